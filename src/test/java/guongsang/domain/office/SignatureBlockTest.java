package guongsang.domain.office;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.Refused;
import guongsang.domain.plan.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignatureBlockTest {
    private static final UUID ID = new UUID(0, 1);

    private static OfficeProfile office(boolean collective, String issuer) {
        return new OfficeProfile(
                ID,
                1,
                Tier.DISTRICT,
                "Phòng Nội vụ huyện Bình Minh",
                "Phòng Nội vụ huyện Bình Minh",
                null,
                List.of(issuer),
                "PNV",
                "Bình Minh",
                null,
                List.of(),
                collective,
                "huyện Bình Minh",
                true,
                null,
                null);
    }

    private static final OfficeProfile DIVISION = office(false, "PHÒNG NỘI VỤ");
    private static final OfficeProfile COMMITTEE = office(true, "UBND HUYỆN BÌNH MINH");
    private static final OfficeProfile COUNCIL = office(true, "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG");

    private static Signer signer(AuthorityForm form, String post, @Nullable String agencyPost) {
        return new Signer(ID, 1, "Lê Thị Mai", List.of(), null, null, true).withForm(form, post, agencyPost);
    }

    private static List<String> lines(AuthorityForm form, String post, OfficeProfile office) {
        Signer signer = signer(form, post, null);
        return SignatureBlock.lines(signer, office);
    }

    @Test
    void the_chair_and_a_vice_chair_sign_for_the_committee() {
        assertThat(lines(AuthorityForm.TM, "Chủ tịch", COMMITTEE)).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(lines(AuthorityForm.KT, "Phó Chủ tịch", COMMITTEE))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void a_division_signs_by_its_head_a_deputy_or_an_acting_head_without_tm() {
        assertThat(lines(AuthorityForm.OWN, "Trưởng phòng", DIVISION)).containsExactly("TRƯỞNG PHÒNG");
        assertThat(lines(AuthorityForm.KT, "Phó Trưởng phòng", DIVISION))
                .containsExactly("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG");
        assertThat(lines(AuthorityForm.Q, "Trưởng phòng", DIVISION)).containsExactly("Q. TRƯỞNG PHÒNG");
    }

    @Test
    void by_order_and_by_delegation_name_the_chair_first() {
        assertThat(lines(AuthorityForm.TL, "Trưởng phòng Nội vụ", DIVISION))
                .containsExactly("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG NỘI VỤ");
        assertThat(lines(AuthorityForm.TUQ, "Trưởng phòng Nội vụ", DIVISION))
                .containsExactly("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG NỘI VỤ");
    }

    @Test
    void who_signs_for_the_council_has_the_post_in_the_agency_above_the_name() {
        Signer chair = signer(AuthorityForm.TM, "CHỦ TỊCH", "CHỦ TỊCH UBND HUYỆN");
        assertThat(SignatureBlock.lines(chair, DIVISION)).containsExactly("TM. HỘI ĐỒNG", "CHỦ TỊCH");
        assertThat(SignatureBlock.problem(chair, DIVISION)).isEmpty();
        assertThat(lines(AuthorityForm.KT, "PHÓ CHỦ TỊCH", COUNCIL))
                .containsExactly("TM. HỘI ĐỒNG", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void what_the_forms_do_not_allow_is_told_in_a_sentence() {
        assertThat(code(signer(AuthorityForm.TM, "TRƯỞNG PHÒNG", null), DIVISION))
                .isEqualTo("signer.tm");
        assertThat(code(signer(AuthorityForm.KT, "TRƯỞNG PHÒNG", null), DIVISION))
                .isEqualTo("signer.kt");
        assertThat(code(signer(AuthorityForm.OWN, "PHÓ TRƯỞNG PHÒNG", null), DIVISION))
                .isEqualTo("signer.deputy");
        assertThat(code(signer(AuthorityForm.Q, "PHÓ TRƯỞNG PHÒNG", null), DIVISION))
                .isEqualTo("signer.q");
        assertThat(code(signer(AuthorityForm.OWN, " ", null), DIVISION)).isEqualTo("signer.post");
        Signer delegated = signer(AuthorityForm.TUQ, "TRƯỞNG PHÒNG NỘI VỤ", null);
        assertThat(code(delegated, DIVISION)).isEqualTo("signer.tuq");
        assertThat(code(delegated.withValidity(null, LocalDate.of(2025, 6, 30)), DIVISION))
                .isEmpty();
    }

    private static String code(Signer signer, OfficeProfile office) {
        return SignatureBlock.problem(signer, office).map(Refused::code).orElse("");
    }

    @Test
    void lines_written_by_hand_stay_as_they_are() {
        Signer byHand = new Signer(ID, 1, "Lê Thị Mai", List.of("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG"), null, null, true);
        assertThat(SignatureBlock.lines(byHand, DIVISION)).containsExactly("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG");
        assertThat(SignatureBlock.problem(byHand, DIVISION)).isEmpty();
    }

    @Test
    void the_profile_of_a_day_is_the_one_valid_then_else_the_nearest() {
        OfficeProfile district = DIVISION.withValidity(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 6, 30));
        OfficeProfile commune = COMMITTEE.withValidity(LocalDate.of(2025, 7, 1), null);
        List<OfficeProfile> both = List.of(commune, district);
        assertThat(OfficeProfile.on(both, LocalDate.of(2025, 6, 30))).contains(district);
        assertThat(OfficeProfile.on(both, LocalDate.of(2025, 7, 1))).contains(commune);
        assertThat(OfficeProfile.on(both, LocalDate.of(2019, 1, 1))).contains(district);
        assertThat(OfficeProfile.on(List.of(district), LocalDate.of(2026, 1, 1)))
                .contains(district);
        assertThat(OfficeProfile.on(List.of(), LocalDate.of(2026, 1, 1))).isEmpty();
    }
}
