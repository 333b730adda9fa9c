package guongsang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonPhraseTest {
    @Test
    void aPartOfOneNameIsFoundInTheOther() {
        assertThat(CommonPhrase.of("lĩnh vực y tế, chăm sóc sức khỏe Nhân dân", "Y tế"))
                .contains("y tế");
        assertThat(CommonPhrase.of("thực hiện nhiệm vụ quốc phòng, an ninh", "An ninh, trật tự"))
                .contains("an ninh");
        assertThat(CommonPhrase.of(
                        "“Đak Đoa chung tay vì người nghèo”",
                        "Chung tay vì người nghèo - không để ai bị bỏ lại phía sau"))
                .contains("Chung tay vì người nghèo");
    }

    @Test
    void namesArePartedByAndToo() {
        assertThat(CommonPhrase.of("giáo dục và đào tạo", "Công tác giáo dục")).contains("giáo dục");
    }

    @Test
    void accentsAndTheirPlaceDoNotMatter() {
        assertThat(CommonPhrase.of("Văn hoá công sở", "văn hóa công sở")).isPresent();
    }

    @Test
    void aSingleSyllableIsNotFoundInsideALongerPart() {
        assertThat(CommonPhrase.of("tổ dân phố, thôn, làng, xã, thị trấn", "Xây dựng nông thôn mới"))
                .isEmpty();
        assertThat(CommonPhrase.of("thôn, làng", "Làng")).contains("làng");
    }

    @Test
    void wordsThatNameNothingDoNotCount() {
        assertThat(CommonPhrase.of("Tổ chức hội, đoàn thể tiêu biểu", "Công tác đoàn thể"))
                .contains("đoàn thể");
        assertThat(CommonPhrase.of("Xây dựng nông thôn mới", "Xây dựng Đảng")).isEmpty();
        assertThat(CommonPhrase.of("Xây dựng nông thôn mới", "Nông thôn mới")).contains("nông thôn mới");
    }

    @Test
    void namesWithNothingInCommonHaveNoPhrase() {
        assertThat(CommonPhrase.of("giáo dục, đào tạo", "Y tế")).isEmpty();
        assertThat(CommonPhrase.of("", "Y tế")).isEmpty();
    }
}
