@NullMarked
package dk.raadslag.openness.web;

import org.jspecify.annotations.NullMarked;
