package guongsang.cli;

/// A command called in a way it cannot be: one sentence, exit code 2.
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUse(String sentence) {
        super(sentence);
    }
}
