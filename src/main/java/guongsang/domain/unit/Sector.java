package guongsang.domain.unit;

/// Sectors that a plan may set a quota of their own (S3 IV.1: Công an, Quân sự, Giáo dục, Y tế).
public enum Sector {
    POLICE("Công an"),
    MILITARY("Quân sự"),
    EDUCATION("Giáo dục"),
    HEALTH("Y tế");

    private final String word;

    Sector(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
