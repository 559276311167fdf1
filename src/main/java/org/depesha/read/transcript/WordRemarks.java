package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.jspecify.annotations.Nullable;

/** Gathers what of a Word file does not come through as it is. */
final class WordRemarks {

    private final List<Loss> losses = new ArrayList<>();
    private final Set<String> languages = new TreeSet<>();
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

    /** Words that Word hides, and shows nobody who does not ask for them. */
    void hidden(int line, String words) {
        if (!words.isEmpty()) {
            add(
                    line,
                    "Word hides “" + words + "” here: it is not imported. If it is the letter's, show it in Word and"
                            + " import again.");
        }
    }

    /** Where a link leads. */
    void link(int line, @Nullable String address) {
        if (address != null) {
            add(line, "The address of a link is not imported: " + address + ".");
        }
    }

    /** Told once: Word marks languages for its speller, and often by mistake. */
    void language(String tag) {
        if (languages.add(tag)) {
            add(
                    1,
                    "Word marks passages as being in another language (`" + tag + "`): they are imported so."
                            + " Remove the marks that are only those of its spelling checker.");
        }
    }

    static String words(TeiElement part) {
        StringBuilder words = new StringBuilder();
        part.descendants()
                .filter(element -> WordArchive.local(element).equals("t"))
                .forEach(run -> words.append(words.isEmpty() ? "" : " ").append(run.text()));
        return words.toString().strip();
    }
}
