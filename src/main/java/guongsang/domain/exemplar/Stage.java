package guongsang.domain.exemplar;

/// The four stages (khâu) an exemplar is carried through, in order (S1, S4: "cả 4 khâu").
public enum Stage {
    DISCOVER("phát hiện"),
    NURTURE("bồi dưỡng"),
    REVIEW("tổng kết"),
    REPLICATE("nhân rộng");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    /// The word in running text of a document, in Vietnamese.
    public String word() {
        return word;
    }

    public boolean isAfter(Stage other) {
        return ordinal() > other.ordinal();
    }
}
