package dk.raadslag.approval;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an author wants a paper sent.
 *
 * @param people the ids of those who do the steps, in the order of the route; null where nobody is chosen
 * @param meetingId the meeting it is meant for, or null
 */
public record Plan(
        ApprovalRoute route,
        List<@Nullable Long> people,
        @Nullable UUID meetingId) {}
