@NullMarked
package dk.raadslag.meeting;

import org.jspecify.annotations.NullMarked;
