package guongsang.ui.part;

import java.util.Locale;

/// What a colour means; a word or an icon always stands beside it.
public enum Tone {
    /// As it should be.
    GOOD,
    /// Not there yet, and there is still time.
    OPEN,
    /// Look at it.
    WARN,
    /// Late, missing, wrong.
    BAD,
    /// Nothing to say about it.
    PLAIN;

    /// The style class of the stylesheet `chart.css`.
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
