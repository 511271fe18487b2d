@NullMarked
package dk.raadslag.access;

import org.jspecify.annotations.NullMarked;
