package org.depesha.ingest.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesha.collate.CollatedWord;
import org.depesha.collate.CollatedWord.Fate;
import org.depesha.collate.Collation;
import org.depesha.collate.Word;
import org.depesha.ingest.finding.Correspondents;
import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.ingest.finding.Titles;
import org.depesha.ingest.letter.Recognized;
import org.depesha.ingest.phrase.Languages;
import org.depesha.model.Document;
import org.depesha.problem.Problems;
import org.depesha.read.MarkdownDocumentReader;
import org.depesha.read.transcript.Aside;
import org.depesha.read.transcript.Transcript;

/** Writes the document of a letter, and holds it against the transcript. */
final class DraftWriter {

    private final Known known;
    private final String language;

    DraftWriter(Known known, String language) {
        this.known = known;
        this.language = language;
    }

    Draft write(Recognized letter) {
        String title = title(letter, known.names());
        String body = new BodyDraft(letter, known).write();
        Languages.Spoken told = Languages.of(
                letter.supplied().transcript(),
                letter.supplied().beside().origin().language(),
                language);
        String spoken = told.tag();
        PageFacts facts = PageFacts.of(
                letter.asides(), new FrontMatterDraft(letter, known.names()).write(title, spoken, List.of()));
        List<Aside> asides =
                new ArrayList<>(gathered(facts.asides(), letter.supplied().transcript()));
        String text = file(letter, title, spoken, asides, body);
        Document document = read(text, spoken);
        Collation collation = collate(letter, document, text);
        List<Aside> more = inOtherWords(letter, collation);
        if (!more.isEmpty()) {
            asides.addAll(more);
            asides.sort(null);
            text = file(letter, title, spoken, asides, body);
            document = read(text, spoken);
            collation = collate(letter, document, text);
        }
        MarkdownAnnotation annotation =
                MarkdownAnnotation.of(text, document.message(), known.finder(), known.registers());
        SignCount signs = SignCount.of(letter, document.text(), collation);
        return new Draft(
                letter.with(facts.doubts())
                        .with(signs.doubts())
                        .with(doubts(told))
                        .with(known.doubts(letter.supplied().transcript())),
                title,
                annotation.text(),
                collation,
                signs,
                List.copyOf(asides),
                annotation);
    }

    private static List<Doubt> doubts(Languages.Spoken spoken) {
        return spoken.known()
                ? List.of()
                : List.of(new Doubt(
                        1,
                        "The text is too short, or too mixed, to tell its language for sure: `" + spoken.tag()
                                + "` is a guess. If it is another one, write it under `language:`."));
    }

    private String file(Recognized letter, String title, String spoken, List<Aside> asides, String body) {
        return "---\n" + new FrontMatterDraft(letter, known.names()).write(title, spoken, asides) + "---\n\n"
                + body.stripTrailing() + "\n";
    }

    private Document read(String text, String language) {
        return new MarkdownDocumentReader("draft.md", language, known.registers(), new Problems())
                .read("draft", text)
                .orElseThrow(() -> new IllegalStateException("a draft can't be read"));
    }

    private Collation collate(Recognized letter, Document document, String text) {
        return Collation.of(letter.supplied().transcript(), document, known.registers(), text);
    }

    private static String title(Recognized letter, PartyNames names) {
        Findings found = letter.findings();
        Finding title = found.best(Field.TITLE);
        if (title != null) {
            return title.value();
        }
        String number = found.has(Field.CIPHER) ? found.value(Field.CIPHER) : "";
        Correspondents parties = Correspondents.of(found, names);
        Finding date = found.has(Field.SENT) ? found.best(Field.SENT) : found.best(Field.RECEIVED);
        return Titles.make(
                FrontMatterDraft.sentence(found.value(Field.KIND)),
                number,
                shown(parties.from(), names),
                shown(parties.to(), names),
                date == null ? "" : date.value().replaceFirst("T.*", ""));
    }

    private static String shown(@org.jspecify.annotations.Nullable Finding finding, PartyNames names) {
        return finding == null
                ? ""
                : String.join(
                        ", ",
                        names.all(finding.value()).stream()
                                .map(party ->
                                        party.as().isEmpty() ? party.name() : party.as() + " [" + party.name() + "]")
                                .toList());
    }

    /** What stands in the front matter by what it means, not by its words: "Translated by". */
    private static List<Aside> inOtherWords(Recognized letter, Collation collation) {
        List<Aside> more = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int line = 0;
        for (CollatedWord word : collation.words()) {
            boolean lost = word.fate() == Fate.LOST && letter.described().contains(word.line());
            if (!words.isEmpty() && (!lost || word.line() != line)) {
                more.add(Aside.words(
                        line, words.toString(), "in the front matter in other words, or as a comment to check"));
                words.setLength(0);
            }
            if (lost) {
                words.append(words.isEmpty() ? "" : " ").append(word.text());
                line = word.line();
            }
        }
        if (!words.isEmpty()) {
            more.add(Aside.words(
                    line, words.toString(), "in the front matter in other words, or as a comment to check"));
        }
        return more;
    }

    /**
     * Neighbouring lines that are left out whole, for one reason, stand together; what holds no word needs no mention.
     */
    private static List<Aside> gathered(List<Aside> asides, Transcript transcript) {
        Map<Integer, Integer> words = new HashMap<>();
        transcript
                .lines()
                .forEach(line -> words.merge(line.number(), Word.in(line.text()).size(), Integer::sum));
        Map<Integer, Integer> left = new HashMap<>();
        asides.stream()
                .filter(aside -> aside.first() == aside.last())
                .forEach(aside ->
                        left.merge(aside.first(), Word.in(aside.words()).size(), Integer::sum));
        List<Aside> all = new ArrayList<>();
        for (Aside aside : asides) {
            int own = Word.in(aside.words()).size();
            boolean together = aside.first() == aside.last()
                    && left.getOrDefault(aside.first(), 0).equals(words.getOrDefault(aside.first(), 0));
            if (together
                    && !all.isEmpty()
                    && all.get(all.size() - 1).last() == aside.first()
                    && all.get(all.size() - 1).words().isEmpty()) {
                continue; // a part of a line that is left out whole
            }
            boolean whole = together || aside.words().isEmpty() || own == words.getOrDefault(aside.first(), 0);
            if (!aside.words().isEmpty() && own == 0) {
                continue;
            }
            Aside last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (whole
                    && last != null
                    && last.words().isEmpty()
                    && last.reason().equals(aside.reason())
                    && isNext(last.last(), aside.first(), words)) {
                all.set(all.size() - 1, new Aside(last.first(), aside.last(), "", aside.reason()));
            } else {
                all.add(whole ? new Aside(aside.first(), aside.last(), "", aside.reason()) : aside);
            }
        }
        return all;
    }

    private static boolean isNext(int last, int next, Map<Integer, Integer> words) {
        for (int line = last + 1; line < next; line++) {
            if (words.getOrDefault(line, 0) > 0) {
                return false;
            }
        }
        return true;
    }
}
