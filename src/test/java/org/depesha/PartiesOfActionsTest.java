package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

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
}
