package org.depesha.cite;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesha.LinkedFixture;
import org.depesha.model.EntryKey;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;

/** The files are read by other programs' readers: JBibTeX, and those of citeproc-java. */
class CitationFilesReadBackTest {

    private static final LinkedFixture FULL = LinkedFixture.full();
    private static final CitationFiles FILES = new CitationFiles(FULL.edition(), FULL.settings(), FULL.words());

    @Test
    void cslJsonHoldsTheEditionAndEveryMessageOfIt() throws Exception {
        List<CSLItemData> items = csl(edition(CitationFormat.CSL));
        assertThat(items)
                .extracting(CSLItemData::getId)
                .containsExactly("edition", "1901-02-03-ada", "1901-02-03-ada:m1", "1901-02-05-bertil", "Z9");
        CSLItemData letter = items.get(1);
        assertThat(letter.getType()).isEqualTo(CSLType.PERSONAL_COMMUNICATION);
        assertThat(letter.getAuthor()).extracting(CSLName::getFamily).containsExactly("Berg");
        assertThat(letter.getRecipient()).extracting(CSLName::getGiven).containsExactly("Bertil");
        assertThat(letter.getContributor()).extracting(CSLName::getLiteral).containsExactly("The second clerk");
        assertThat(letter.getTranslator()).extracting(CSLName::getLiteral).containsExactly("T. Ranslator");
        assertThat(letter.getIssued().getDateParts()).isEqualTo(new int[][] {{1901, 2, 3}});
        assertThat(List.of(
                        letter.getArchive(),
                        letter.getArchiveLocation(),
                        letter.getEventPlace(),
                        letter.getNumber(),
                        letter.getVersion()))
                .containsExactly("State Archive", "f. 1, d. 2", "Riga", "16052", "1.0");
        assertThat(items.get(2).getTitle())
                .startsWith("Telegram to Nobody known, transmitted in Ada Berg to Bertil Dahl");
    }

    @Test
    void risHoldsTheSame() throws Exception {
        RISLibrary library = new RISParser().parse(new StringReader(edition(CitationFormat.RIS)));
        assertThat(library.getReferences()).hasSize(5);
        RISReference letter = library.getReferences().get(1);
        assertThat(letter.getType()).isEqualTo(RISType.PCOMM);
        assertThat(letter.getTitle()).isEqualTo("Ada & Bertil: a <letter>");
        // This reader calls the second authors editors, and knows the first by AU alone; Zotero takes A1 and A2 for a
        // letter's two sides.
        assertThat(letter.getEditors()).containsExactly("Dahl, Bertil");
        assertThat(letter.getSubsidiaryAuthors()).containsExactly("T. Ranslator");
        assertThat(List.of(letter.getDate(), letter.getURL(), letter.getAccessionNumber(), letter.getNameOfDatabase()))
                .containsExactly(
                        "1901/02/03/",
                        "https://example.org/letters/documents/1901-02-03-ada/",
                        "f. 1, d. 2",
                        "State Archive");
        assertThat(new RISConverter().toItemData(letter).getType()).isEqualTo(CSLType.PERSONAL_COMMUNICATION);
    }

    @Test
    void biblatexHoldsTheSame() throws Exception {
        BibTeXDatabase library = new BibTeXParser().parse(new StringReader(edition(CitationFormat.BIB)));
        assertThat(library.getEntries().keySet())
                .extracting(Key::getValue)
                .containsExactly("edition", "1901-02-03-ada", "1901-02-03-ada:m1", "1901-02-05-bertil", "Z9");
        BibTeXEntry letter = library.resolveEntry(new Key("1901-02-03-ada"));
        assertThat(letter.getType().getValue()).isEqualTo("letter");
        assertThat(field(letter, "author")).isEqualTo("Berg, Ada");
        assertThat(field(letter, "date")).isEqualTo("1901-02-03");
        assertThat(field(letter, "usera")).isEqualTo("Dahl, Bertil");
        assertThat(field(letter, "note")).startsWith("To Bertil Dahl. State Archive, f. 1, d. 2. ");
        assertThat(letter.getField(new Key("editor"))).isNull();
        assertThat(field(letter, "library")).isEqualTo("State Archive, f. 1, d. 2");
        assertThat(field(letter, "translator")).isEqualTo("{T. Ranslator}");
        assertThat(field(letter, "url")).isEqualTo("https://example.org/letters/documents/1901-02-03-ada/");
        assertThat(field(library.resolveEntry(new Key("edition")), "editor")).isEqualTo("{Ada Example}");
    }

    @Test
    void aThreadsFileHoldsItsMessagesTheAttestedToo() throws Exception {
        StringWriter out = new StringWriter();
        FILES.messages(FULL.edition().threads().all().get(0).messages().stream()
                        .map(FULL.edition()::message)
                        .toList())
                .write(CitationFormat.CSL, out);
        List<CSLItemData> items = csl(out.toString());
        assertThat(items)
                .extracting(CSLItemData::getId)
                .containsExactlyInAnyOrder("attested:lost", "1901-02-03-ada", "1901-02-03-ada:m1", "1901-02-05-bertil");
        assertThat(items.stream()
                        .filter(item -> item.getId().equals("attested:lost"))
                        .findFirst()
                        .orElseThrow()
                        .getTitle())
                .startsWith("Letter to Ada Berg, known only from ");
    }

    @Test
    void anEntrysFileHoldsWhatItTakesPartInElseWhatNamesIt() {
        assertThat(FULL.edition().messagesWith(EntryKey.parse("person:2nd-clerk")))
                .extracting(linked -> linked.key().toString())
                .containsExactly("1901-02-03-ada");
        assertThat(FULL.edition().messagesWith(EntryKey.parse("organization:1st-office")))
                .extracting(linked -> linked.key().toString())
                .contains("1901-02-05-bertil");
    }

    private static String edition(CitationFormat format) {
        StringWriter out = new StringWriter();
        FILES.edition(format, out);
        return out.toString();
    }

    @SuppressWarnings("unchecked")
    private static List<CSLItemData> csl(String json) throws Exception {
        List<CSLItemData> items = new ArrayList<>();
        for (Object item : new JsonParser(new JsonLexer(new StringReader(json))).parseArray()) {
            items.add(CSLItemData.fromJson((Map<String, Object>) item));
        }
        return items;
    }

    private static String field(BibTeXEntry entry, String name) {
        return entry.getField(new Key(name)).toUserString();
    }
}
