@NullMarked
package dk.raadslag.agenda.web;

import org.jspecify.annotations.NullMarked;
