/** Which files are taken in with a paper: their names, and whether they hold what their names say. */
@NullMarked
package dk.raadslag.paper.file;

import org.jspecify.annotations.NullMarked;
