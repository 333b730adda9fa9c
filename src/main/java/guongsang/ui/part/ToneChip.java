package guongsang.ui.part;

import javafx.scene.control.Label;

/// A word on the colour of its meaning: "đủ", "thiếu 2", "muộn 3 ngày".
public final class ToneChip extends Label {
    public ToneChip(String word, Tone tone) {
        super(word);
        getStyleClass().addAll("tone-chip", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }
}
