/// Cài đặt: the office, its signers, language and theme, sensitive fields, backup.
@NullMarked
package guongsang.ui.settings;

import org.jspecify.annotations.NullMarked;
