/// What every screen of the window uses: texts, jobs, commands, navigation.
@NullMarked
package guongsang.ui;

import org.jspecify.annotations.NullMarked;
