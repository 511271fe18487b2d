@NullMarked
package dk.raadslag.followup.web;

import org.jspecify.annotations.NullMarked;
