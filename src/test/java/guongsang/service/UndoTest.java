package guongsang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guongsang.domain.Refused;
import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Stage;
import guongsang.domain.exemplar.StageChange;
import guongsang.domain.exemplar.StageRules;
import guongsang.domain.exemplar.State;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {
    private Fixture fixture;

    @BeforeEach
    void open(@TempDir Path folder) {
        fixture = new Fixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anEditIsTakenBackAndDoneAgainAlsoAfterARestart() {
        UUID id = fixture.person("Nguyễn Thị Hồng Ngát");
        fixture.workspace().dossiers().edit(fixture.read(id), Attribute.POSITION, "Chi hội trưởng");

        fixture.reopen().journal().undo();
        assertThat(fixture.read(id).exemplar().value(Attribute.POSITION)).isEmpty();

        fixture.reopen().journal().redo();
        assertThat(fixture.read(id).exemplar().value(Attribute.POSITION)).contains("Chi hội trưởng");
    }

    @Test
    void takingBackAnAdditionRemovesItFromTheRegisterAndRedoBringsItBack() {
        fixture.person("Lê Thị Vân");

        fixture.workspace().journal().undo();
        assertThat(fixture.names(RegisterFilter.of(Fixture.YEAR))).isEmpty();

        fixture.workspace().journal().redo();
        assertThat(fixture.names(RegisterFilter.of(Fixture.YEAR))).containsExactly("Lê Thị Vân");
    }

    @Test
    void doingSomethingNewForgetsWhatCouldBeDoneAgain() {
        UUID id = fixture.person("Y Bhăm Niê");
        fixture.workspace().dossiers().edit(fixture.read(id), Attribute.NOTE, "một");
        fixture.workspace().journal().undo();
        fixture.workspace().dossiers().edit(fixture.read(id), Attribute.NOTE, "hai");

        assertThat(fixture.workspace().journal().nextRedo()).isEmpty();
        assertThat(fixture.workspace().journal().redo()).isEmpty();
        assertThat(fixture.read(id).registration().value(Attribute.NOTE)).contains("hai");
    }

    @Test
    void anOlderActionIsNotTakenBackOverALaterEditOfTheSameValue() {
        UUID id = fixture.person("Phạm Quốc Thịnh");
        fixture.workspace().dossiers().edit(fixture.read(id), Attribute.NOTE, "một");
        UUID first = fixture.workspace().journal().nextUndo().orElseThrow().id();
        fixture.workspace().dossiers().edit(fixture.read(id), Attribute.NOTE, "hai");

        assertThatThrownBy(() -> fixture.workspace().journal().undo(first))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("undo.changed"));
        assertThat(fixture.read(id).registration().value(Attribute.NOTE)).contains("hai");
    }

    @Test
    void aStageMoveAndItsHistoryGoBackTogether() {
        UUID id = fixture.person("Siu H'Bia");
        move(id, Stage.NURTURE);
        fixture.workspace().journal().undo();

        assertThat(fixture.read(id).registration().stage()).isEqualTo(Stage.DISCOVER);
        assertThat(fixture.workspace().dossiers().open(id).stageChanges()).isEmpty();
    }

    @Test
    void anyMixOfActionsUndoneToTheEndLeavesAnEmptyRegisterAndAWholeJournal() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        fixture.unit("UBND xã Tân Lập");
        int before = fixture.workspace().journal().latest(1_000).size();
        UUID id = fixture.person("Người số 0");
        for (int i = 1; i < 40; i++) {
            switch (random.nextInt(4)) {
                case 0 -> id = fixture.person("Người số " + i);
                case 1 -> fixture.workspace().dossiers().edit(fixture.read(id), Attribute.NOTE, "ghi chú " + i);
                case 2 -> fixture.workspace().dossiers().select(List.of(id), random.nextBoolean());
                default -> {
                    Stage next = Stage.values()[random.nextInt(4)];
                    if (next != fixture.read(id).registration().stage()) {
                        move(id, next);
                    }
                }
            }
        }
        while (fixture.workspace().journal().latest(1_000).stream()
                        .filter(e -> e.undoable()
                                && !e.undone()
                                && e.type() == guongsang.domain.journal.JournalEntry.Type.DO)
                        .count()
                > before) {
            assertThat(fixture.workspace().journal().undo()).as("seed %d", seed).isPresent();
        }
        assertThat(fixture.names(RegisterFilter.of(null))).as("seed %d", seed).isEmpty();
        assertThat(fixture.workspace().check().check().problems())
                .as("seed %d", seed)
                .isEmpty();
    }

    @Test
    void stoppingKeepsTheStageAndNeedsAReason() {
        UUID id = fixture.person("Rơ Châm H'Lan");
        var stop = new StageRules.Move(StageChange.Type.STOP, Stage.DISCOVER, LocalDate.of(2022, 11, 20), " ", null);
        assertThatThrownBy(() -> fixture.workspace().stages().move(List.of(fixture.read(id)), stop))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("lý do");

        fixture.workspace()
                .stages()
                .move(
                        List.of(fixture.read(id)),
                        new StageRules.Move(
                                StageChange.Type.STOP,
                                Stage.DISCOVER,
                                LocalDate.of(2022, 11, 20),
                                "chuyển đi nơi khác",
                                null));
        assertThat(fixture.read(id).registration().state()).isEqualTo(State.STOPPED);
        assertThat(fixture.read(id).registration().stage()).isEqualTo(Stage.DISCOVER);
    }

    @Test
    void anAdditionIsNotTakenBackWhileALaterYearStandsOnIt() {
        UUID id = fixture.person("Đăng ký hai năm");
        UUID added = fixture.workspace().journal().nextUndo().orElseThrow().id();
        fixture.workspace().dossiers().registerAgain(fixture.read(id), Fixture.YEAR + 1);

        assertThatThrownBy(() -> fixture.workspace().journal().undo(added))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("undo.changed"));
        assertThat(fixture.names(RegisterFilter.of(null))).containsExactly("Đăng ký hai năm", "Đăng ký hai năm");
        assertThat(fixture.workspace().check().check().problems()).isEmpty();
    }

    @Test
    void removingAllYearsOfAnExemplarRemovesItAndOneUndoBringsAllBack() {
        UUID first = fixture.person("Hai năm");
        UUID second = fixture.workspace().dossiers().registerAgain(fixture.read(first), Fixture.YEAR + 1);
        fixture.workspace().dossiers().remove(List.of(first, second));
        assertThat(fixture.workspace().check().check().counts().exemplars()).isZero();

        fixture.workspace().journal().undo();
        assertThat(fixture.names(RegisterFilter.of(null))).hasSize(2);
    }

    private void move(UUID id, Stage to) {
        var from = fixture.read(id).registration().stage();
        fixture.workspace()
                .stages()
                .move(
                        List.of(fixture.read(id)),
                        new StageRules.Move(
                                StageRules.typeOf(from, to), to, LocalDate.of(2022, 11, 20), "lý do", "minh chứng"));
    }
}
