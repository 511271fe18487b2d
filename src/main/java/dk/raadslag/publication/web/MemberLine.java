package dk.raadslag.publication.web;

import dk.raadslag.access.Person;
import dk.raadslag.committee.Membership;

/** Somebody who sits in a committee. */
public record MemberLine(Person person, Membership membership) {}
