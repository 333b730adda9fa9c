package guongsang.domain.exemplar;

/// Đối tượng of a person, as the year-end table counts them (domain.md 2.2, table 5).
public enum SocialGroup {
    FARMER("nông dân"),
    WORKER("công nhân, người lao động"),
    OFFICIAL("cán bộ, công chức, viên chức"),
    ARMED_FORCES("lực lượng vũ trang"),
    ENTREPRENEUR("doanh nhân"),
    STUDENT("học sinh, sinh viên"),
    RELIGIOUS("chức sắc, nhà tu hành"),
    OTHER("đối tượng khác");

    private final String word;

    SocialGroup(String word) {
        this.word = word;
    }

    /// The word in running text of a document, in Vietnamese.
    public String word() {
        return word;
    }
}
