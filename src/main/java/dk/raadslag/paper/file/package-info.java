/** Which files are taken in with a paper: their names, and whether they hold what their names say. */
@NamedInterface("file")
@NullMarked
package dk.raadslag.paper.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
