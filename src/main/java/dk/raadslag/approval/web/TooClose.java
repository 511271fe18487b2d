package dk.raadslag.approval.web;

import dk.raadslag.meeting.Meeting;
import java.time.LocalDate;
import java.util.List;

/** A meeting so near that steps should have been done already. */
public record TooClose(Meeting meeting, List<Late> steps) {

    /** @param due the day it should have been done, at the latest */
    public record Late(String step, LocalDate due) {}
}
