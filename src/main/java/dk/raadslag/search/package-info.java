/** Finding items in editions by words, compounds, case numbers and facets, within what a reader may see. */
@ApplicationModule(
        allowedDependencies = {"richtext", "access", "committee", "casework", "meeting", "publication", "danish"})
@NullMarked
package dk.raadslag.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
