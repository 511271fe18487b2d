/** The editor in a real browser, with a server that is played by the test. */
@NullMarked
package dk.raadslag.editor;

import org.jspecify.annotations.NullMarked;
