package dk.raadslag.agenda;

/** Why an agenda cannot be changed. */
public enum AgendaRule {
    /** An agenda is put together by the committee's secretaries. */
    ONLY_ITS_SECRETARIES,
    /** What the meeting decides and puts off is recorded by the committee's secretaries, minute takers and chairs. */
    ONLY_ITS_RECORDERS,
    /** The case is on its way to another committee. */
    NOT_FOR_THIS_COMMITTEE,
    /** The case is on this agenda, or on another one of the committee's that has not been held. */
    ON_AN_AGENDA,
    /** Somebody has taken the item off meanwhile. */
    ITEM_GONE,
    /** Somebody has given the item another title meanwhile. */
    DESCRIBED_MEANWHILE,
    /** An item has a title of at most 300 characters. */
    TITLE_WRONG,
    /** An item takes 1 to 600 minutes. */
    MINUTES_WRONG,
    /** Outsiders know a closed item by a neutral title of at most 300 characters. */
    NEUTRAL_TITLE_MISSING,
    /** The doors are closed for a reason from the municipality's list. */
    CLOSURE_REASON_MISSING,
    /** To give a case back takes a reason. */
    REASON_MISSING,
    /** The case is not with its authors. */
    NOT_RETURNED,
    /** A supplementary agenda holds what was put on since the agenda was sent out. */
    NOTHING_ADDED,
    /** A heading is not put off; the items below it are. */
    HEADING_STAYS,
    /** An item is put off to a later meeting of its committee that will be held. */
    NOT_A_LATER_MEETING,
    /** What the meeting has dealt with stays on its agenda, in its place. */
    ITEM_DEALT_WITH,
    /** Its recorders change the agenda as the meeting decides, while it lasts. */
    MEETING_NOT_UNDER_WAY,
    /** No agenda goes out for a meeting that will not be held. */
    MEETING_CANCELLED,
    /** What a meeting has treated stands until its record is opened again. */
    MEETING_CLOSED
}
