package guongsang.domain.exemplar;

/// An exemplar together with one of its registrations.
public record Registered(Exemplar exemplar, Registration registration) {}
