package guongsang.domain.plan;

/// Tiers of government that issue plans and use the program.
public enum Tier {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
