/**
 * The shape of Danish agendas and minutes, whatever format they come in: a format is lexed to
 * {@link dk.raadslag.importing.shape.SourceBlock}s, and {@link dk.raadslag.importing.shape.MinutesShape} finds the
 * head, the items and their fields in them.
 */
@NamedInterface("shape")
@NullMarked
package dk.raadslag.importing.shape;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
