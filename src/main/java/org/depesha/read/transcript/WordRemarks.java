package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.List;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;

/** Gathers what of a Word file does not come through as it is. */
final class WordRemarks {

    private final List<Loss> losses = new ArrayList<>();
    private boolean tracked;
    private boolean commented;

    void add(int line, String what) {
        losses.add(new Loss(line, what));
    }

    List<Loss> losses() {
        return losses;
    }

    /** Told once: who has tracked one change has tracked many. */
    void tracked(int line) {
        if (!tracked) {
            add(
                    line,
                    "The file has tracked changes: deletions are imported as struck out, insertions as added."
                            + " If they are not the letter's own, accept or reject them in Word and import again.");
        }
        tracked = true;
    }

    void comment(int line) {
        if (!commented) {
            add(line, "The file has comments in its margin: they are not imported.");
        }
        commented = true;
    }

    /** What stands beside the text on each sheet, and is read nowhere. */
    void beside(WordArchive archive) throws TeiReader.IllFormedException {
        for (String name : archive.names("word/(?:header|footer)\\d*\\.xml").toList()) {
            TeiElement part = archive.xml(name);
            String words = part == null ? "" : words(part);
            if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
                add(
                        1,
                        "The " + (name.contains("header") ? "head" : "foot") + " of the pages says “" + words
                                + "”: it is not imported.");
            }
        }
    }

    private static String words(TeiElement part) {
        StringBuilder words = new StringBuilder();
        part.descendants()
                .filter(element -> WordArchive.local(element).equals("t"))
                .forEach(run -> words.append(words.isEmpty() ? "" : " ").append(run.text()));
        return words.toString().strip();
    }
}
