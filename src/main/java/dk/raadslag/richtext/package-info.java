/**
 * The one text model: a small closed tree of paragraphs, headings, lists, tables, figures and footnotes, with its JSON,
 * its differences and its writers to HTML and plain text.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.raadslag.richtext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
