/// Hồ sơ: one exemplar's file beside the table, and a new one.
@NullMarked
package guongsang.ui.dossier;

import org.jspecify.annotations.NullMarked;
