/** Comments on papers: threads about a field or words in it, with answers, mentions and whether they are resolved. */
@ApplicationModule(allowedDependencies = {"richtext", "access", "journal", "absence", "committee", "paper", "web"})
@NullMarked
package dk.raadslag.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
