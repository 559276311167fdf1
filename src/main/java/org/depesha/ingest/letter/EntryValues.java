package org.depesha.ingest.letter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.Titles;
import org.depesha.ingest.layout.Line;
import org.depesha.ingest.letter.ArchivePage.Entry;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.NamePatterns;
import org.depesha.ingest.phrase.Shelfmarks;
import org.depesha.ingest.phrase.TableRows;
import org.depesha.read.transcript.Aside;

/** What the labels of an archive's page say of the letter. */
public final class EntryValues {

    private static final Map<String, String> LANGUAGES =
            TableRows.of("language-names.tsv").stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
    /** Why the values of an archive's page stand nowhere in the text. */
    public static final String TOLD = "archive's page: its facts are in the front matter";

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;)]");
    private static final Pattern PUBLISHER = Pattern.compile(
            "(?:^|[,.] )(?:published by )?(?<p>(?:\\p{Lu}[\\p{L}&.'-]* ){0,6}(?:Digital Archive|Archives?|Press"
                    + "|Library|Project|Collection|Edition|Institute|Museum))(?=[,.] |$)");
    private static final Pattern TRANSLATOR =
            Pattern.compile("(?i:translated (?:from [\\p{L} ]+ )?by|translation by) (?<t>" + NamePatterns.NAMES + ")");
    private static final Pattern ASKING = Pattern.compile(
            "(?i)^to (?:enquire|inquire)|^(?:for|if you have) (?:more|further|any)? ?(?:information|questions)"
                    + "|please contact");
    private static final Pattern RECORD_IN_ADDRESS =
            Pattern.compile("/(?:documents?|items?|records?)/(?<n>\\d{3,9})/?$");

    private final Findings findings;
    private final Dates dates;
    private final List<Aside> asides;

    EntryValues(Findings findings, Dates dates, List<Aside> asides) {
        this.findings = findings;
        this.dates = dates;
        this.asides = asides;
    }

    void read(List<Entry> entries) {
        for (Entry entry : entries) {
            findings.at(entry.valueLine());
            if (entry.label().label() == ArchiveLabel.RIGHTS) {
                rights(entry);
            } else {
                value(entry, entry.value().strip());
                if (entry.label().label() != ArchiveLabel.SUMMARY) {
                    setAside(entry, entry.label().label() == ArchiveLabel.OTHER ? "archive's page" : TOLD);
                }
            }
        }
    }

    private void value(Entry entry, String value) {
        switch (entry.label().label()) {
            case CITATION -> {
                citation(value);
                String title = ArchiveLabel.citedTitle(value);
                if (title != null && entry.line().text().equals(value)) {
                    Titles.read(title, findings, "title", 0.88);
                }
            }
            case SUMMARY -> findings.add(Field.SUMMARY, value, "label", 0.95);
            case LANGUAGE ->
                findings.add(
                        Field.SOURCE_LANGUAGE,
                        language(value),
                        "label",
                        entry.line().text().toLowerCase(Locale.ROOT).startsWith("original") ? 0.95 : 0.75);
            case SOURCE -> source(value);
            case HEADING -> underHeading(value);
            case RECORD ->
                findings.add(
                        Field.RECORD, value.matches("(?!.*\\.\\.)[\\p{L}\\d./-]{1,30}") ? value : "", "label", 0.95);
            case TYPE -> findings.add(Field.KIND, value.length() < 40 ? value : "", "label", 0.75);
            case TITLE -> title(value);
            case DATE -> {
                Dates.Found date = dates.first(value);
                if (date != null) {
                    findings.addDate(Field.PAGE_DATE, date, "label", 0.9);
                }
            }
            case AUTHOR -> findings.add(Field.FROM, value.length() < 120 ? value : "", "label", 0.85);
            case RECIPIENT -> findings.add(Field.TO, value.length() < 120 ? value : "", "label", 0.85);
            case PLACE -> findings.add(Field.SENT_PLACE, value.length() < 60 ? value : "", "label", 0.85);
            case TRANSLATOR ->
                findings.add(
                        Field.TRANSLATOR,
                        value.length() < 120 ? value.replaceFirst("(?i)^translated by ", "") : "",
                        "label",
                        0.9);
            case PUBLISHER -> findings.add(Field.PUBLISHER, value.length() < 160 ? value : "", "label", 0.9);
            case URL -> address(value);
            default -> {}
        }
    }

    private void title(String value) {
        findings.add(Field.TITLE, value, "label", 0.97);
        Titles.read(value, findings, "title", 0.88);
    }

    /** What stands under a heading that does not say of what: only what speaks for itself. */
    private void underHeading(String value) {
        if (Shelfmarks.find(value) != null) {
            source(value);
        }
    }

    private void source(String value) {
        Shelfmarks.Found mark = Shelfmarks.find(value);
        if (mark != null) {
            findings.add(Field.REPOSITORY, mark.repository(), "archive reference", 0.95);
            findings.add(Field.SHELFMARK, mark.shelfmark(), "archive reference", 0.95);
        } else {
            findings.add(Field.ARCHIVE_NAME, value.length() < 160 ? value : "", "label", 0.8);
        }
        credit(value);
    }

    /** A translator's or publisher's name among other words. */
    private void credit(String value) {
        Matcher translator = TRANSLATOR.matcher(value);
        if (translator.find()) {
            findings.add(Field.TRANSLATOR, translator.group("t"), "citation", 0.9);
        }
    }

    private void citation(String value) {
        Shelfmarks.Found mark = null;
        int behindTitle = Math.max(0, Math.max(value.lastIndexOf("\","), value.lastIndexOf("”,")));
        String rest = value.substring(behindTitle);
        Matcher publisher = PUBLISHER.matcher(rest);
        if (publisher.find()) {
            findings.add(Field.PUBLISHER, publisher.group("p"), "citation", 0.9);
            mark = Shelfmarks.find(rest.substring(publisher.end()));
        }
        mark = mark == null ? Shelfmarks.find(rest) : mark;
        if (mark != null) {
            findings.add(Field.REPOSITORY, mark.repository(), "citation", 0.9);
            findings.add(Field.SHELFMARK, mark.shelfmark(), "citation", 0.9);
        }
        credit(value);
        address(value);
        Dates.Found date = dates.first(rest);
        if (date != null) {
            findings.addDate(Field.PAGE_DATE, date, "citation", 0.8);
        }
        Matcher quoted = Pattern.compile("^[\"“](.{10,300}?),?[\"”]").matcher(value);
        if (quoted.find()) {
            findings.add(Field.TITLE, quoted.group(1), "citation", 0.85);
        }
    }

    private void address(String value) {
        Matcher address = ADDRESS.matcher(value);
        if (address.find()) {
            findings.add(Field.ADDRESS, address.group(), "address", 0.95);
            Matcher record = RECORD_IN_ADDRESS.matcher(address.group());
            if (record.find()) {
                findings.add(Field.RECORD, record.group("n"), "number in the address", 0.85);
            }
        }
    }

    /** The notice is kept; whom to ask is the web site's own. */
    private void rights(Entry entry) {
        StringBuilder text = new StringBuilder(entry.label().value());
        for (Line line : entry.values()) {
            if (ASKING.matcher(line.text()).find()) {
                asides.add(Aside.words(line.number(), line.text(), "archive's page: contact"));
            } else {
                text.append(text.isEmpty() ? "" : " ").append(line.text());
            }
        }
        findings.add(Field.RIGHTS, text.toString(), "label", 0.95);
    }

    private void setAside(Entry entry, String reason) {
        if (!entry.label().value().isEmpty()) {
            asides.add(Aside.words(entry.line().number(), entry.label().value(), reason));
        }
        List<Line> said = entry.goingOn();
        entry.values()
                .forEach(line -> asides.add(
                        Aside.words(line.number(), line.text(), said.contains(line) ? reason : "archive's page")));
    }

    /** The tag of a language by its English name; empty for any other word. */
    public static String language(String name) {
        return LANGUAGES.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
}
