/** The page on which an administrator decides what is checked. */
@NullMarked
package dk.raadslag.proofreading.web;

import org.jspecify.annotations.NullMarked;
