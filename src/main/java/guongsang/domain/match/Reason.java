package guongsang.domain.match;

/// What the comparison of one attribute gave. `sentence` is a Vietnamese fragment for the side-by-side view, in lower
/// case and without a full stop: "họ tên chỉ khác cách đặt dấu thanh".
public record Reason(Aspect aspect, Agreement agreement, String sentence) {
    /// What was compared.
    public enum Aspect {
        CITIZEN_ID,
        NAME,
        BIRTH,
        UNIT,
        GENDER,
        ADDRESS,
        WORKPLACE,
        LEADER
    }

    /// What it says for the two being one.
    public enum Agreement {
        SAME,
        CLOSE,
        DIFFERENT,
        /// Absent on one side or both.
        UNKNOWN
    }
}
