package dk.raadslag.adoption;

import dk.raadslag.committee.CommitteeKind;

/** Who says that a committee's minutes are right before they are published. */
public enum AdoptionWay {
    /** The chair, or the vice chair instead. */
    CHAIR,
    /** The chair and the vice chair, who are the two sides of co-determination. */
    CHAIRS,
    /** Each who took part signs (Kommunestyrelsesloven section 13). */
    SIGNATURES,
    /** The committee's next meeting. */
    NEXT_MEETING;

    /** The way of a committee that has chosen none. */
    static AdoptionWay usual(CommitteeKind kind) {
        return switch (kind) {
            case COUNCIL, FINANCE, STANDING -> SIGNATURES;
            case MED -> CHAIRS;
            case MANAGEMENT, OTHER -> CHAIR;
        };
    }
}
