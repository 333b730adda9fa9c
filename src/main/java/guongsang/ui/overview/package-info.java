/// Tổng quan: the year at a glance, every number opens what is behind it.
@NullMarked
package guongsang.ui.overview;

import org.jspecify.annotations.NullMarked;
