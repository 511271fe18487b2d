package dk.raadslag.shape.culprits;

public class MinutesHelper {}
