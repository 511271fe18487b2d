@NullMarked
package dk.raadslag.town;

import org.jspecify.annotations.NullMarked;
