package guongsang.domain.exemplar;

/// Whether a registration is being carried on or was stopped.
public enum State {
    ACTIVE,
    STOPPED
}
