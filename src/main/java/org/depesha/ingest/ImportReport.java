package org.depesha.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesha.collate.CollatedWord.Fate;
import org.depesha.collate.Collation;
import org.depesha.ingest.draft.SignCount;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.letter.ReadMessage;
import org.depesha.output.ReportFile;
import org.depesha.problem.Problem;

/** What an import found, wrote and left out. */
public final class ImportReport {

    private final List<Imported> imported;
    private final int files;
    private final List<Problem> refused;

    ImportReport(List<Imported> imported, int files, List<Problem> refused) {
        this.imported = List.copyOf(imported);
        this.files = files;
        this.refused = List.copyOf(refused);
    }

    List<Imported> imported() {
        return imported;
    }

    /** How many files were looked at. */
    public int files() {
        return files;
    }

    /** How many became documents. */
    public int documents() {
        return imported.size();
    }

    /** Writes the report as a page. */
    public void write(Path file) {
        ReportFile.write(file, ReportPage.of(imported, refused));
    }

    /** For the terminal: a paragraph a file. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Imported one : imported) {
            text.append(one.file())
                    .append(" -> content/documents/")
                    .append(one.id())
                    .append(".md (")
                    .append(one.outcome().name().toLowerCase(Locale.ROOT))
                    .append(")\n");
            one.letter().messages().forEach(message -> message(message, text));
            one.letter()
                    .doubts()
                    .forEach(doubt -> text.append(
                            String.format(Locale.ROOT, "  doubt      line %d: %s%n", doubt.line(), doubt.what())));
            reasons(one)
                    .forEach((reason, count) ->
                            text.append(String.format(Locale.ROOT, "  set aside  %s: %d%n", reason, count)));
            text.append(encoding(one))
                    .append(words(one))
                    .append('\n')
                    .append(signs(one))
                    .append('\n');
            one.draft().collation().words().stream()
                    .filter(word -> word.fate() == Fate.LOST || word.fate() == Fate.CHANGED)
                    .forEach(word -> text.append(String.format(
                            Locale.ROOT,
                            "  %-10s line %d: %s%n",
                            word.fate().name().toLowerCase(Locale.ROOT),
                            word.line(),
                            word.text())));
        }
        text.append(proposed().text(""));
        return text.toString().replace("\r\n", "\n");
    }

    /** New names of all documents. */
    private ProposedEntries proposed() {
        return ProposedEntries.all(imported.stream().map(Imported::proposed).toList());
    }

    private static void message(ReadMessage message, StringBuilder text) {
        for (Finding finding : best(message.findings())) {
            String sure = finding.confidence() >= Findings.THRESHOLD ? "sure" : "check";
            String field = (message.id().isEmpty() ? "" : message.id() + " ")
                    + finding.field().word();
            text.append(String.format(
                    Locale.ROOT,
                    "  %-10s %-18s %-48s line %d, %s, %.2f%s%n",
                    sure,
                    field,
                    shortened(finding.value()),
                    finding.line(),
                    finding.rule(),
                    finding.confidence(),
                    finding.inferred() ? ", year inferred" : ""));
        }
    }

    /** The surest finding of each field. */
    static List<Finding> best(Findings findings) {
        List<Finding> best = new ArrayList<>();
        for (Field field : Field.values()) {
            Finding finding = findings.best(field);
            if (finding != null) {
                best.add(finding);
            }
        }
        return best;
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 57) + "...";
    }

    private static Map<String, Integer> reasons(Imported one) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        one.draft().asides().forEach(aside -> reasons.merge(aside.reason(), 1, Integer::sum));
        return reasons;
    }

    private static String encoding(Imported one) {
        String encoding = one.letter().supplied().beside().origin().encoding();
        return encoding.isEmpty() || encoding.equals("UTF-8") ? "" : "  encoding   " + encoding + "\n";
    }

    static String signs(Imported one) {
        SignCount signs = one.draft().signs();
        return String.format(
                Locale.ROOT,
                "  characters %d: document %d, set aside %d, lost %d",
                signs.all(),
                signs.all() - signs.setAside() - signs.lostCount(),
                signs.setAside(),
                signs.lostCount());
    }

    static String words(Imported one) {
        Collation collation = one.draft().collation();
        return String.format(
                Locale.ROOT,
                "  words      %d: text %d, front matter %d, notes %d, set aside %d, changed %d, lost %d",
                collation.words().size(),
                collation.count(Fate.TEXT),
                collation.count(Fate.METADATA),
                collation.count(Fate.NOTE),
                collation.count(Fate.SET_ASIDE),
                collation.count(Fate.CHANGED),
                collation.count(Fate.LOST));
    }
}
