/** Measures speed, as ratios within one run; bin/bench runs it, tests never do. */
@NullMarked
package dk.raadslag.bench;

import org.jspecify.annotations.NullMarked;
