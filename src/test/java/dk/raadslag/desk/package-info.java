/** Writing over HTTP as an author's browser does, for tests and benches that need no screen. */
@NullMarked
package dk.raadslag.desk;

import org.jspecify.annotations.NullMarked;
