package guongsang.domain.match;

/// The scale on which evidence is weighed: bits, each doubling the odds that two subjects are one.
///
/// The odds are those of a stranger: of [#PEOPLE] people whom a district's lists may be drawn from, how many would
/// agree as well by chance, against how well one person's two entries agree.
final class Weight {
    /// Grown-ups of a district, roughly.
    static final double PEOPLE = 100_000;
    /// From 64 to 1 on: may be joined without asking.
    static final double SURE = 6;
    /// From 1 to 12 on: worth a look.
    static final double DOUBTFUL = -3.6;
    /// Part of people whom one unit lists.
    static final double UNIT = 1.0 / 20;
    /// One person is sent by two units now and then.
    static final double OTHER_UNIT = 2;
    /// Neither a birth nor a unit speaks for it.
    static final double NAME_ALONE = 4;
    static final double OTHER_GENDER = 6;
    static final double SAME_ADDRESS = 3;
    static final double OTHER_ADDRESS = 1;
    static final double SAME_WORKPLACE = 4;

    private Weight() {}

    /// Odds for the share of people who agree by chance.
    static double ofShare(double share) {
        return -log2(PEOPLE * share);
    }

    static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }

    /// Probability, 0 to 1, of odds in bits.
    static double score(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
