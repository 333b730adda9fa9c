package guongsang.domain.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Cơ quan chủ trì of a field. `chairs` is false where the plan does not say "chủ trì"; `movement`: what it leads when
/// not the whole field; `unitId`: the unit of the register it is; `successor`: the body that took its work over, with
/// where that is known from.
public record Lead(
        UUID id,
        int version,
        String body,
        Wording wording,
        boolean chairs,
        @Nullable String movement,
        @Nullable UUID unitId,
        @Nullable String successor,
        @Nullable String successorSource) {
    /// State bodies are assigned, Party bodies, the Front and mass organisations are requested (S4 III).
    public enum Wording {
        ASSIGN("Giao"),
        REQUEST("Đề nghị");

        private final String word;

        Wording(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
