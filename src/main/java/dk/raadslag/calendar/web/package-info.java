/** The administrator's page for the days on which the municipality is closed. */
@NullMarked
package dk.raadslag.calendar.web;

import org.jspecify.annotations.NullMarked;
