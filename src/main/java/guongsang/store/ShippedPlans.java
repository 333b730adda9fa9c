package guongsang.store;

import com.fasterxml.jackson.jr.ob.JSON;
import guongsang.domain.plan.Deadline;
import guongsang.domain.plan.Plan;
import guongsang.domain.plan.Quota;
import guongsang.domain.plan.Tier;
import guongsang.domain.unit.Sector;
import guongsang.domain.unit.UnitKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The plans that ship with the program, one JSON file each; the file's name is the plan's code.
public final class ShippedPlans {
    private static final List<String> CODES = List.of("dak-doa-district-101-kh-ubnd-2021");
    private static final UUID NONE = new UUID(0, 0);

    private ShippedPlans() {}

    /// All of them, none in the register yet (version 0), to be adopted.
    public static List<Plan> all() {
        return CODES.stream().map(ShippedPlans::read).toList();
    }

    private static Plan read(String code) {
        try (InputStream in = Objects.requireNonNull(
                ShippedPlans.class.getResourceAsStream("/guongsang/plans/" + code + ".json"), code)) {
            Map<String, Object> json = JSON.std.mapFrom(in);
            return new Plan(
                    NONE,
                    0,
                    code,
                    text(json, "tag"),
                    required(json, "number"),
                    date(text(json, "issuedOn")),
                    required(json, "issuer"),
                    Tier.valueOf(required(json, "tier")),
                    required(json, "title"),
                    Objects.requireNonNull(number(json, "from")),
                    Objects.requireNonNull(number(json, "to")),
                    text(json, "parent"),
                    true,
                    list(json, "quotas").stream().map(ShippedPlans::quota).toList(),
                    list(json, "deadlines").stream().map(ShippedPlans::deadline).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Quota quota(Map<String, Object> json) {
        return new Quota(
                NONE,
                0,
                required(json, "clause"),
                required(json, "wording"),
                byCode(Quota.What.values(), Quota.What::code, required(json, "what")),
                choices(json, "unitKinds", UnitKind::valueOf),
                choices(json, "sectors", Sector::valueOf),
                number(json, "min"),
                number(json, "max"),
                Boolean.TRUE.equals(json.get("atLeast")));
    }

    private static Deadline deadline(Map<String, Object> json) {
        return new Deadline(
                NONE,
                0,
                required(json, "clause"),
                required(json, "wording"),
                byCode(Deadline.What.values(), Deadline.What::code, required(json, "what")),
                choices(json, "unitKinds", UnitKind::valueOf),
                number(json, "onlyYear"),
                Objects.requireNonNull(number(json, "month")),
                Objects.requireNonNull(number(json, "day")),
                Boolean.TRUE.equals(json.get("strict")));
    }

    private static <E> E byCode(E[] all, Function<E, String> code, String wanted) {
        return Arrays.stream(all)
                .filter(e -> code.apply(e).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String text(Map<String, Object> json, String key) {
        return (String) json.get(key);
    }

    private static String required(Map<String, Object> json, String key) {
        return Objects.requireNonNull(text(json, key), key);
    }

    private static @Nullable Integer number(Map<String, Object> json, String key) {
        return (Integer) json.get(key);
    }

    private static @Nullable LocalDate date(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> json, String key) {
        return (List<Map<String, Object>>) json.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static <E> Set<E> choices(Map<String, Object> json, String key, Function<String, E> of) {
        return ((List<String>) json.getOrDefault(key, List.of()))
                .stream().map(of).collect(Collectors.toSet());
    }
}
