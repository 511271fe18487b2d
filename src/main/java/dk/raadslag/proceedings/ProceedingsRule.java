package dk.raadslag.proceedings;

/** Why a meeting cannot be opened, recorded or closed so. */
public enum ProceedingsRule {
    /** A meeting is recorded by the committee's minute takers, secretaries and chairs. */
    ONLY_ITS_RECORDERS,
    /** Nobody has sent its agenda out. */
    AGENDA_NOT_SENT,
    /** A meeting that will not be held is not opened. */
    IS_CANCELLED,
    /** On another day than its own a meeting is opened on purpose. */
    ANOTHER_DAY,
    IS_OPEN,
    NOT_OPEN,
    /** What is closed is changed after it has been opened again. */
    IS_CLOSED,
    NOT_CLOSED,
    /** To open a meeting again takes a reason. */
    REASON_MISSING,
    /** It is not one of the meeting's items. */
    NO_SUCH_ITEM,
    /** Whoever is there arrives when they have left. */
    IS_THERE,
    /** Whoever leaves has arrived before. */
    NOT_THERE,
    /** Whoever has been there has left, not sent an apology. */
    HAS_BEEN_THERE,
    ALREADY_NOTED,
    /** A substitute stands in for one who holds a seat. */
    HOLDS_NO_SEAT,
    /** Whoever has a seat votes by it alone. */
    HAS_A_SEAT,
    /** Nobody votes in a member's seat but the committee's substitutes; one newly called is seated there first. */
    NOT_A_SUBSTITUTE,
    /** Nobody was chosen to stand in. */
    SUBSTITUTE_MISSING,
    /** A member who is there votes, unless recused. */
    MEMBER_IS_THERE,
    /** A seat has one substitute at a time. */
    SEAT_TAKEN,
    ALREADY_RECUSED,
    /** Somebody has undone it meanwhile. */
    EVENT_GONE,
    /** A person is noted once under one name. */
    NAMED_ALREADY,
    /** A guest has a name of at most 200 characters. */
    NAME_WRONG,
    /** The night of summer time leaves an hour out. */
    NO_SUCH_TIME,
    /** What was written is no time of day. */
    TIME_WRONG,
    /** A member sends an apology of their own, before the meeting is opened. */
    NOT_ONES_OWN,
    /** One's own recusal is taken back or corrected by somebody else. */
    ONES_OWN_RECUSAL,
    /** Somebody shut out from an item's papers is let back in to them first. */
    SHUT_OUT,
    /** Whoever it is neither sits in the committee nor has come. */
    NOT_LISTED
}
