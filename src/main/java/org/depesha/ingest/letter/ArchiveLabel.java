package org.depesha.ingest.letter;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Titles;
import org.depesha.ingest.phrase.TableRows;
import org.jspecify.annotations.Nullable;

/** The words by which an archive's page names what it says of a document: a table. */
enum ArchiveLabel {
    TEXT,
    CITATION,
    SUMMARY,
    LANGUAGE,
    SOURCE,
    RIGHTS,
    RECORD,
    TYPE,
    TITLE,
    DATE,
    AUTHOR,
    RECIPIENT,
    PLACE,
    TRANSLATOR,
    PUBLISHER,
    URL,
    HEADING,
    OTHER;

    /** Translation - English: the text follows, and is in this language. */
    private static final Pattern TRANSLATION = Pattern.compile("(?i)^translation\\s*[-–:(]\\s*(\\p{L}+)\\)?$");

    /** A citation without its label: the quoted title of a message, then where it is. */
    private static final Pattern CITED =
            Pattern.compile("^[\"“](?<title>[^\"“”]{10,300}?),?[\"”],? (?=.*(?U:\\b)\\d{4}(?U:\\b)).{6,}$");

    private static final Pattern WITH_VALUE = Pattern.compile("^([\\p{L}][\\p{L} &()]{1,40}?)\\s*:\\s+(\\S.*)$");

    private static final Map<String, ArchiveLabel> BY_WORD = new HashMap<>();
    private static final Set<ArchiveLabel> SURE = EnumSet.noneOf(ArchiveLabel.class);

    static {
        for (String[] row : TableRows.of("archive-labels.tsv")) {
            ArchiveLabel label = valueOf(row[0]);
            if (row[1].equals("true")) {
                SURE.add(label);
            }
            for (String word : row[2].split("\\|")) {
                BY_WORD.put(word, label);
            }
        }
    }

    /**
     * A label found.
     *
     * @param value what stands in the same line; empty where it follows
     * @param sure whether the words alone tell it; else another label must be near
     */
    record Found(ArchiveLabel label, String value, boolean sure) {}

    /** Whether what it names may be a paragraph. */
    boolean isLong() {
        return this == CITATION
                || this == SUMMARY
                || this == RIGHTS
                || this == OTHER
                || this == HEADING
                || this == TEXT;
    }

    /** The title in a line that is a citation and has no label; null for any other line. */
    static @Nullable String citedTitle(String line) {
        Matcher cited = CITED.matcher(line);
        return cited.matches() && Titles.begins(cited.group("title")) ? cited.group("title") : null;
    }

    /** The label that a line is or begins with, or null. */
    static @Nullable Found in(String line) {
        Matcher translation = TRANSLATION.matcher(line);
        if (translation.matches()) {
            return new Found(TEXT, "", true);
        }
        if (citedTitle(line) != null) {
            return new Found(CITATION, line, true);
        }
        if (line.length() > 60 && line.indexOf(':') < 0) {
            return null;
        }
        boolean colon = line.endsWith(":");
        ArchiveLabel alone = BY_WORD.get(
                (colon ? line.substring(0, line.length() - 1) : line).strip().toLowerCase(Locale.ROOT));
        if (alone != null) {
            boolean capitals = line.equals(line.toUpperCase(Locale.ROOT));
            return new Found(
                    alone,
                    "",
                    !capitals && (SURE.contains(alone) || colon || line.endsWith(")") || line.indexOf(' ') > 0));
        }
        Matcher value = WITH_VALUE.matcher(line);
        ArchiveLabel before =
                value.matches() ? BY_WORD.get(value.group(1).strip().toLowerCase(Locale.ROOT)) : null;
        return before == null || before == TEXT ? null : new Found(before, value.group(2), false);
    }
}
