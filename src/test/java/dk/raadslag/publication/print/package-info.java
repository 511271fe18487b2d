@NullMarked
package dk.raadslag.publication.print;

import org.jspecify.annotations.NullMarked;
