package guongsang.service;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.journal.ActionName;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.ProfileTemplate;
import guongsang.domain.office.SignatureBlock;
import guongsang.domain.office.Signer;
import guongsang.store.Database;
import guongsang.store.OfficeStore;
import guongsang.store.ShippedProfiles;
import guongsang.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The office itself: its profile for letterheads, its signers, its choices.
public final class OfficeService {
    /// Names of settings; values are text.
    public static final String LANGUAGE = "language";

    public static final String THEME = "theme";
    public static final String SENSITIVE_FIELDS = "sensitive-fields";
    /// The folder that is watched for lists; empty: none.
    public static final String INTAKE_FOLDER = "intake-folder";

    public static final String REGISTER_COLUMNS = "register-columns";

    private static final String ENDS_FIRST = "Ngày hết hiệu lực trước ngày bắt đầu: hãy sửa một trong hai ngày.";

    private final Database database;
    private final OfficeStore store;

    public OfficeService(Database database, OfficeStore store) {
        this.database = database;
        this.store = store;
    }

    /// The profile that documents of a day print, see [OfficeProfile#on]; empty until the office was set up.
    public Optional<OfficeProfile> profile(LocalDate on) {
        return OfficeProfile.on(store.profiles(), on);
    }

    /// All profiles, the earliest first.
    public List<OfficeProfile> profiles() {
        return store.profiles();
    }

    /// The profiles that ship with the program, one for each tier.
    public List<ProfileTemplate> shipped() {
        return ShippedProfiles.all();
    }

    /// Adds (version 0) or changes a profile. A new one beside others needs a first day; the one before it then ends on
    /// the day before. Throws [Refused] with a sentence: `office.missing` when name, symbol or place is missing,
    /// `office.validity` when it ends before it begins, `office.first-day`, `office.overlap`.
    public void save(OfficeProfile profile) {
        for (String needed : List.of(profile.name(), profile.symbol(), profile.place())) {
            if (Text.clean(needed).isEmpty()) {
                throw new Refused(
                        "office.missing", "Thiếu tên cơ quan, ký hiệu hoặc địa danh: văn bản nào cũng cần ba mục này.");
            }
        }
        if (ends(profile.validFrom(), profile.validTo())) {
            throw new Refused("office.validity", ENDS_FIRST);
        }
        boolean fresh = profile.version() == 0;
        List<OfficeProfile> others = store.profiles().stream()
                .filter(p -> fresh || !p.id().equals(profile.id()))
                .toList();
        List<OfficeProfile> ended = fresh ? ended(profile, others) : List.of();
        others.stream()
                .filter(p -> p.overlaps(profile) && ended.stream().noneMatch(e -> e.id().equals(p.id())))
                .findFirst()
                .ifPresent(p -> {
                    throw new Refused(
                            "office.overlap",
                            "Thời gian này trùng với %s: hãy sửa ngày để mỗi ngày chỉ có một thông tin cơ quan."
                                    .formatted(p.name()));
                });
        database.act(fresh && others.isEmpty() ? ActionName.SETUP : ActionName.OFFICE_EDIT, profile.name(), c -> {
            ended.forEach(p -> store.edit(c, p));
            return fresh ? store.add(c, profile) : store.edit(c, profile);
        });
    }

    private static boolean ends(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && to.isBefore(from);
    }

    /// Those that a new profile takes over from, with their last day.
    private static List<OfficeProfile> ended(OfficeProfile fresh, List<OfficeProfile> others) {
        LocalDate from = fresh.validFrom();
        if (others.isEmpty()) {
            return List.of();
        }
        if (from == null) {
            throw new Refused(
                    "office.first-day",
                    "Đã có thông tin cơ quan: hãy ghi ngày bắt đầu của thông tin mới, ví dụ 01/7/2025.");
        }
        LocalDate last = from.minusDays(1);
        return others.stream()
                .filter(p -> p.validOn(last) && p.validOn(from))
                .map(p -> p.withValidity(p.validFrom(), last))
                .toList();
    }

    /// Takes a profile away. Throws [Refused] `office.last` for the only one.
    public void remove(OfficeProfile profile) {
        if (store.profiles().size() == 1) {
            throw new Refused("office.last", "Đây là thông tin cơ quan duy nhất nên không xóa được: hãy sửa từng mục.");
        }
        database.act(ActionName.OFFICE_EDIT, profile.name(), c -> {
            store.remove(c, profile);
            return true;
        });
    }

    /// Signers valid on a date, the preferred one first.
    public List<Signer> signers(LocalDate on) {
        return store.signers().stream().filter(s -> s.validOn(on)).toList();
    }

    public List<Signer> signers() {
        return store.signers();
    }

    /// Adds (version 0) or changes a signer; lines are made from form and post where there is a form, for the profile
    // of
    /// the signer's first day. Throws [Refused] with a sentence: `signer.missing`, `signer.validity`, and those of
    /// [SignatureBlock#problem].
    public void save(Signer signer) {
        if (Text.clean(signer.name()).isEmpty()
                || signer.form() == null && signer.authorityLines().isEmpty()) {
            throw new Refused("signer.missing", "Thiếu họ tên hoặc chức vụ người ký: hãy ghi cả hai.");
        }
        if (ends(signer.validFrom(), signer.validTo())) {
            throw new Refused("signer.validity", ENDS_FIRST);
        }
        @Nullable OfficeProfile office = officeOf(signer);
        SignatureBlock.problem(signer, office).ifPresent(problem -> {
            throw problem;
        });
        Signer clean = new Signer(
                signer.id(),
                signer.version(),
                Text.clean(signer.name()),
                SignatureBlock.lines(signer, office),
                signer.validFrom(),
                signer.validTo(),
                signer.preferred(),
                signer.form(),
                capitals(signer.post()),
                capitals(signer.agencyPost()));
        database.act(
                ActionName.SIGNER_EDIT,
                clean.name(),
                c -> clean.version() == 0 ? store.add(c, clean) : store.edit(c, clean));
    }

    /// The profile a signer's lines are made for: that of the first day of signing, else of the last, else today's.
    private @Nullable OfficeProfile officeOf(Signer signer) {
        LocalDate today = LocalDate.now(database.clock());
        LocalDate day = signer.validFrom() != null ? signer.validFrom() : signer.validTo();
        return profile(day == null ? today : day).orElse(null);
    }

    private static @Nullable String capitals(@Nullable String typed) {
        String clean = SignatureBlock.capitals(typed);
        return clean.isEmpty() ? null : clean;
    }

    /// What would be printed for a signer; throws [Refused] as [#save] does.
    public List<String> printed(Signer signer) {
        @Nullable OfficeProfile office = officeOf(signer);
        SignatureBlock.problem(signer, office).ifPresent(problem -> {
            throw problem;
        });
        return SignatureBlock.lines(signer, office);
    }

    /// Makes one signer the proposed one instead of the others.
    public void prefer(UUID signer) {
        List<Signer> changed = store.signers().stream()
                .filter(s -> s.preferred() != s.id().equals(signer))
                .map(s -> s.withPreferred(!s.preferred()))
                .toList();
        String about = changed.stream()
                .filter(Signer::preferred)
                .map(Signer::name)
                .findFirst()
                .orElse("");
        database.act(ActionName.SIGNER_EDIT, about, c -> {
            changed.forEach(s -> store.edit(c, s));
            return true;
        });
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
