package org.depesha.read.profile;

import java.util.stream.Collectors;

/** The profiles in words: the program's table as documentation, an edition's as {@code edition.yml} would have it. */
public final class ProfileText {

    private static final String HEAD = """
            # How TEI letters are read: the profile

            Made from `src/main/resources/org/depesha/read/profile/profile.yml`, where each row also has the sample
            that tests it.

            What a letter's TEI file states is found by a table: fields, and for each the XPaths at which it is
            looked for. Of several the first counts that yields anything. If your files have something elsewhere, say
            where under `tei:` in `content/edition.yml`; only the differences:

            ```yaml
            tei:
              title: text//head
              sender: ["//div[@type='letter']/@who", own]
              shelfmark: []
            ```

            `own` stands for the rows below. An empty list: it is never looked for. `depesha profile` shows the table
            as it is in your edition, `depesha profile --try FOLDER` what it finds in your files, and what they state
            that no row finds.

            - A path is XPath 1.0 and begins at the letter's `TEI` (in a file with several, `text` has only that
              letter). TEI's elements have no prefix, though `tei:` may be written; others have the prefix that the
              file gives them. The axes `preceding`, `preceding-sibling` and `following` are not read, and an
              expression may come by 20 million nodes a file.
            - It may yield elements, attributes or words. A person may be a name with `@ref` or `@key`, any element
              with names in it, a pointer (`#ada`) or words; a date an element `date`, a value (`1901-02-03`) or
              words; another letter a pointer.
            - `$letter` is what `each` found, `$file` the name of the file without its ending; `$description`,
              `$sent`, `$received` and `$manuscript` are the first element of the field of the name.
            - `nobody:` beside the fields is a list of words by which your headers say that somebody is not known.

            Not in the table, as no XPath could say it: who has what part in a `correspAction` (`actions.txt`); which
            elements are names (`names.txt`); parts of a text that are bound to their `correspDesc` by `@decls` or
            `@corresp`; entries in lists of persons, places, organizations, works and events; notes kept apart from the
            text; what the header of a `teiCorpus` says of all its letters; `xi:include`; hands.

            ## Readings beside the functions of XPath

            | reading | what it yields |
            |---|---|
            """;

    private ProfileText() {}

    /** The program's table, row by row, in Markdown. */
    public static String documentation() {
        String functions = ProfileFunctions.OWN.entrySet().stream()
                .map(one -> "| `" + one.getKey() + "` | " + one.getValue() + " |\n")
                .collect(Collectors.joining());
        String fields = ProfileTable.fields().stream()
                .map(field -> "| `" + field.field().word() + "` | " + field.meaning() + " | " + paths(field) + " |\n")
                .collect(Collectors.joining());
        return HEAD + functions + "\n## The program's own table\n\n| field | what it is | where it is looked for |\n"
                + "|---|---|---|\n" + fields;
    }

    private static String paths(ProfileTable.Field field) {
        return field.rows().isEmpty()
                ? "nowhere, unless an edition says so"
                : field.rows().stream()
                        .map(row -> "`" + row.path().replace("|", "\\|") + "`")
                        .collect(Collectors.joining("<br>"));
    }

    /** The table of an edition as it would stand in {@code edition.yml}. */
    public static String yaml(Profile profile) {
        StringBuilder text = new StringBuilder("tei:\n");
        for (ProfileTable.Field field : ProfileTable.fields()) {
            text.append("  # ")
                    .append(field.meaning())
                    .append(profile.changes(field.field()) ? " (by edition.yml)" : "")
                    .append("\n  ")
                    .append(field.field().word())
                    .append(':');
            if (profile.expressions(field.field()).isEmpty()) {
                text.append(" []");
            }
            profile.expressions(field.field())
                    .forEach(path -> text.append("\n    - \"")
                            .append(path.replace("\\", "\\\\").replace("\"", "\\\""))
                            .append('"'));
            text.append('\n');
        }
        return text.toString();
    }
}
