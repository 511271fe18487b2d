package dk.raadslag.shape.culprits;

import jakarta.servlet.http.HttpServletRequest;

public record ServletInTheDoor(HttpServletRequest request) {}
