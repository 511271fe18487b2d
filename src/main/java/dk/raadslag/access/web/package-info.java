/** The administrator's pages for who may log in, and the page on which they choose a password. */
@NullMarked
package dk.raadslag.access.web;

import org.jspecify.annotations.NullMarked;
