package guongsang.domain.exemplar;

/// The four kinds of exemplar (loại điển hình). Their order is the order of sections in every list.
public enum Kind {
    MODEL("mô hình"),
    COLLECTIVE("tập thể"),
    INDIVIDUAL("cá nhân"),
    HOUSEHOLD("hộ gia đình");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /// The word in running text of a document, in Vietnamese.
    public String word() {
        return word;
    }
}
