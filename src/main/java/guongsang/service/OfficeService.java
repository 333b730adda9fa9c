package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.journal.ActionName;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.Signer;
import guongsang.store.Database;
import guongsang.store.OfficeStore;
import guongsang.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The office itself: its profile for letterheads, its signers, its choices.
public final class OfficeService {
    /// Names of settings; values are text.
    public static final String LANGUAGE = "language";

    public static final String THEME = "theme";
    public static final String SENSITIVE_FIELDS = "sensitive-fields";
    public static final String REGISTER_COLUMNS = "register-columns";

    private final Database database;
    private final OfficeStore store;

    public OfficeService(Database database, OfficeStore store) {
        this.database = database;
        this.store = store;
    }

    /// The profile valid on a date; empty until the office was set up.
    public Optional<OfficeProfile> profile(LocalDate on) {
        return store.profile(on);
    }

    /// Adds (version 0) or changes the profile. Throws [Refused] when the name, the symbol or the place is missing.
    public void save(OfficeProfile profile) {
        for (String needed : List.of(profile.name(), profile.symbol(), profile.place())) {
            if (Text.clean(needed).isEmpty()) {
                throw new Refused(
                        "office.missing", "Thiếu tên cơ quan, ký hiệu hoặc địa danh: văn bản nào cũng cần ba mục này.");
            }
        }
        database.act(
                profile.version() == 0 ? ActionName.SETUP : ActionName.OFFICE_EDIT,
                profile.name(),
                c -> profile.version() == 0 ? store.add(c, profile) : store.edit(c, profile));
    }

    /// Signers valid on a date, the preferred one first.
    public List<Signer> signers(LocalDate on) {
        return store.signers().stream().filter(s -> s.validOn(on)).toList();
    }

    public List<Signer> signers() {
        return store.signers();
    }

    /// Adds (version 0) or changes a signer. Throws [Refused] when name or post is missing.
    public void save(Signer signer) {
        if (Text.clean(signer.name()).isEmpty() || signer.authorityLines().isEmpty()) {
            throw new Refused("signer.missing", "Thiếu họ tên hoặc chức vụ người ký: hãy ghi cả hai.");
        }
        database.act(
                ActionName.SIGNER_EDIT,
                signer.name(),
                c -> signer.version() == 0 ? store.add(c, signer) : store.edit(c, signer));
    }

    public void remove(Signer signer) {
        database.act(ActionName.SIGNER_EDIT, signer.name(), c -> {
            store.remove(c, signer);
            return true;
        });
    }

    public Map<String, String> settings() {
        return store.settings();
    }

    public String setting(String name, String otherwise) {
        return store.settings().getOrDefault(name, otherwise);
    }

    public void set(String name, String value) {
        database.act(ActionName.SETTING_EDIT, name, c -> {
            store.set(c, name, value);
            return true;
        });
    }

    /// The sensitive attributes that the office has switched on (design decision 14); none at first.
    public Set<Attribute> sensitiveShown() {
        return Arrays.stream(setting(SENSITIVE_FIELDS, "").split(","))
                .filter(s -> !s.isBlank())
                .map(Attribute::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Attribute.class)));
    }

    /// True when the attribute is not sensitive, or is switched on.
    public boolean shown(Attribute attribute) {
        return !attribute.sensitive() || sensitiveShown().contains(attribute);
    }
}
