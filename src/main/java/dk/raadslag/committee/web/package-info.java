/** The administrator's pages for committees and who sits in them. */
@NullMarked
package dk.raadslag.committee.web;

import org.jspecify.annotations.NullMarked;
