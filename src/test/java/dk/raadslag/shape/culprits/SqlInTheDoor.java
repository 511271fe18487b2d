package dk.raadslag.shape.culprits;

import org.springframework.jdbc.core.simple.JdbcClient;

public record SqlInTheDoor(JdbcClient jdbc) {}
