package guongsang.domain.exemplar;

/// Giới tính, as lists write it.
public enum Gender {
    MALE("Nam"),
    FEMALE("Nữ");

    private final String word;

    Gender(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
