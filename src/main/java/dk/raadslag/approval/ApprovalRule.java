package dk.raadslag.approval;

/** Why a paper cannot be sent, or a step cannot be decided. */
public enum ApprovalRule {
    /** A paper is sent by its authors. */
    ONLY_ITS_AUTHORS_SEND,
    /** It is on its way already. */
    ON_ITS_WAY,
    /** A required field is empty. */
    FIELD_MISSING,
    /** A case has a number to be filed under. */
    CASE_NUMBER_MISSING,
    /** A closed case has a neutral title. */
    NEUTRAL_TITLE_MISSING,
    /** A closed case has a reason. */
    CLOSURE_REASON_MISSING,
    /** The steps are those of the route as it is now. */
    ROUTE_CHANGED,
    /** The meeting it is meant for will be held. */
    MEETING_GONE,
    /** Every step has somebody to do it. */
    STEP_WITHOUT_PERSON,
    /** Nobody is chosen for steps there are none of. */
    TOO_MANY_ANSWERS,
    /** Nobody approves their own. */
    OWN_PAPER,
    /** A deputy who has to do with the paper leaves it to the absent one, or to another. */
    OWN_PAPER_AS_DEPUTY,
    /** Those who are asked are those who approve. */
    NOT_AN_APPROVER,
    /** The step is somebody else's. */
    NOT_YOURS,
    /** It is not the step's turn. */
    NOT_ITS_TURN,
    /** The text or what is attached is another than what was read. */
    CHANGED_SINCE_READ,
    /** To send back takes a reason. */
    REASON_MISSING,
    /** A step is taken over by those whose own comes later, and by secretaries. */
    NOT_YOURS_TO_TAKE
}
