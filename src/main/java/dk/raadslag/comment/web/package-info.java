/** Comments under the fields of papers, wherever a paper is read, and writing them. */
@NullMarked
package dk.raadslag.comment.web;

import org.jspecify.annotations.NullMarked;
