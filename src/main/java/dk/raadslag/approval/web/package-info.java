/** The pages on which papers are sent, approved and sent back, and what waits for somebody today. */
@NullMarked
package dk.raadslag.approval.web;

import org.jspecify.annotations.NullMarked;
