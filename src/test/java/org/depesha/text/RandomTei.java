package org.depesha.text;

import java.util.List;
import java.util.Random;
import org.depesha.tei.TeiElement;

/**
 * Makes letters of TEI at random: every kind of block, inline, break, note and place of several readings, nested in one
 * another as TEI lets them. A word that is read is made of the letters a to p between two {@code k}; one in a note has
 * a {@code y} in it, one that is not read a {@code z}.
 */
final class RandomTei {

    private static final List<String> INLINE = List.of(
            "hi",
            "persName",
            "placeName",
            "add",
            "unclear",
            "foreign",
            "seg",
            "term",
            "emph",
            "corr",
            "date",
            "orgName",
            "rs",
            "w",
            "damage",
            "title",
            "q",
            "supplied",
            "surplus",
            "mentioned",
            "abbr",
            "num");

    private static final List<String> NAMES = List.of("persName", "placeName", "orgName");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private int count;
    private char mark = 'k';

    private RandomTei(long seed) {
        this.random = new Random(seed);
    }

    /** A whole file. */
    static String letter(long seed) {
        RandomTei made = new RandomTei(seed);
        made.text();
        return "<TEI xmlns=\"" + TeiElement.NAMESPACE + "\"><teiHeader><fileDesc><titleStmt><title>Letter " + seed
                + "</title></titleStmt><publicationStmt><p>none</p></publicationStmt>"
                + "<sourceDesc><p>invented</p></sourceDesc></fileDesc></teiHeader><text><body>" + made.out
                + "</body></text></TEI>";
    }

    private void text() {
        if (random.nextBoolean()) {
            open("opener");
            part("dateline");
            part("salute");
            close("opener");
        }
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            block(2);
        }
        if (random.nextBoolean()) {
            open("closer");
            part("salute");
            part("signed");
            close("closer");
        }
        out.append(random.nextInt(4) > 0 ? "" : "<postscript><p>" + word() + "</p></postscript>");
    }

    private void part(String name) {
        element(name, () -> {
            out.append(random.nextBoolean() ? word() : "");
            words(1);
        });
    }

    private void block(int depth) {
        switch (random.nextInt(depth > 0 ? 9 : 3)) {
            case 0, 1, 2 -> element("p", () -> words(2));
            case 3 -> element("list", () -> times(3, () -> element("item", () -> itemContent(depth))));
            case 4 ->
                element(
                        "table",
                        () -> times(2, () -> element("row", () -> times(2, () -> element("cell", () -> words(1))))));
            case 5 -> element("lg", () -> times(3, () -> element("l", () -> words(1))));
            case 6 -> element("quote", () -> times(2, () -> block(depth - 1)));
            case 7 ->
                element("p", () -> {
                    words(1);
                    element("list", () -> times(2, () -> element("item", () -> words(1))));
                    words(1);
                });
            default -> element("floatingText", () -> element("body", () -> times(2, () -> block(depth - 1))));
        }
    }

    private void itemContent(int depth) {
        if (random.nextInt(3) == 0) {
            times(2, () -> block(depth - 1));
        } else {
            words(1);
        }
    }

    private void times(int most, Runnable what) {
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            what.run();
        }
    }

    private void words(int depth) {
        int pieces = 1 + random.nextInt(5);
        for (int i = 0; i < pieces; i++) {
            out.append(random.nextInt(4) == 0 ? "" : random.nextInt(3) == 0 ? "\n   " : " ");
            piece(depth);
        }
    }

    private void piece(int depth) {
        switch (random.nextInt(depth > 0 ? 14 : 4)) {
            case 0, 1, 2, 3 -> out.append(word());
            case 4, 5, 6 -> element(INLINE.get(random.nextInt(INLINE.size())), () -> words(depth - 1));
            case 7 -> out.append(breaks());
            case 8 -> choice(depth);
            case 9 -> apparatus(depth);
            case 10 -> note(depth);
            case 11 -> unread("del", depth);
            case 12 ->
                element("subst", () -> {
                    unread("del", 0);
                    element("add", () -> words(0));
                });
            default -> out.append("<gap reason=\"illegible\"/>");
        }
    }

    private String breaks() {
        String name =
                List.of("lb", "lb", "pb", "cb", "gb", "milestone", "anchor").get(random.nextInt(7));
        boolean joins = random.nextBoolean()
                && !name.equals("anchor")
                && out.toString().stripTrailing().endsWith("k");
        boolean hyphen = joins && random.nextBoolean() && out.charAt(out.length() - 1) == 'k';
        return (hyphen ? "-" : "") + "<" + name + (joins ? " break=\"no\"/>" + word() : "/>");
    }

    private void choice(int depth) {
        List<String> pair = List.of(
                        List.of("sic", "corr"),
                        List.of("orig", "reg"),
                        List.of("abbr", "expan"),
                        List.of("unclear", "unclear"))
                .get(random.nextInt(4));
        element("choice", () -> {
            boolean first = pair.get(0).equals(pair.get(1));
            reading(pair.get(0), depth, first);
            out.append(random.nextBoolean() ? "\n" : "");
            reading(pair.get(1), depth, !first);
        });
    }

    private void apparatus(int depth) {
        element("app", () -> {
            boolean lemma = random.nextBoolean();
            if (lemma) {
                reading("lem", depth, true);
            }
            if (random.nextBoolean()) {
                element("rdgGrp", () -> {
                    reading("rdg", depth, !lemma);
                    reading("rdg", depth, false);
                });
            } else {
                reading("rdg", depth, !lemma);
            }
            if (random.nextInt(3) == 0) {
                note(depth);
            }
        });
    }

    private void reading(String name, int depth, boolean read) {
        if (read) {
            element(name, () -> words(depth - 1));
        } else {
            unread(name, depth);
        }
    }

    private void unread(String name, int depth) {
        char outer = mark;
        mark = mark == 'y' ? 'y' : 'z';
        element(name, () -> words(Math.min(0, depth)));
        mark = outer;
    }

    private void note(int depth) {
        char outer = mark;
        mark = 'y';
        element("note", () -> words(Math.min(0, depth)));
        mark = outer;
    }

    private String word() {
        StringBuilder word = new StringBuilder().append('k');
        for (int rest = ++count; rest > 0; rest /= 10) {
            word.append((char) ('a' + rest % 10));
        }
        return word.append(mark == 'k' ? "" : mark).append('k').toString();
    }

    private void element(String name, Runnable content) {
        open(name);
        out.append(name.equals("add") ? word() : ""); // plain text writes a bracket before it, with a space of its own
        content.run();
        close(name);
    }

    private void open(String name) {
        out.append('<').append(name).append(NAMES.contains(name) ? " ref=\"#ada\">" : ">");
    }

    private void close(String name) {
        out.append("</").append(name).append('>');
    }
}
