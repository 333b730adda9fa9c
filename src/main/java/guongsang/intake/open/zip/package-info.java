/// Zipped XML of any office program, read as a stream within limits.
@NullMarked
package guongsang.intake.open.zip;

import org.jspecify.annotations.NullMarked;
