package org.depesha.ingest.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.phrase.Phrases;

/**
 * Reads the note in which an edition says where a letter is kept and how it was sent: "Source: Department of State,
 * Central Files, 611.88/3-261. Confidential; Priority. Drafted by …".
 */
public final class SourceNote {

    private static final Pattern SOURCE =
            Pattern.compile("^(?:\\d{1,3} )?Source: (?<repo>[^,.]{3,80}), (?<mark>[^;]{3,160}?)\\.(?: |$)(?<rest>.*)$");
    private static final Pattern SECRECY =
            Pattern.compile("(?iu)(?<!\\p{L})" + Phrases.any(Phrases::secrecy) + "(?!\\p{L})");
    private static final Pattern URGENCY =
            Pattern.compile("(?iu)(?<!\\p{L})" + Phrases.any(Phrases::urgency) + "(?!\\p{L})");
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?: |$)");

    private SourceNote() {}

    /** Adds what the note says; false for any other text. */
    public static boolean read(String text, Findings findings) {
        Matcher source = SOURCE.matcher(text);
        if (!source.matches()) {
            return false;
        }
        findings.add(Field.REPOSITORY, source.group("repo"), "source note", 0.85);
        findings.add(Field.SHELFMARK, source.group("mark"), "source note", 0.85);
        String handling = SENTENCE_END.split(source.group("rest"), 2)[0];
        add(Field.SECRECY, SECRECY.matcher(handling), findings);
        add(Field.URGENCY, URGENCY.matcher(handling), findings);
        findings.add(Field.NOTE, source.group("rest"), "source note", 0.85);
        return true;
    }

    private static void add(Field field, Matcher words, Findings findings) {
        if (!findings.has(field) && words.find()) {
            findings.add(field, words.group(), "source note", 0.8);
        }
    }
}
