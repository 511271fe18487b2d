package dk.raadslag.gate;

/** How much may be unpacked of one file in all; no honest file comes near it. */
final class Budget {

    private static final long ALWAYS_ALLOWED = 20L * 1024 * 1024;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int MOST_TIMES_LARGER = 100;
    private static final int MOST_PARTS = 5_000;

    private long left;
    private int parts = MOST_PARTS;

    Budget(long size) {
        left = Math.min(MOST_UNPACKED, Math.max(ALWAYS_ALLOWED, size * MOST_TIMES_LARGER));
    }

    void unpacked(int bytes) throws TooLarge {
        left -= bytes;
        if (left < 0) throw new TooLarge();
    }

    void part() throws TooLarge {
        if (--parts < 0) throw new TooLarge();
    }

    /** More is unpacked than is looked at. */
    static final class TooLarge extends Exception {}
}
