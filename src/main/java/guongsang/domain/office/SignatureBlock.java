package guongsang.domain.office;

import guongsang.domain.Refused;
import guongsang.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lines printed above a signer's name, and the rules for them (NĐ 30 PL I mục II.7; domain.md 1.5). Pure.
public final class SignatureBlock {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String DEPUTY = "PHÓ ";
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";
    private static final String COUNCIL = "HỘI ĐỒNG";
    /// Who orders or delegates where an office does (domain.md 1.5).
    private static final String CHAIR = "CHỦ TỊCH";

    private SignatureBlock() {}

    /// Why the signer cannot sign so in the office; empty: it can be printed. A signer with lines written by hand is
    /// never wrong here. `office` absent: it was never set up, and what depends on it is not checked.
    public static Optional<Refused> problem(Signer signer, @Nullable OfficeProfile office) {
        AuthorityForm form = signer.form();
        if (form == null) {
            return Optional.empty();
        }
        String post = capitals(signer.post());
        if (post.isEmpty()) {
            return refused("signer.post", "Thiếu chức vụ: hãy ghi chức vụ của người ký, ví dụ PHÓ TRƯỞNG PHÒNG.");
        }
        boolean deputy = post.startsWith(DEPUTY);
        return switch (form) {
            case TM ->
                office != null && body(signer, office) == null
                        ? refused(
                                "signer.tm",
                                "%s làm việc theo chế độ thủ trưởng nên không ký TM.: hãy chọn Thủ trưởng, KT. hoặc Q."
                                        .formatted(office.name()))
                        : deputy
                                ? refused(
                                        "signer.deputy",
                                        "%s ký thay cấp trưởng: hãy chọn KT., dòng TM. tự có.".formatted(post))
                                : Optional.empty();
            case OWN ->
                deputy
                        ? refused("signer.deputy", "%s ký thay cấp trưởng: hãy chọn KT.".formatted(post))
                        : Optional.empty();
            case KT ->
                deputy
                        ? Optional.empty()
                        : refused(
                                "signer.kt",
                                "KT. là cấp phó ký thay: chức vụ phải bắt đầu bằng PHÓ, ví dụ PHÓ TRƯỞNG PHÒNG.");
            case Q ->
                deputy
                        ? refused(
                                "signer.q",
                                "Q. đứng trước chức vụ cấp trưởng: hãy ghi ví dụ TRƯỞNG PHÒNG, hoặc chọn KT. cho cấp phó.")
                        : Optional.empty();
            case TUQ ->
                signer.validTo() == null
                        ? refused(
                                "signer.tuq",
                                "Thừa ủy quyền phải có văn bản và có thời hạn: hãy ghi ngày hết hạn theo văn bản ủy quyền.")
                        : Optional.empty();
            case TL -> Optional.empty();
        };
    }

    private static Optional<Refused> refused(String code, String sentence) {
        return Optional.of(new Refused(code, sentence));
    }

    /// The lines in the order they are printed, in capitals; the post in the agency is not among them, it stands right
    /// above the name. For lines written by hand these themselves.
    public static List<String> lines(Signer signer, @Nullable OfficeProfile office) {
        AuthorityForm form = signer.form();
        if (form == null) {
            return signer.authorityLines();
        }
        String post = capitals(signer.post());
        List<String> lines = new ArrayList<>();
        @Nullable String body = body(signer, office);
        boolean forBody = form == AuthorityForm.TM || form == AuthorityForm.KT || form == AuthorityForm.Q;
        if (forBody && body != null) {
            lines.add(AuthorityForm.TM.mark() + " " + body);
        }
        switch (form) {
            case OWN, TM -> lines.add(post);
            case KT -> {
                lines.add("KT. " + (post.startsWith(DEPUTY) ? post.substring(DEPUTY.length()) : post));
                lines.add(post);
            }
            case Q -> lines.add("Q. " + post);
            case TL, TUQ -> {
                lines.add(form.mark() + " " + CHAIR);
                lines.add(post);
            }
        }
        return lines;
    }

    /// The body signed for: the council, for who has a post in the agency whose seal it uses and where the office is
    // the
    /// council; the committee where the office works by collective decision; null for an office under a head.
    private static @Nullable String body(Signer signer, @Nullable OfficeProfile office) {
        if (signer.agencyPost() != null) {
            return COUNCIL;
        }
        if (office == null || !office.collective()) {
            return null;
        }
        return office.issuer().stream().anyMatch(line -> capitals(line).startsWith(COUNCIL)) ? COUNCIL : COMMITTEE;
    }

    /// The block where nobody is registered to sign: the head's post, so that the place to sign is there.
    public static List<String> ofHead(OfficeProfile office) {
        if (office.collective()) {
            Signer chair = new Signer(office.id(), 0, "", List.of(), null, null, false)
                    .withForm(AuthorityForm.TM, CHAIR, null);
            return lines(chair, office);
        }
        boolean division = office.issuer().stream().anyMatch(l -> l.startsWith("PHÒNG"));
        return List.of(division ? "TRƯỞNG PHÒNG" : "THỦ TRƯỞNG CƠ QUAN");
    }

    /// A post as it is printed.
    public static String capitals(@Nullable String typed) {
        return Text.clean(Objects.requireNonNullElse(typed, "")).toUpperCase(VIETNAMESE);
    }
}
