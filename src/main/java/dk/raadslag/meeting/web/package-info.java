/** The pages on which a committee's secretary plans its meetings, and the calendars that show them. */
@NullMarked
package dk.raadslag.meeting.web;

import org.jspecify.annotations.NullMarked;
