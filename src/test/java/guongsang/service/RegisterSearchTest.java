package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Stage;
import guongsang.text.Folding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterSearchTest {
    private static final String[] WORDS =
            "Nguyễn Thị Dương Mỹ Hồng Ngát Rơ Châm H'Lan Đinh Văn Ân Hoà Y Bhăm Niê Thôn 2".split(" ");

    @Test
    void theSearchIsBlindToAccentsAndFindsPeopleByNameAndPlace(@TempDir Path folder) {
        try (Fixture fixture = new Fixture(folder)) {
            fixture.add(Kind.INDIVIDUAL, "Dương Thị Mỹ", Map.of(Attribute.ADDRESS, "Thôn 3, xã Tân Lập"));
            fixture.add(Kind.INDIVIDUAL, "Dương Thị Mý", Map.of());
            fixture.person("Lê Vân");

            assertThat(find(fixture, "duong thi my")).containsExactly("Dương Thị Mỹ", "Dương Thị Mý");
            assertThat(find(fixture, "mỹ thon 3")).containsExactly("Dương Thị Mỹ");
            assertThat(find(fixture, "  ")).hasSize(3);
            assertThat(find(fixture, "khong co")).isEmpty();
        }
    }

    @Test
    void theRegisterStandsInVietnameseNameOrderAndFollowsEdits(@TempDir Path folder) {
        try (Fixture fixture = new Fixture(folder)) {
            fixture.person("Trần Văn Bình");
            UUID an = fixture.person("Nguyễn Văn An");
            fixture.person("Đỗ Thị Ân");
            assertThat(find(fixture, "")).containsExactly("Nguyễn Văn An", "Đỗ Thị Ân", "Trần Văn Bình");

            fixture.workspace().dossiers().edit(fixture.read(an), Attribute.NAME, "Nguyễn Văn Yên");
            assertThat(find(fixture, "")).containsExactly("Đỗ Thị Ân", "Trần Văn Bình", "Nguyễn Văn Yên");
            fixture.workspace().journal().undo();
            assertThat(find(fixture, "nguyen van an")).containsExactly("Nguyễn Văn An");
        }
    }

    @Test
    void findingAgreesWithANaiveScanForAnyWordsAndFilters(@TempDir Path folder) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        try (Fixture fixture = new Fixture(folder)) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String name = WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)] + " "
                        + WORDS[random.nextInt(WORDS.length)];
                names.add(name);
                fixture.add(Kind.values()[random.nextInt(4)], name, Map.of());
            }
            for (int i = 0; i < 200; i++) {
                String typed = Folding.fold(WORDS[random.nextInt(WORDS.length)]);
                typed = typed.substring(0, 1 + random.nextInt(typed.length()))
                        + (random.nextBoolean() ? " " + WORDS[random.nextInt(WORDS.length)] : "");
                String[] words = Folding.fold(typed).split(" ");
                long wanted = names.stream()
                        .filter(n -> {
                            String folded = Folding.fold(n);
                            for (String word : words) {
                                if (!folded.contains(word)) {
                                    return false;
                                }
                            }
                            return true;
                        })
                        .count();
                var filter = RegisterFilter.of(Fixture.YEAR).withText(typed);
                var found = fixture.workspace().register().find(filter, RegisterService.Order.NAME, false);
                assertThat(found.total()).as("“%s”, seed %d", typed, seed).isEqualTo((int) wanted);
                int byKind = 0;
                for (Kind kind : Kind.values()) {
                    byKind += fixture.workspace()
                            .register()
                            .find(filter.withKinds(Set.of(kind)), RegisterService.Order.NAME, false)
                            .total();
                }
                assertThat(byKind).as("seed %d", seed).isEqualTo(found.total());
                assertThat(found.stages().get(Stage.DISCOVER))
                        .as("seed %d", seed)
                        .isEqualTo(found.total());
            }
        }
    }

    private static List<String> find(Fixture fixture, String text) {
        return fixture.names(RegisterFilter.of(Fixture.YEAR).withText(text));
    }
}
