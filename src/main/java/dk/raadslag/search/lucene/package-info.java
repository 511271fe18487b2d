/** The search index kept by Lucene in a folder of this machine. */
@NullMarked
package dk.raadslag.search.lucene;

import org.jspecify.annotations.NullMarked;
