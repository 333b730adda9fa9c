package guongsang.cli;

/// Something the contract names and a later version brings; answered with one sentence and exit code 2.
final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotYet(String sentence) {
        super(sentence);
    }
}
