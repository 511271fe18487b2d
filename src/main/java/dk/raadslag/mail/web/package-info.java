/** The pages on which people choose their mail, and an administrator sees whether it goes out. */
@NullMarked
package dk.raadslag.mail.web;

import org.jspecify.annotations.NullMarked;
