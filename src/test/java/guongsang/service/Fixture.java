package guongsang.service;

import guongsang.domain.exemplar.Attribute;
import guongsang.domain.exemplar.Kind;
import guongsang.domain.exemplar.Registered;
import guongsang.domain.unit.Unit;
import guongsang.domain.unit.UnitKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A small real register in a folder, with a fixed clock: 20 November 2022.
public final class Fixture implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2022-11-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    public static final int YEAR = 2022;

    private final Path folder;
    private final Clock clock;
    private Workspace workspace;

    public Fixture(Path folder) {
        this(folder, CLOCK);
    }

    /// The same on another day.
    public Fixture(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.workspace = Workspace.open(folder, clock, "thử nghiệm");
    }

    public Workspace workspace() {
        return workspace;
    }

    /// Closes the register and opens it again, as the next morning does.
    public Workspace reopen() {
        workspace.close();
        workspace = Workspace.open(folder, clock, "thử nghiệm");
        return workspace;
    }

    public Unit unit(String name) {
        return workspace.catalogue().unitNamed(name).orElseGet(() -> {
            workspace
                    .catalogue()
                    .save(new Unit(new UUID(0, 0), 0, name, name, UnitKind.COMMUNE, null, null, 1, null, null));
            return workspace.catalogue().unitNamed(name).orElseThrow();
        });
    }

    /// Adds a person of xã Tân Lập; returns the registration's id.
    public UUID person(String name) {
        return add(Kind.INDIVIDUAL, name, Map.of());
    }

    public UUID add(Kind kind, String name, Map<Attribute, String> more) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        values.put(Attribute.NAME, name);
        values.put(Attribute.UNIT, unit("UBND xã Tân Lập").id().toString());
        values.putAll(more);
        return workspace.dossiers().add(YEAR, kind, values);
    }

    public Registered read(UUID registrationId) {
        return workspace.dossiers().open(registrationId).row().registered();
    }

    public List<String> names(RegisterFilter filter) {
        var register = workspace.register();
        return register
                .rows(register.find(filter, RegisterService.Order.NAME, false).ids())
                .stream()
                .map(r -> r.registered().exemplar().name())
                .toList();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
