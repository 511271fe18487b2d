@NullMarked
package dk.raadslag.search.lucene;

import org.jspecify.annotations.NullMarked;
