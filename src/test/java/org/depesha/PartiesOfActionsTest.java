package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesha.tei.TeiElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wrote to whom, and whence, as a TEI header's actions tell. */
class PartiesOfActionsTest {

    private static final String LETTER = """
            -- content/registers/persons.yml --
            ada: {name: Ada Berg}
            bo: {name: Bo Lund}
            cecil: {name: Cecil Dahl}
            -- content/documents/a.xml --
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt>
            <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc><profileDesc><correspDesc>
            %s</correspDesc></profileDesc></teiHeader>
            <text><body><p><persName ref="#ada"/><persName ref="#bo"/><persName ref="#cecil"/>x</p></body></text></TEI>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rs type='person' ref='#bo'>Bo Lund</rs> | From: Bo Lund",
                "<rs type='persons' key='bo cecil'>both</rs> | From: Bo Lund and Cecil Dahl",
                "<persName ref='#bo #cecil'>both</persName> | From: Bo Lund and Cecil Dahl",
                "<persName ref='#ada'>Ada Berg</persName><note>By <persName>F. Ott</persName>?</note> | From: Ada Berg",
                "<persName ref='#ada'/><placeName><name>Riga</name></placeName> | Sent: Riga, undated",
                "<persName ref='#ada'>Ada Berg</persName><name type='place'>Riga</name> | Sent: Riga, undated",
                "<persName ref='#ada'/><settlement cert='low'>Riga</settlement> | Sent: [Riga?], undated",
                "<persName>Ada of <orgName>Berg and Sons</orgName></persName> | From: Ada of Berg and Sons",
                "<p><persName ref='#ada'>Ada Berg</persName> <date when='1901'/></p> | Sent: 1901",
                "<persName key='Hall Oskar'>O. Hall</persName> | From: O. Hall"
            })
    void aSendingTellsWhoAndWhence(String names, String line) {
        EditionFixture edition =
                EditionFixture.of(LETTER.formatted("<correspAction type='sent'>" + names + "</correspAction>"));
        assertThat(edition.file("documents/a/document.txt").lines()).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "received|''|received|''|To: Bo Lund and Cecil Dahl",
                "sent|''|sent|''|From: Bo Lund and Cecil Dahl",
                "received|''|received|cc|To: Bo Lund",
                "received|''|received|bcc|Copies: Cecil Dahl"
            })
    void severalActionsOfATypeCountAndACopyMakesNoAddressee(
            String first, String firstSubtype, String second, String secondSubtype, String line) {
        EditionFixture edition = EditionFixture.of(LETTER.formatted("<correspAction type='" + first + "' subtype='"
                + firstSubtype + "'><persName ref='#bo'/></correspAction><correspAction type='" + second
                + "' subtype='" + secondSubtype + "'><persName ref='#cecil'/></correspAction>"));
        assertThat(edition.file("documents/a/document.txt").lines()).contains(line);
    }

    @Test
    void ofSeveralAddresseesEachOnesPlaceIsInPlainTextAsOnThePage() {
        EditionFixture edition = EditionFixture.of(LETTER.formatted(
                "<correspAction type='received'><persName ref='#bo'>Bo</persName><placeName>Riga</placeName>"
                        + "</correspAction><correspAction type='received'><persName ref='#cecil'>Cecil</persName>"
                        + "<placeName>Narva</placeName></correspAction>"));
        String place = edition.main("documents/a/", ".route .addressee .place").text();
        String note = edition.main("documents/a/", ".route .addressee small").text();
        assertThat(place + note).contains("Riga", "Narva");
        assertThat(edition.file("documents/a/document.txt").lines()).contains("Received: " + place, "Note: " + note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<correspAction type='sent'><persName ref='#ada'>Ada</persName><placeName>Riga</placeName>"
                        + "</correspAction><correspAction type='sent'><persName ref='#bo'>Bo</persName>"
                        + "<placeName>Narva</placeName></correspAction> | Ada person:ada, Riga place:riga, "
                        + "Bo person:bo, Narva null",
                "<correspAction type='received'><persName ref='#ada'>Ada</persName><placeName>Riga</placeName>"
                        + "</correspAction><correspAction type='received'><persName ref='#bo'>Bo</persName>"
                        + "<placeName>Narva</placeName></correspAction> | Ada person:ada, Riga null, "
                        + "Bo person:bo, Narva place:narva",
                "<correspAction type='received'><persName ref='#ada'>Ada</persName></correspAction>"
                        + "<correspAction type='received' subtype='cc'><persName ref='#bo'>Bo</persName>"
                        + "</correspAction> | Ada person:ada, Bo person:bo",
                "<correspAction type='sent'><p><persName ref='#ada #bo'>both</persName></p></correspAction> | "
                        + "both person:ada person:bo",
                "<correspAction type='sent'><rs type='person' key='bo'>B.</rs></correspAction> | B. person:bo"
            })
    void inTheFileANamePointsToThePartyReadFromItAndNoPlaceToAnother(String actions, String pointers) {
        TeiElement tei = EditionFixture.of(LETTER.formatted(actions)).tei("a");
        assertThat(tei.descendants()
                        .filter(element -> element.is("correspAction"))
                        .flatMap(TeiElement::descendants)
                        .filter(element -> element.children().stream().noneMatch(TeiElement.class::isInstance))
                        .map(name -> name.text() + " " + name.attribute("ref")))
                .containsExactly(pointers.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<date>22 January 1898</date> | 22 January 1898",
                "<date cert='low'>Jan. 22, 1898</date> | [22 January 1898?]",
                "<date>about Martinmas 1732</date> | dated “about Martinmas 1732”",
                "<date calendar='#julian'>3 May 1820</date> | dated “3 May 1820”, calendar: julian",
                "<date when-custom='1820-04-21'>3 May 1820</date> | dated “3 May 1820”"
            })
    void aDateToldInWordsAloneIsADate(String date, String shown) {
        EditionFixture.of(LETTER.formatted(
                        "<correspAction type='sent'><persName ref='#ada'/>" + date + "</correspAction>"))
                .sees("documents/a/", ".sender time, .sender .when", shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<correspAction type='sent'><persName ref='#ada'/></correspAction> | Ada Berg undated",
                "<correspAction type='sent'><persName ref='#ada'/></correspAction><correspAction type='received'>"
                        + "<placeName>Riga</placeName></correspAction> | Ada Berg undated Addressee not known Riga"
            })
    void anAddresseeOfWhomNothingIsStatedIsNotStated(String actions, String route) {
        EditionFixture.of(LETTER.formatted(actions)).sees("documents/a/", ".route", route);
    }
}
