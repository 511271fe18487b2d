@NullMarked
package dk.raadslag.committee;

import org.jspecify.annotations.NullMarked;
