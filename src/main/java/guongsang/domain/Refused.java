package guongsang.domain;

/// Something that could not be done, in one Vietnamese sentence that says what happened and what to do.
/// `code` is stable, for tests and the log; the sentence is what a person sees.
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    public Refused(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public Refused(String code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The sentence for a person.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
