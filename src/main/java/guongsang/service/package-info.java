/// One class a job of the clerk; the only door to the data for the window and the command line.
@NullMarked
package guongsang.service;

import org.jspecify.annotations.NullMarked;
