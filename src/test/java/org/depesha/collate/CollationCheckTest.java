package org.depesha.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.depesha.problem.Problems;
import org.depesha.read.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollationCheckTest {

    @TempDir
    Path folder;

    /** What the collation says of a document's body against a transcript. */
    private List<String> collate(String transcript, String body) {
        return collate(transcript, "", body);
    }

    private List<String> collate(String transcript, String frontMatter, String body) {
        return new SmallEdition(folder)
                .with("registers/persons.yml", "ada:\n  name: Ada\nmao:\n  name: Mao Zedong\n")
                .with("registers/places.yml", "riga:\n  name: Riga\n")
                .with("transcripts/a.txt", transcript)
                .with(
                        "documents/a.md",
                        "---\ntitle: A letter of no weight\ntranscript: a.txt\n" + frontMatter + "---\n" + body)
                .collate();
    }

    @Test
    void findsNothingWhereAllWordsStand() {
        assertThat(collate(
                        "Dear Ada,\nI saw Mao Zedong in Riga.\n",
                        "Dear [Ada](person:ada),\n\nI saw *[Mao Zedong](person:mao)* in **[Riga](place:riga)**.\n"))
                .isEmpty();
    }

    @Test
    void tellsLostWordsWithTheirPlaces() {
        assertThat(collate("I saw the very old man\nin Riga.", "I saw the man in Riga.\n"))
                .containsExactly("content/transcripts/a.txt:1:11 words-lost: “very old” is not in the document.");
    }

    @Test
    void saysWhereLostWordsGoAndWhatWouldSetThemAside() {
        Problems problems = new Problems();
        SmallEdition edition = new SmallEdition(folder)
                .with("transcripts/a.txt", "Menu\nHome\n\nI saw the old man.")
                .with("documents/a.md", "---\ntitle: A\ntranscript: a.txt\n---\nI saw the man.\n");
        CollationCheck.run(folder, edition.edition(), problems);
        assertThat(problems.sorted())
                .extracting("nextStep")
                .containsExactly(
                        "Put it back at content/documents/a.md:5:1, or write under `setAside:` - {lines: 1-2, reason: "
                                + "…}",
                        "Put it back at content/documents/a.md:5:11, or write under `setAside:` - {lines: 4, words: "
                                + "\"old\", reason: …}");
    }

    @Test
    void tellsAddedWords() {
        assertThat(collate("I saw the man.", "I saw the\nvery old man.\n"))
                .containsExactly("content/documents/a.md:6:1 words-added: “very old” is not in the transcript "
                        + "(content/transcripts/a.txt:1:11).");
    }

    @Test
    void pairsChangedWords() {
        assertThat(collate("I saw the\nyoung man.", "I saw [Ada](person:ada)\n\n> the old man.\n"))
                .containsExactly(
                        "content/documents/a.md:5:8 words-added: “Ada” is not in the transcript "
                                + "(content/transcripts/a.txt:1:7).",
                        "content/documents/a.md:7:7 words-changed: “old” is here, but “young” in the transcript "
                                + "(content/transcripts/a.txt:2:1).");
    }

    @Test
    void takesTheSourcesReadingNotTheEditors() {
        assertThat(collate("oday I saw", "[oday](sic:Today) I saw\n")).isEmpty();
        assertThat(collate("Today I saw", "[oday](sic:Today) I saw\n"))
                .hasSize(1)
                .first()
                .asString()
                .contains("“oday” is here, but “Today”");
    }

    @Test
    void letsTheEditorInsertAndAnnotate() {
        assertThat(collate(
                        "I saw him.",
                        "I saw him [the [Ada](person:ada) of Riga].[^1]\n\n[^1]: Who he was, is not known.\n"))
                .isEmpty();
    }

    @Test
    void letsAnInsertionOfTheSourceBeLost() {
        assertThat(collate("I saw him [Stalin].", "I saw him.\n"))
                .containsExactly("content/transcripts/a.txt:1:12 words-lost: “Stalin” is not in the document.");
        assertThat(collate("I saw him [Stalin].", "I saw him [Filippov].\n"))
                .hasSize(1)
                .first()
                .asString()
                .contains("“Filippov” is here, but “Stalin”");
    }

    @Test
    void letsAGapSayThatItIsIllegible() {
        assertThat(collate("I saw [illegible] there", "I saw [illegible](gap:illegible) there\n"))
                .isEmpty();
        assertThat(collate("I saw there", "I saw [illegible](gap:illegible) there\n"))
                .isEmpty();
    }

    @Test
    void takesTheSignsOfNotesForNotes() {
        assertThat(collate(
                        "of America87, and 1963⁸⁶ in 1964 5.",
                        "of America[^1], and 1963[^2] in 1964[^3].\n\n[^1]: A.\n\n[^2]: B.\n\n[^3]: C.\n"))
                .isEmpty();
        assertThat(collate("of America87.", "of America.\n")).hasSize(1);
    }

    @Test
    void findsASourcesNoteAmongTheEditorial() {
        assertThat(collate(
                        "I saw him.1\n\n1 On the first page a stamp.",
                        "I saw him.[^1]\n\n[^1]: On the first page a stamp.\n"))
                .isEmpty();
        assertThat(collate(
                        "I saw him.1\n\n1 On the last page a stamp.",
                        "I saw him.[^1]\n\n[^1]: On the first page a stamp.\n"))
                .hasSize(1);
    }

    @Test
    void keepsTheNumbersOfPoints() {
        assertThat(collate("1. One.\n2. Two.", "1. One.\n\n2. Two.\n")).isEmpty();
        assertThat(collate("1. One.\n3. Two.", "1. One.\n\n2. Two.\n"))
                .containsExactly("content/documents/a.md:7:1 words-changed: “2” is here, but “3” in the transcript "
                        + "(content/transcripts/a.txt:2:1).");
    }

    @Test
    void passesOverHyphensAtLineEndsQuotationMarksAndWhiteSpace() {
        assertThat(collate(
                        "“infor-\nmation”  of\u00A0the Anglo- American ‘people's’",
                        "\"information\" of the Anglo-American \"people’s\"\n"))
                .isEmpty();
    }

    @Test
    void heedsCapitalLetters() {
        assertThat(collate("MAO came", "Mao came\n")).hasSize(1);
    }

    @Test
    void takesANumberForOneWord() {
        assertThat(collate("10,000 on 29.1.1951 at 19:55, 88–90", "10,000 on 29.1.1951 at 19:55, 88-90\n"))
                .isEmpty();
        assertThat(collate("10,000 men", "10.000 men\n")).hasSize(1);
        assertThat(collate("2-3 months", "23 months\n")).hasSize(1);
        assertThat(collate("2 3 months", "23 months\n")).hasSize(1);
    }

    @Test
    void comparesComposedAndDecomposedLettersAlike() {
        assertThat(collate("Cafe\u0301", "Café\n")).isEmpty();
    }

    @Test
    void readsChineseSignBySign() {
        assertThat(collate("毛泽东致电斯大林", "毛泽致电斯大林\n"))
                .containsExactly("content/transcripts/a.txt:1:3 words-lost: “东” is not in the document.");
    }

    @Test
    void findsWordsInTheFrontMatter() {
        String page =
                "January 8, 1951\n\nA letter of no weight\n\nCitation, Mao Zedong: \"A letter of no weight\", January "
                        + "8, 1951, RGANI, Fond 45, Opis 1, Listy 88-90\n112\n\nHello Ada";
        String front =
                "sent: 1951-01-08\nfrom: mao\narchive: {repository: RGANI, shelfmark: \"f. 45, op. 1, ll. 88–90\"}\n"
                        + "numbers: {record: \"112\"}\nsetAside: [{lines: 5, words: Citation, reason: label}]\n";
        assertThat(collate(page, front, "Hello [Ada](person:ada)\n")).isEmpty();
    }

    @Test
    void wantsMoreThanOneWordOfTheFrontMatter() {
        assertThat(collate("He gave Mao a letter.", "from: mao\n", "He gave a letter.\n"))
                .containsExactly("content/transcripts/a.txt:1:9 words-lost: “Mao” is not in the document.");
        assertThat(collate("He gave Mao Zedong a letter.", "from: mao\n", "He gave a letter.\n"))
                .as("a name lost from a line of the text is lost, though the front matter has it")
                .hasSize(1);
        assertThat(collate("Page of Riga.\nHe gave a letter.", "sent: {place: riga}\n", "He gave a letter.\n"))
                .containsExactly("content/transcripts/a.txt:1:1 words-lost: “Page of Riga” is not in the document.");
    }

    @Test
    void movesAGapToWhereTheFrontMatterAccountsForIt() {
        assertThat(collate("A letter of no weight\nA letter comes", "A letter comes\n"))
                .isEmpty();
    }

    @Test
    void setsLinesAside() {
        String front =
                "setAside:\n  - {lines: 1-2, reason: web page}\n  - {lines: 4, words: \"83\", reason: page number}\n";
        assertThat(collate("Menu\nHome\nHello\n83 Ada", front, "Hello Ada\n")).isEmpty();
        assertThat(collate("Menu\nHome\nHello\n84 Ada", front, "Hello Ada\n"))
                .containsExactly(
                        "content/documents/a.md:6:5 unused-set-aside: “83” is not in line 4 of "
                                + "content/transcripts/a.txt.",
                        "content/transcripts/a.txt:4:1 words-lost: “84” is not in the document.");
    }

    @Test
    void setsAsideOnlyWhatTheTextDoesNotHave() {
        assertThat(collate("Hello\nAda", "setAside: [{lines: 1, reason: menu}]\n", "Hello Ada\n"))
                .hasSize(1)
                .first()
                .asString()
                .contains("words-added");
    }

    @Test
    void hasNothingToSayWithoutATranscript() {
        assertThat(new SmallEdition(folder)
                        .with("documents/a.md", "---\ntitle: A\n---\nHello\n")
                        .collate())
                .isEmpty();
    }

    @Test
    void anEmptyTextHasLostEverything() {
        assertThat(collate("Hello Ada", "\n"))
                .containsExactly("content/transcripts/a.txt:1:1 words-lost: “Hello Ada” is not in the document.");
        assertThat(collate("\n", "Hello\n")).hasSize(1).first().asString().contains("words-added: “Hello”");
    }

    @Test
    void tellsWhatBecameOfEachWord() {
        collate(
                "Menu\nA letter of no weight\nHello Adda!7 x",
                "setAside: [{lines: 1, reason: web page}]\n",
                "Hello Ada[^1]\n\n[^1]: B.\n");
        SmallEdition small = new SmallEdition(folder);
        var edition = small.edition();
        Collation collation = Collation.of(
                Transcript.of("a.txt", "Menu\nA letter of no weight\nHello Adda!7"),
                edition.documents().get(0),
                edition.registers(),
                "");
        assertThat(collation.words())
                .extracting(word ->
                        word.line() + ":" + word.column() + " " + word.text() + " " + word.fate() + " " + word.where())
                .containsExactly(
                        "1:1 Menu SET_ASIDE web page",
                        "2:1 A METADATA title",
                        "2:3 letter METADATA title",
                        "2:10 of METADATA title",
                        "2:13 no METADATA title",
                        "2:16 weight METADATA title",
                        "3:1 Hello TEXT ",
                        "3:7 Adda CHANGED ",
                        "3:12 7 NOTE ");
        assertThat(collation.count(CollatedWord.Fate.METADATA)).isEqualTo(5);
    }

    @Test
    void oneEntryMaySetSeveralRangesOfLinesAside() {
        String text = "STAMP\nHello\nSTAMP\nPage\nAda\nSTAMP\nGone";
        assertThat(collate(text, "setAside: [{lines: \"1, 3-4, 6-7\", reason: running stamp}]\n", "Hello Ada\n"))
                .isEmpty();
        assertThat(collate(text, "setAside: [{lines: \"1, 3-4\", reason: running stamp}]\n", "Hello Ada\n"))
                .isNotEmpty();
    }
}
