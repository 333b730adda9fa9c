/// The invented district of the demo: its units, people and five years of work, the same for the same seed.
@NullMarked
package guongsang.service.demo;

import org.jspecify.annotations.NullMarked;
