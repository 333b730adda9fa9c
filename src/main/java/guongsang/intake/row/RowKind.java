package guongsang.intake.row;

import guongsang.domain.exemplar.Kind;
import guongsang.intake.word.OrganisationWords;
import guongsang.intake.word.PersonWords;
import org.jspecify.annotations.Nullable;

/// The kind of one row, and what has to be said when its name contradicts the place where it stands.
record RowKind(Kind kind, @Nullable String doubt) {
    /// `said`: the kind that its column, section or table gives, null where none does. `personal`: the row has a
    /// birth or a gender.
    static RowKind of(@Nullable Kind said, String name, boolean personal) {
        if (personal && (said == Kind.INDIVIDUAL || said == Kind.HOUSEHOLD) && !OrganisationWords.household(name)) {
            return new RowKind(said, null);
        }
        Kind looks = looks(name, personal);
        if (said == null) {
            return new RowKind(looks == null ? Kind.INDIVIDUAL : looks, null);
        }
        if (looks == null || looks == said) {
            return new RowKind(said, null);
        }
        boolean contradicts =
                switch (said) {
                    case INDIVIDUAL -> true;
                    case COLLECTIVE, MODEL ->
                        looks == Kind.INDIVIDUAL || looks == Kind.HOUSEHOLD && said == Kind.COLLECTIVE;
                    case HOUSEHOLD -> false;
                };
        return contradicts
                ? new RowKind(
                        looks,
                        "“%s” có vẻ là %s nhưng nằm trong phần %s: nhận là %s, hãy xem lại loại."
                                .formatted(name, looks.word(), said.word(), looks.word()))
                : new RowKind(said, null);
    }

    /// What a name looks like by itself; null where it does not tell.
    private static @Nullable Kind looks(String name, boolean personal) {
        if (OrganisationWords.household(name)) {
            return Kind.HOUSEHOLD;
        }
        if (personal) {
            return PersonWords.person(name) ? Kind.INDIVIDUAL : null;
        }
        if (OrganisationWords.model(name)) {
            return Kind.MODEL;
        }
        return OrganisationWords.collective(name) ? Kind.COLLECTIVE : null;
    }
}
