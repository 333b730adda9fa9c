package guongsang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNameTest {
    @Test
    void theLastWordIsTheGivenNameAndTheFirstTheFamilyName() {
        assertThat(PersonName.of("Nguyễn Thị Hồng  Ngát")).isEqualTo(new PersonName("Nguyễn", "Thị Hồng", "Ngát"));
        assertThat(PersonName.of("Lê An")).isEqualTo(new PersonName("Lê", "", "An"));
        assertThat(PersonName.of("H'Bia")).isEqualTo(new PersonName("", "", "H'Bia"));
        assertThat(PersonName.of(" ")).isEqualTo(new PersonName("", "", ""));
    }

    @Test
    void theGivenNameMayBeNamedWhereItIsNotTheLastWord() {
        assertThat(PersonName.of("Rah Lan Chung", "Lan Chung")).isEqualTo(new PersonName("Rah", "", "Lan Chung"));
        assertThat(PersonName.of("Y Bhăm Niê", "Y Bhăm")).isEqualTo(new PersonName("Niê", "", "Y Bhăm", true));
        assertThat(PersonName.of("Y Bhăm", "Y Bhăm")).isEqualTo(new PersonName("", "", "Y Bhăm"));
        assertThat(PersonName.of("NGUYỄN HOÀ", "Hòa")).isEqualTo(new PersonName("NGUYỄN", "", "HOÀ"));
        assertThat(PersonName.of("Lan Rah Làn", "Lan")).isEqualTo(new PersonName("Rah", "Làn", "Lan", true));
    }

    @Test
    void aGivenNameThatIsNotInTheNameChangesNothing() {
        assertThat(PersonName.of("Rah Lan Chung", "Y Bhăm")).isEqualTo(PersonName.of("Rah Lan Chung"));
        assertThat(PersonName.of("Rah Lan Chung", " ")).isEqualTo(PersonName.of("Rah Lan Chung"));
        assertThat(PersonName.of("Chung", "Rah Lan Chung")).isEqualTo(PersonName.of("Chung"));
    }

    @Test
    void theWholeNameStaysAsItIsWritten() {
        for (String given : List.of("Y Bhăm", "Niê", "Bhăm Niê", "Y Bhăm Niê", "An")) {
            assertThat(PersonName.of(" Y  Bhăm Niê", given).full()).isEqualTo("Y Bhăm Niê");
        }
    }
}
