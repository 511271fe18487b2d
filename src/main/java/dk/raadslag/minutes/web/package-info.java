@NullMarked
package dk.raadslag.minutes.web;

import org.jspecify.annotations.NullMarked;
