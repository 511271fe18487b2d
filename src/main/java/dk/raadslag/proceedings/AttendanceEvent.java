package dk.raadslag.proceedings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that was noted of somebody's presence, and from when it holds. */
public sealed interface AttendanceEvent {

    default AttendanceKind kind() {
        return switch (this) {
            case Arrived _ -> AttendanceKind.ARRIVED;
            case Left _ -> AttendanceKind.LEFT;
            case Apology _ -> AttendanceKind.APOLOGY;
            case Delay _ -> AttendanceKind.DELAY;
            case Substitute _ -> AttendanceKind.SUBSTITUTE;
            case Recused _ -> AttendanceKind.RECUSED;
        };
    }

    /** 0 while it is not noted yet. */
    long id();

    /** Whom it is about. */
    long person();

    /** When it happened, as far as the recorder knows. */
    Instant at();

    /** The item from which it holds; null from the beginning of the meeting. */
    @Nullable
    Long fromItem();

    /** The same, to be noted anew for another time and item. */
    AttendanceEvent moved(Instant at, @Nullable Long fromItem);

    /** Is there, from that item on. */
    record Arrived(
            long id, long person, Instant at, @Nullable Long fromItem) implements AttendanceEvent {

        @Override
        public Arrived moved(Instant at, @Nullable Long fromItem) {
            return new Arrived(0, person, at, fromItem);
        }
    }

    /** Is not there any more, from that item on. */
    record Left(long id, long person, Instant at, @Nullable Long fromItem) implements AttendanceEvent {

        @Override
        public Left moved(Instant at, @Nullable Long fromItem) {
            return new Left(0, person, at, fromItem);
        }
    }

    /** Has said not to come; whoever comes after all arrives. */
    record Apology(long id, long person, Instant at) implements AttendanceEvent {

        @Override
        public @Nullable Long fromItem() {
            return null;
        }

        @Override
        public Apology moved(Instant at, @Nullable Long fromItem) {
            return new Apology(0, person, at);
        }
    }

    /** Has said to come later; until then not there. */
    record Delay(long id, long person, Instant at) implements AttendanceEvent {

        @Override
        public @Nullable Long fromItem() {
            return null;
        }

        @Override
        public Delay moved(Instant at, @Nullable Long fromItem) {
            return new Delay(0, person, at);
        }
    }

    /**
     * Is there, from that item on, in the seat of a member who is not.
     *
     * @param person the substitute
     * @param forPerson the member
     */
    record Substitute(
            long id,
            long person,
            long forPerson,
            Instant at,
            @Nullable Long fromItem) implements AttendanceEvent {

        @Override
        public Substitute moved(Instant at, @Nullable Long fromItem) {
            return new Substitute(0, person, forPerson, at, fromItem);
        }
    }

    /**
     * Takes no part in one item for being an interested party, wherever in the meeting it is dealt with.
     *
     * @param item the only item for which it holds
     * @param reason empty for those it is not told: all but the meeting's recorders and the person
     */
    record Recused(long id, long person, long item, Instant at, String reason) implements AttendanceEvent {

        public static final int LONGEST_REASON = 500;

        @Override
        public Long fromItem() {
            return item;
        }

        @Override
        public Recused moved(Instant at, @Nullable Long fromItem) {
            return new Recused(0, person, fromItem == null ? item : fromItem, at, reason);
        }
    }
}
