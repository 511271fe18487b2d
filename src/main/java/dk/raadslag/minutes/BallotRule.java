package dk.raadslag.minutes;

/** Why a ballot cannot have been as it is told. */
public enum BallotRule {
    /** A ballot says what was voted on. */
    QUESTION_MISSING,
    QUESTION_TOO_LONG,
    /** Those for, against and neither are as many as those present who may vote. */
    SUM_DIFFERS,
    /** Somebody is absent or recused, or has no vote in the committee. */
    NOT_ENTITLED,
    /** The same person votes twice. */
    VOTES_TWICE,
    /** Everybody present who may vote is recorded, if only as neither. */
    VOTE_MISSING
}
