package org.depesha.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depesha.LinkedFixture;
import org.depesha.link.LinkedDocument;
import org.depesha.model.RegisterKind;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.depesha.tei.TeiWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeiFilesTest {

    private static final LinkedFixture FULL = LinkedFixture.full();

    @Test
    void everyFileIsValidByTheEditionsSchema() throws Exception {
        assertValid(Validation.ours());
    }

    @Test
    void everyFileIsValidTei() throws Exception {
        assertValid(Validation.tei());
    }

    private static void assertValid(Validation validation) throws Exception {
        for (Map.Entry<String, String> file : files(FULL).entrySet()) {
            assertThat(validation.errors(file.getValue())).as(file.getKey()).isEmpty();
        }
        LinkedFixture bare = LinkedFixture.of("-- documents/a.md --\n---\ntitle: A\n---\n\nWords.\n");
        for (Map.Entry<String, String> file : files(bare).entrySet()) {
            assertThat(validation.errors(file.getValue()))
                    .as("bare " + file.getKey())
                    .isEmpty();
        }
    }

    @Test
    void noFileHasAnIdTwice() throws Exception {
        for (Map.Entry<String, String> file : files(FULL).entrySet()) {
            assertThat(ids(TeiReader.read(file.getValue(), "x")))
                    .as(file.getKey())
                    .doesNotHaveDuplicates();
        }
    }

    private static List<String> ids(TeiElement root) {
        return root.descendants()
                .map(element -> element.attribute("xml:id"))
                .filter(id -> id != null)
                .toList();
    }

    /** Each row breaks one rule in an otherwise valid document. */
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1901-02-03-ada | ref=\"person:ada\"                    | ref=\"persons:ada\"",
                "1901-02-03-ada | ref=\"person:ada\"                    | ref=\"place:ada\"",
                "1901-02-03-ada | xml:base=\"https://example.org        | xml:base=\"example.org",
                "1901-02-03-ada | type=\"sent\"                         | type=\"written\"",
                "1901-02-03-ada | when=\"1901-02-03\"                   | when=\"3 February\"",
                "1901-02-03-ada | subtype=\"answers\" target=\"message: | subtype=\"replies\" target=\"message:",
                "1901-02-03-ada | resp=\"#editor\"                      | resp=\"#somebody\"",
                "1901-02-03-ada | <floatingText type=\"message\"        | <floatingText type=\"letter\"",
                "1901-02-03-ada | xml:id=\"p1\"                         | xml:id=\"1\"",
                "1901-02-03-ada | <supplied>                            | <supplied foo=\"1\">",
                "1901-02-03-ada | <item n=\"1.\">                       | <item n=\"1.\"><head>H</head>",
                "1901-02-03-ada | <idno type=\"URI\">https://example.org| <idno type=\"URI\">example.org",
                "Z9             | ref=\"person:ada\"                    | ref=\"place:ada\"",
                "Z9             | ident=\"place\"                       | ident=\"town\"",
                "Z9             | xml:id=\"one\"                        | xml:id=\"1\"",
            })
    void theSchemaFindsWhatBreaksItsRules(String id, String right, String wrong) throws Exception {
        String xml = TeiWriter.write(tei(FULL, id));
        assertThat(xml).contains(right);
        assertThat(Validation.ours().errors(xml.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isNotEmpty();
    }

    @Test
    void theHeaderSaysWhoSentWhatToWhomAndWhen() {
        TeiElement description = tei(FULL, "1901-02-03-ada").path("teiHeader", "profileDesc", "correspDesc");
        List<TeiElement> actions = description.elements("correspAction").toList();
        assertThat(actions)
                .extracting(action -> action.attribute("type"))
                .containsExactly("sent", "transmitted", "received", "received");
        TeiElement date = actions.get(0).child("date");
        assertThat(date.attribute("when")).isEqualTo("1901-02-03");
        assertThat(date.attribute("when-iso")).isEqualTo("1901-02-03T24:00:00");
        assertThat(actions.get(2).text()).startsWith("Bertil Dahl (Uncle B.)");
        assertThat(actions.get(2).path("persName", "addName").attribute("type")).isEqualTo("cover");
        TeiElement received = actions.get(2).child("date");
        assertThat(received.attribute("notBefore")).isEqualTo("1901-02-04");
        assertThat(received.attribute("notAfter")).isEqualTo("1901-02-06");
        assertThat(received.attribute("cert")).isEqualTo("low");
        assertThat(actions.get(3).attribute("subtype")).isEqualTo("copy");
        assertThat(description.text()).contains("16052", "478", "Urgent", "Secret", "First Office");
    }

    @Test
    void aReplyIsShownFromBothSidesWithItsEvidence() {
        String first = TeiWriter.write(tei(FULL, "1901-02-03-ada"));
        assertThat(first)
                .contains("<ref type=\"prev\" subtype=\"answers\" target=\"attested:lost\" cert=\"high\" "
                        + "resp=\"#editor\">")
                .contains("<quote>your letter of January</quote>")
                .contains("<ref type=\"next\" subtype=\"answers\" target=\"message:1901-02-05-bertil\"");
        assertThat(TeiWriter.write(tei(FULL, "1901-02-05-bertil")))
                .contains("<ref type=\"prev\" subtype=\"answers\" target=\"message:1901-02-03-ada\"")
                .contains(">Stated in the metadata.</note>");
    }

    @Test
    void aSuppliedHeaderStaysAndIsCompleted() {
        TeiElement header = tei(FULL, "Z9").child("teiHeader");
        assertThat(header.path("fileDesc", "publicationStmt").text()).isEqualTo("Unpublished.");
        assertThat(header.child("revisionDesc").text()).isEqualTo("Made.");
        TeiElement sent = header.path("profileDesc", "correspDesc", "correspAction");
        assertThat(sent.child("persName").attribute("ref")).startsWith("person:");
        assertThat(sent.child("placeName").attribute("ref")).isEqualTo("place:riga");
        assertThat(header.path("encodingDesc", "listPrefixDef")
                        .elements("prefixDef")
                        .count())
                .isGreaterThanOrEqualTo(9);
    }

    @Test
    void theSchemesOfPointersLeadToFilesAndPages() {
        TeiElement prefixes = tei(FULL, "Z9").path("teiHeader", "encodingDesc", "listPrefixDef");
        assertThat(resolved(prefixes, "person:ada"))
                .containsExactly(
                        "https://example.org/letters/data/persons.xml#ada", "https://example.org/letters/persons/ada/");
        assertThat(resolved(prefixes, "person:2nd-clerk"))
                .containsExactly(
                        "https://example.org/letters/data/persons.xml#_2nd-clerk",
                        "https://example.org/letters/persons/2nd-clerk/");
        assertThat(resolved(prefixes, "attested:lost")).containsExactly("https://example.org/letters/attested/lost/");
        assertThat(resolved(prefixes, "message:1901-02-03-ada"))
                .containsExactly("https://example.org/letters/documents/1901-02-03-ada/");
        assertThat(resolved(prefixes, "message:1901-02-03-ada#m1"))
                .containsExactly("https://example.org/letters/documents/1901-02-03-ada/#m1");
    }

    @Test
    void inTheCorpusEveryIdStandsOnceAndEveryLocalPointerMeetsOne() throws Exception {
        TeiElement corpus = TeiReader.read(corpus(FULL), "edition.xml");
        List<String> ids = ids(corpus);
        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("_1901-02-03-ada", "_1901-02-03-ada·m1", "_1901-02-03-ada·p1", "_1901-02-05-bertil·p1");
        List<String> pointers = corpus.descendants()
                .flatMap(element -> element.attributes().stream())
                .filter(attribute -> List.of("target", "corresp", "resp").contains(attribute.name())
                        && attribute.value().startsWith("#"))
                .map(attribute -> attribute.value().substring(1))
                .toList();
        assertThat(pointers).isNotEmpty().allSatisfy(pointer -> assertThat(ids).contains(pointer));
    }

    @Test
    void theRegisterTellsWhatIsKnownOfAnEntry() {
        String persons = TeiWriter.write(new RegisterFile(FULL.settings())
                .of(RegisterKind.PERSON, FULL.edition().registers()));
        assertThat(persons)
                .contains(
                        "<person xml:id=\"_2nd-clerk\">",
                        "<persName type=\"cover\" cert=\"medium\">Uncle B.</persName>",
                        "<idno type=\"wikidata\">Q1</idno>");
        String places = TeiWriter.write(new RegisterFile(FULL.settings())
                .of(RegisterKind.PLACE, FULL.edition().registers()));
        assertThat(places)
                .contains(
                        "<place xml:id=\"riga\" type=\"Hanseatic-city\">",
                        "<geo>56.95 24.1</geo>",
                        "active=\"#riga\" passive=\"#livonia\"");
    }

    @Test
    void filesAreCanonical() throws Exception {
        for (Map.Entry<String, String> file : files(FULL).entrySet()) {
            assertThat(TeiWriter.write(TeiReader.read(file.getValue(), "x")))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void aFileDefinesWhatItsPointersUseAndNoMore() {
        TeiElement file = tei(FULL, "1901-02-03-ada");
        List<String> pointers = file.descendants()
                .flatMap(element -> element.attributes().stream())
                .flatMap(attribute -> Stream.of(attribute.value().split(" ")))
                .filter(pointer -> pointer.matches("(person|place|organization|message|attested|page):.*"))
                .toList();
        TeiElement prefixes = file.path("teiHeader", "encodingDesc", "listPrefixDef");
        assertThat(pointers)
                .isNotEmpty()
                .allSatisfy(pointer -> assertThat(resolved(prefixes, pointer)).isNotEmpty());
        assertThat(prefixes.elements("prefixDef"))
                .allSatisfy(definition -> assertThat(pointers)
                        .anyMatch(pointer -> pointer.matches(
                                definition.attribute("ident") + ":" + definition.attribute("matchPattern"))));
    }

    /** What a pointer means by the definitions, as TEI says that they are used. */
    private static List<String> resolved(TeiElement prefixes, String pointer) {
        int colon = pointer.indexOf(':');
        String local = pointer.substring(colon + 1);
        return prefixes.elements("prefixDef")
                .filter(definition -> pointer.substring(0, colon).equals(definition.attribute("ident")))
                .filter(definition -> local.matches(definition.attribute("matchPattern")))
                .map(definition -> local.replaceFirst(
                        definition.attribute("matchPattern"), definition.attribute("replacementPattern")))
                .toList();
    }

    private static TeiElement tei(LinkedFixture fixture, String id) {
        return new TeiDocuments(fixture.edition(), fixture.settings(), true).of(fixture.document(id));
    }

    private static String corpus(LinkedFixture fixture) throws Exception {
        StringWriter out = new StringWriter();
        new TeiCorpus(fixture.edition(), fixture.settings()).write(out);
        return out.toString();
    }

    private static Map<String, String> files(LinkedFixture fixture) throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        for (LinkedDocument document : fixture.edition().documents()) {
            files.put(document.id(), TeiWriter.write(tei(fixture, document.id())));
        }
        for (RegisterKind kind : RegisterKind.values()) {
            files.put(
                    kind.plural(),
                    TeiWriter.write(new RegisterFile(fixture.settings())
                            .of(kind, fixture.edition().registers())));
        }
        files.put("edition", corpus(fixture));
        return files;
    }
}
