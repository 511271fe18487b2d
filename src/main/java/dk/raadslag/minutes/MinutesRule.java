package dk.raadslag.minutes;

/** Why nothing was recorded of an item. */
public enum MinutesRule {
    /** A meeting is recorded by its minute takers, secretaries, chair and vice chair. */
    ONLY_ITS_RECORDERS,
    /** Somebody recused in an item does not record it. */
    RECUSED,
    /** What a closed meeting decided is changed after it has been opened again. */
    MEETING_CLOSED,
    /** The item has been taken off the agenda, or is another meeting's. */
    ITEM_GONE,
    /** Where words stand, there was something to decide. */
    TEXT_PRESENT,
    /** It has been removed already. */
    GONE_ALREADY,
    /** An item is put off to a later meeting of the committee that will be held. */
    NO_LATER_MEETING,
    /** An item is referred to one of the municipality's other committees, as long as there is such. */
    NO_SUCH_COMMITTEE
}
