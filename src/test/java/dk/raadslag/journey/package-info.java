/** Journeys through the town in a real browser. */
@NullMarked
package dk.raadslag.journey;

import org.jspecify.annotations.NullMarked;
