/** The administrator's pages for importing. */
@NullMarked
package dk.raadslag.importing.web;

import org.jspecify.annotations.NullMarked;
