/** The reading site: front page, committees, editions, items, cases, people and withdrawals. */
@NullMarked
package dk.raadslag.publication.web;

import org.jspecify.annotations.NullMarked;
