@NullMarked
package dk.raadslag.search.danish;

import org.jspecify.annotations.NullMarked;
