@NullMarked
package dk.raadslag.store;

import org.jspecify.annotations.NullMarked;
