package guongsang.ui.shell;

import guongsang.domain.unit.Unit;
import guongsang.service.CatalogueService;
import guongsang.service.RegisterFilter;
import guongsang.service.RegisterService;
import guongsang.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Finds what the clerk means by a few letters, with or without accents: commands, dossiers, units. No nodes.
public final class PaletteModel {
    /// At most this many rows are shown.
    public static final int MOST = 12;

    private static final int DOSSIERS = 6;
    /// So many matches are read to choose the best of them.
    private static final int READ = 60;
    private static final int UNITS = 3;

    /// One row of the palette.
    public sealed interface Hit {
        record OfCommand(CommandRegistry.Entry entry) implements Hit {}

        /// A registration: the exemplar's name, and a line that tells it from others of the name.
        record OfDossier(UUID registrationId, String name, String about) implements Hit {}

        record OfUnit(Unit unit) implements Hit {}
    }

    private final RegisterService register;
    private final CatalogueService catalogue;

    public PaletteModel(RegisterService register, CatalogueService catalogue) {
        this.register = register;
        this.catalogue = catalogue;
    }

    /// What matches, grouped: commands, dossiers of the year before those of other years, units. Reads the register:
    /// not on the FX thread. An empty query gives commands alone.
    public List<Hit> find(String query, List<CommandRegistry.Entry> commands, int year) {
        String folded = Folding.fold(query);
        if (folded.isEmpty()) {
            return commands.stream().limit(MOST).<Hit>map(Hit.OfCommand::new).toList();
        }
        List<Hit> units = units(folded);
        List<Hit> dossiers = dossiers(query, year);
        List<Hit> hits = new ArrayList<>(commands(folded, commands, MOST - units.size() - dossiers.size()));
        hits.addAll(dossiers);
        hits.addAll(units);
        return hits;
    }

    private static List<Hit> commands(String folded, List<CommandRegistry.Entry> commands, int most) {
        return commands.stream()
                .filter(e -> matches(Folding.fold(e.command().name()), folded))
                .sorted(Comparator.comparing(
                        e -> !Folding.fold(e.command().name()).startsWith(folded)))
                .limit(most)
                .<Hit>map(Hit.OfCommand::new)
                .toList();
    }

    private List<Hit> units(String folded) {
        return catalogue.units().stream()
                .filter(u -> matches(Folding.fold(u.name() + " " + u.shortName()), folded))
                .limit(UNITS)
                .<Hit>map(Hit.OfUnit::new)
                .toList();
    }

    private List<Hit> dossiers(String query, int year) {
        List<UUID> ids = new ArrayList<>(found(query, year));
        if (ids.size() < DOSSIERS) {
            found(query, null).stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        }
        return register.rows(ids).stream()
                // Who is called so comes before who is led, lives or works by that name.
                .sorted(Comparator.comparing(
                        row -> !matches(Folding.fold(row.registered().exemplar().name()), Folding.fold(query))))
                .limit(DOSSIERS)
                .<Hit>map(row -> new Hit.OfDossier(
                        row.id(),
                        row.registered().exemplar().name(),
                        row.unit() + " · " + row.registered().registration().code()))
                .toList();
    }

    private List<UUID> found(String query, @org.jspecify.annotations.Nullable Integer year) {
        List<UUID> ids = register.find(RegisterFilter.of(year).withText(query), RegisterService.Order.NAME, false)
                .ids();
        return ids.subList(0, Math.min(ids.size(), READ));
    }

    /// Every word of the query begins a word of the text.
    static boolean matches(String text, String query) {
        String padded = " " + text;
        for (String word : query.split(" ")) {
            if (!padded.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
