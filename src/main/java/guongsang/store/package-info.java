/// The register in its database: jOOQ over H2, migrations, journal, attachments, backup.
@NullMarked
package guongsang.store;

import org.jspecify.annotations.NullMarked;
