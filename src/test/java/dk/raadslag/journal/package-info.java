@NullMarked
package dk.raadslag.journal;

import org.jspecify.annotations.NullMarked;
