package guongsang.domain.office;

/// In whose name somebody signs (NĐ 30 PL I mục II.7; domain.md 1.5).
public enum AuthorityForm {
    OWN("thủ trưởng ký", ""),
    TM("thay mặt tập thể", "TM."),
    KT("ký thay (cấp phó)", "KT."),
    TL("thừa lệnh", "TL."),
    TUQ("thừa ủy quyền", "TUQ."),
    Q("quyền cấp trưởng", "Q.");

    private final String word;
    private final String mark;

    AuthorityForm(String word, String mark) {
        this.word = word;
        this.mark = mark;
    }

    /// In Vietnamese, for a screen.
    public String word() {
        return word;
    }

    /// What stands before the post: "KT."; empty for the head's own signature.
    public String mark() {
        return mark;
    }
}
