package guongsang.intake.open.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One file while it is opened: its name, whether the person has stopped it, how much of it was kept, and what has to
/// be said about it.
public final class Opening {
    private static final int KNOWN = 1 << 12;

    private final String name;
    private final BooleanSupplier cancelled;
    private final Refusals refusals;
    private final List<String> notices = new ArrayList<>();
    private final @Nullable String[] known = new String[KNOWN];
    private long chars;
    private int cells;
    private int steps;

    public Opening(String name, BooleanSupplier cancelled) {
        this.name = name;
        this.cancelled = cancelled;
        this.refusals = new Refusals(name);
    }

    /// The file's name without its folders.
    public String name() {
        return name;
    }

    /// The file's name without its ending.
    public String plainName() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    public Refusals refusals() {
        return refusals;
    }

    /// Asks whether to stop. Throws [guongsang.domain.Refused] `file.cancelled` then.
    public void checkpoint() {
        if (cancelled.getAsBoolean()) {
            throw refusals.cancelled();
        }
    }

    /// For loops of small steps: asks at every 256th only.
    public void step() {
        if ((++steps & 0xFF) == 0) {
            checkpoint();
        }
    }

    /// One more cell is kept. Throws [guongsang.domain.Refused] `file.large` above the limit.
    public void keepCell() {
        if (++cells > Limits.CELLS) {
            throw refusals.tooMany(null);
        }
    }

    /// The same text, and only one copy of it where it was seen lately. Throws [guongsang.domain.Refused]
    /// `file.large` when the file holds more text than is taken.
    public String keep(String text) {
        int place = (text.hashCode() * 0x9E3779B9) >>> 20;
        String earlier = known[place];
        if (earlier != null && earlier.equals(text)) {
            return earlier;
        }
        chars += text.length() + 16;
        if (chars > Limits.CHARS) {
            throw refusals.tooMany(null);
        }
        known[place] = text;
        return text;
    }

    /// Says something about the file, once.
    public void notice(String sentence) {
        if (!notices.contains(Objects.requireNonNull(sentence))) {
            notices.add(sentence);
        }
    }

    public List<String> notices() {
        return List.copyOf(notices);
    }
}
