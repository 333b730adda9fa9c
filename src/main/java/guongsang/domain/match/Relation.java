package guongsang.domain.match;

/// What two matched subjects are to each other. Only [#SAME] may be joined: the others are different exemplars.
public enum Relation {
    /// One exemplar written down twice.
    SAME,
    /// One person, here as cá nhân and there as chủ hộ: never sure, for only a person can say whether both are meant.
    SAME_PERSON_OTHER_KIND,
    /// The asked individual leads the other, a collective, which must itself be exemplary (S3 III.3.2).
    LEADS,
    /// The asked collective is led by the other, an individual.
    LED_BY
}
