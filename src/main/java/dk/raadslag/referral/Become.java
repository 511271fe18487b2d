package dk.raadslag.referral;

import java.util.UUID;

/** An item that a referral has become on some agenda. */
record Become(long referralId, long itemId, UUID meetingId, What what) {

    enum What {
        /** Where the other committee takes it up; more than one when that puts it off. */
        TAKEN_UP,
        /** Where the committee that referred it hears the answer. */
        ANSWER
    }
}
