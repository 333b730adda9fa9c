package guongsang.ui.wizard;

import guongsang.domain.office.AuthorityForm;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.ProfileTemplate;
import guongsang.domain.office.Signer;
import guongsang.domain.plan.Tier;
import guongsang.service.Workspace;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is said on the first run, in three steps; nothing of it is stored before the end. No nodes.
public final class WizardModel {
    /// The lines of the first step.
    public enum Line {
        AREA,
        NAME,
        SUPERIOR,
        ISSUER,
        SYMBOL,
        PLACE,
        SIGNER,
        AUTHORITY
    }

    /// What the register begins with.
    public enum Data {
        DEMO("overview"),
        IMPORT("intake"),
        EMPTY("overview");

        private final String leadsTo;

        Data(String leadsTo) {
            this.leadsTo = leadsTo;
        }

        /// The screen that is shown after it.
        public String leadsTo() {
            return leadsTo;
        }
    }

    private final IntegerProperty step = new SimpleIntegerProperty(1);
    private final ObjectProperty<Tier> tier = new SimpleObjectProperty<>(Tier.DISTRICT);
    private final Map<Line, StringProperty> lines = new EnumMap<>(Line.class);
    private final ObjectProperty<@Nullable String> planCode = new SimpleObjectProperty<>();
    private final ObjectProperty<Data> data = new SimpleObjectProperty<>(Data.EMPTY);
    private Map<Line, String> proposed = Map.of();
    private List<ProfileTemplate> templates = List.of();

    public WizardModel() {
        for (Line line : Line.values()) {
            lines.put(line, new SimpleStringProperty(""));
        }
    }

    public IntegerProperty step() {
        return step;
    }

    public ObjectProperty<Tier> tier() {
        return tier;
    }

    public StringProperty line(Line line) {
        return lines.get(line);
    }

    /// The code of the plan to be adopted; absent: none yet.
    public ObjectProperty<@Nullable String> planCode() {
        return planCode;
    }

    public ObjectProperty<Data> data() {
        return data;
    }

    /// What an office of each tier is usually called; nothing is proposed before this is known.
    public void offer(List<ProfileTemplate> shipped) {
        templates = List.copyOf(shipped);
        propose();
    }

    private Optional<ProfileTemplate> template() {
        return templates.stream().filter(t -> t.tier() == tier.get()).findFirst();
    }

    /// Fills the lines that nobody typed in with what is usual for tier and area; to be called when one of these two
    /// was left.
    public void propose() {
        String area = text(Line.AREA);
        if (area.isBlank()) {
            return;
        }
        ProfileTemplate template = template().orElse(null);
        if (template == null) {
            return;
        }
        OfficeProfile p = template.of(area);
        Map<Line, String> now = Map.of(
                Line.AREA, p.areaName(),
                Line.NAME, p.name(),
                Line.SUPERIOR, Objects.requireNonNullElse(p.superior(), ""),
                Line.ISSUER, String.join(" / ", p.issuer()),
                Line.SYMBOL, p.symbol(),
                Line.PLACE, p.place(),
                Line.AUTHORITY, template.post());
        now.forEach((line, text) -> {
            boolean untouched =
                    line == Line.AREA || text(line).isBlank() || text(line).equals(proposed.get(line));
            if (untouched) {
                lines.get(line).set(text);
            }
        });
        proposed = now;
    }

    private String text(Line line) {
        String text = lines.get(line).get();
        return text == null ? "" : text;
    }

    /// The lines without which no document can be made and that are still empty.
    public List<Line> missing() {
        return Stream.of(Line.AREA, Line.NAME, Line.ISSUER, Line.SYMBOL, Line.PLACE)
                .filter(line -> text(line).isBlank())
                .toList();
    }

    /// Stores everything: office, signer, plan. Not on the FX thread. The sample data brings an office of its own, so
    /// that nothing is stored before it.
    public void store(Workspace workspace) {
        if (data.get() == Data.DEMO) {
            return;
        }
        ProfileTemplate template = template().orElseThrow();
        UUID fresh = new UUID(0, 0);
        String name = text(Line.NAME).strip();
        workspace
                .office()
                .save(template.of(text(Line.AREA))
                        .called(name, name, text(Line.AREA).strip())
                        .printed(
                                text(Line.SUPERIOR),
                                Stream.of(text(Line.ISSUER).split("/"))
                                        .map(String::strip)
                                        .toList(),
                                text(Line.SYMBOL).strip(),
                                text(Line.PLACE).strip()));
        List<String> authority = Stream.of(text(Line.AUTHORITY).split("/"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
        if (!text(Line.SIGNER).isBlank() && !authority.isEmpty()) {
            Signer signer = new Signer(fresh, 0, text(Line.SIGNER).strip(), authority, null, null, true);
            boolean head = authority.equals(List.of(template.post()));
            workspace.office().save(head ? signer.withForm(AuthorityForm.OWN, template.post(), null) : signer);
        }
        String plan = planCode.get();
        if (plan != null) {
            workspace.plans().adopt(plan);
        }
    }
}
