/// Tiếp nhận: lists that units send are looked at and taken in.
@NullMarked
package guongsang.ui.intake;

import org.jspecify.annotations.NullMarked;
