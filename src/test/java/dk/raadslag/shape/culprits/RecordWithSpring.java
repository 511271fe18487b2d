package dk.raadslag.shape.culprits;

import org.springframework.context.ApplicationContext;

public record RecordWithSpring(ApplicationContext context) {}
