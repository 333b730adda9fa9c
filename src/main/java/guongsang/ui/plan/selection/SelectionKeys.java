package guongsang.ui.plan.selection;

import java.util.UUID;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the list of candidates: Enter selects, K or Delete declines, X considers again, T shortlists, Space
/// marks for comparing, Alt with arrows ranks, digits turn criteria on (0 the tenth).
final class SelectionKeys {
    private final SelectionModel model;
    private final SelectionActions actions;
    private final IntConsumer scroll;

    /// `scroll` moves the comparison a page up (-1) or down (1).
    SelectionKeys(SelectionModel model, SelectionActions actions, IntConsumer scroll) {
        this.model = model;
        this.actions = actions;
        this.scroll = scroll;
    }

    void pressed(KeyEvent e) {
        UUID id = model.current().get();
        if (id == null || e.isShortcutDown() || e.isMetaDown()) {
            return;
        }
        boolean taken = e.isAltDown() ? ranked(e.getCode(), id) : plain(e, id);
        if (taken) {
            e.consume();
        }
    }

    private boolean ranked(KeyCode code, UUID id) {
        if (code == KeyCode.UP || code == KeyCode.DOWN) {
            actions.rank(id, code == KeyCode.UP ? -1 : 1);
            return true;
        }
        return false;
    }

    private boolean plain(KeyEvent e, UUID id) {
        switch (e.getCode()) {
            case SPACE -> actions.mark(id);
            case ENTER -> actions.select(id);
            case K -> actions.askDecline(id);
            case DELETE -> {
                if (e.isShiftDown()) {
                    actions.drop(id);
                } else {
                    actions.askDecline(id);
                }
            }
            case X -> actions.reopen(id);
            case T, INSERT -> actions.shortlist(id);
            case PAGE_UP, PAGE_DOWN -> {
                if (!e.isShiftDown()) {
                    return false;
                }
                scroll.accept(e.getCode() == KeyCode.PAGE_UP ? -1 : 1);
            }
            default -> {
                return digit(e, id);
            }
        }
        return true;
    }

    private boolean digit(KeyEvent e, UUID id) {
        int number =
                switch (e.getCode()) {
                    case DIGIT1, NUMPAD1 -> 1;
                    case DIGIT2, NUMPAD2 -> 2;
                    case DIGIT3, NUMPAD3 -> 3;
                    case DIGIT4, NUMPAD4 -> 4;
                    case DIGIT5, NUMPAD5 -> 5;
                    case DIGIT6, NUMPAD6 -> 6;
                    case DIGIT7, NUMPAD7 -> 7;
                    case DIGIT8, NUMPAD8 -> 8;
                    case DIGIT9, NUMPAD9 -> 9;
                    case DIGIT0, NUMPAD0 -> 10;
                    default -> 0;
                };
        if (number == 0 || e.isShiftDown()) {
            return false;
        }
        model.line(number).ifPresent(line -> actions.turn(id, line));
        return true;
    }
}
