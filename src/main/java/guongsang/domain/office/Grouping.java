package guongsang.domain.office;

/// By what a list is divided into parts.
public enum Grouping {
    BY_KIND("theo loại điển hình"),
    BY_FIELD("theo lĩnh vực"),
    BY_UNIT("theo đơn vị");

    private final String word;

    Grouping(String word) {
        this.word = word;
    }

    /// In Vietnamese, for a screen.
    public String word() {
        return word;
    }
}
