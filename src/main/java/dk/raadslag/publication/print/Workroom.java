package dk.raadslag.publication.print;

import java.util.concurrent.Semaphore;

/** Lets no more be printed at once than the memory holds. */
final class Workroom {

    /** What was measured: 2,000 items, 3.6 million characters and 1,400 pages need 630 MB. */
    private static final int BYTES_A_CHARACTER = 200;

    private final int size;
    private final Semaphore free;

    private Workroom(int size) {
        this.size = size;
        this.free = new Semaphore(size, true);
    }

    /** Room for printouts that together use at most half of this memory. */
    static Workroom within(long bytes) {
        return new Workroom((int) Math.min(Integer.MAX_VALUE, bytes / 2 / BYTES_A_CHARACTER));
    }

    /** How many characters the largest printout may have. */
    int size() {
        return size;
    }

    Place enter(int characters) {
        if (characters > size) throw new TooLargeToPrint();
        free.acquireUninterruptibly(characters);
        return () -> free.release(characters);
    }

    interface Place extends AutoCloseable {
        @Override
        void close();
    }
}
