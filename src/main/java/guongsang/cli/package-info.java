/// The command line: one class a command, the same names, options, exit codes and JSON shapes for ever.
@NullMarked
package guongsang.cli;

import org.jspecify.annotations.NullMarked;
