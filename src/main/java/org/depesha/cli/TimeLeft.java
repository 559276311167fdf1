package org.depesha.cli;

import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds to "300 of 1000 documents" how long the rest takes, if it goes on as it did. */
final class TimeLeft {

    private static final Pattern COUNT = Pattern.compile("(\\d{1,9}) of (\\d{1,9}) (.*)");
    private static final double NANOS = 1e9;

    /** Before that much is done, nothing can be said of the rest. */
    private static final double LEAST_SHARE = 0.05;

    private static final double LEAST_SECONDS = 1;
    private static final long MINUTE = 60;

    private final LongSupplier clock;
    private String what = "";
    private long begin;
    private long before;

    TimeLeft(LongSupplier clock) {
        this.clock = clock;
    }

    /** A message, with the time that is left where it counts something and enough of that is done. */
    String of(String message) {
        Matcher count = COUNT.matcher(message);
        if (!count.matches()) {
            what = "";
            return message;
        }
        long done = Long.parseLong(count.group(1));
        long all = Long.parseLong(count.group(2));
        if (!what.equals(count.group(3))) {
            what = count.group(3);
            begin = clock.getAsLong();
            before = done;
        }
        double seconds = (clock.getAsLong() - begin) / NANOS;
        long made = done - before;
        if (seconds < LEAST_SECONDS || made < LEAST_SHARE * all || done >= all) {
            return message;
        }
        long left = Math.round(seconds / made * (all - done));
        return message + ", " + told(left) + " left";
    }

    private static String told(long seconds) {
        return seconds < 2 * MINUTE ? "about " + Math.max(1, seconds) + " s" : "about " + seconds / MINUTE + " min";
    }
}
