package org.depesha.fuzz;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A file of an edition at which whatever bytes are thrown.
 *
 * @param name of the kind of file
 * @param seeds texts with which one begins
 * @param signs what means something in such a file
 */
record Door(String name, List<String> seeds, List<String> signs, Trial trial) {

    /** Lets the program read bytes; what must not be throws an {@link AssertionError}, or is a fault of the program. */
    interface Trial {
        void take(byte[] input);
    }

    /** What no list of signs could hold in a readable way. */
    private static final List<String> UNSEEN = List.of(
            "\u0000",
            "\u0007",
            "\t",
            "\r",
            "\f",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\u202E",
            "\uFEFF",
            "\uE000",
            "\uFFFD",
            "\uFFFF",
            "\u0085",
            "\u2028",
            "\u0301",
            "e\u0301",
            "\uD83D\uDE42",
            "\uD83D");

    /** A text made by chance of the seeds and the signs. */
    String made(Random random) {
        StringBuilder text = new StringBuilder(one(seeds, random));
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = text.isEmpty() ? 0 : random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(5) == 0 ? 60 : 6));
            switch (random.nextInt(7)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, to));
                case 2 -> text.insert(at, one(UNSEEN, random));
                case 3 -> text.replace(at, to, one(signs, random));
                case 4 -> text.insert(at, part(one(seeds, random), random));
                default -> text.insert(at, run(random));
            }
        }
        return text.toString();
    }

    private String run(Random random) {
        List<String> run = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> one(signs, random))
                .toList();
        return String.join(random.nextInt(3) == 0 ? " " : "", run);
    }

    private static String part(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        return text.substring(from, from + random.nextInt(text.length() - from + 1));
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
