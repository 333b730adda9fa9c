package guongsang.domain.exemplar;

/// Where an exemplar comes from: newly found, or already praised at a conference (S0, S2 II.2).
public enum Source {
    NEW("mới phát hiện"),
    PRAISED("đã được tuyên dương");

    private final String word;

    Source(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
