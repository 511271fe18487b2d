@NullMarked
package dk.raadslag.publication.web;

import org.jspecify.annotations.NullMarked;
