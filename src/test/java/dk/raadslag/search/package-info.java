@NullMarked
package dk.raadslag.search;

import org.jspecify.annotations.NullMarked;
