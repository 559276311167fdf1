package org.depesha.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.depesha.LinkedFixture;
import org.depesha.model.Authority;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class CmifFileTest {

    private static final String SETTINGS = "cmif: {id: d1a7c0de-4b1d-4c1e-9f00-0123456789ab, licence: CC0}\n";

    private static final String FILES = """
      -- registers/persons.yml --
      ada: {name: Ada Berg, identifiers: {wikidata: Q1, viaf: "12", gnd: "118540238"}}
      bertil: {name: Bertil Dahl, identifiers: {wikidata: Q2}}
      -- registers/organizations.yml --
      office: {name: First Office, identifiers: {viaf: "99"}}
      -- registers/places.yml --
      riga: {name: Riga, identifiers: {geonames: "456172"}}
      -- registers/messages.yml --
      lost: {kind: Letter, from: bertil, to: ada, sent: 1901-01-30}
      -- documents/a.md --
      ---
      title: A
      from: [ada, {person: bertil, cert: medium}]
      to: {organization: office}
      relay: bertil
      sent: {date: 1901-02-03T24:00+02:00, place: riga}
      received: {date: "[1901-02-04..1901-02-06]", place: {name: The office}, cert: low}
      numbers: {sender: "7"}
      transmits:
        m1: {from: {name: Nobody known}, sent: 1901-01~, inReplyTo: lost}
      ---

      Look.

      > {#m1}
      > Words.
      -- documents/b.md --
      ---
      title: B
      to: ada
      sent: 1901-03/1901-04
      ---

      Words.
      """;

    private static final LinkedFixture EDITION = LinkedFixture.of(SETTINGS, FILES);

    private static String cmif(LinkedFixture fixture) throws Exception {
        StringWriter out = new StringWriter();
        new CmifFile(fixture.edition(), fixture.settings(), fixture.settings().cmif()).write(out);
        return out.toString();
    }

    private static Document read() throws Exception {
        return Jsoup.parse(cmif(EDITION), Parser.xmlParser());
    }

    private static String action(int message, String type) throws Exception {
        Element action = read().select("correspDesc").get(message).selectFirst("correspAction[type=" + type + "]");
        return action.html().replaceAll("\\s*\\n\\s*", "").replace(" />", "/>");
    }

    @Test
    void itIsValidByTheSchemaOfCorrespSearch() throws Exception {
        Validation schema = new Validation(
                CmifFileTest.class.getResource("/schemas/cmif.rng").toString());
        assertThat(schema.errors(cmif(EDITION))).isEmpty();
        LinkedFixture full = LinkedFixture.full(SETTINGS);
        assertThat(schema.errors(cmif(full))).isEmpty();
        assertThat(schema.errors(cmif(full).replace("type=\"sent\"", "type=\"transmitted\"")))
                .isNotEmpty();
    }

    @Test
    void eachMessageWithATextIsListedAndNoneThatIsOnlyAttested() throws Exception {
        assertThat(read().select("correspDesc").eachAttr("ref"))
                .containsExactly(
                        "https://example.org/letters/documents/a/",
                        "https://example.org/letters/documents/a/#m1",
                        "https://example.org/letters/documents/b/");
        assertThat(read().select("correspDesc").eachAttr("key")).containsExactly("7");
    }

    @Test
    void namesLeadToAnAuthorityThatCorrespSearchFollows() throws Exception {
        assertThat(action(0, "sent"))
                .isEqualTo("<persName ref=\"https://d-nb.info/gnd/118540238\">Ada Berg</persName><persName "
                        + "cert=\"low\">Bertil Dahl</persName>"
                        + "<placeName ref=\"https://www.geonames.org/456172\">Riga</placeName><date "
                        + "when=\"1901-02-03\"/>");
    }

    @Test
    void whatIsDoubtfulSaysSo() throws Exception {
        assertThat(action(0, "received"))
                .isEqualTo(
                        "<orgName ref=\"https://viaf.org/viaf/99\">First Office</orgName><placeName cert=\"low\">The "
                                + "office</placeName>"
                                + "<date notBefore=\"1901-02-04\" notAfter=\"1901-02-06\" cert=\"low\"/>");
        assertThat(action(1, "sent"))
                .isEqualTo("<persName>Nobody known</persName><date when=\"1901-01\" cert=\"low\"/>");
    }

    @Test
    void whoIsNotKnownIsUnknown() throws Exception {
        assertThat(action(1, "received")).isEqualTo("<persName>Unknown</persName>");
        assertThat(action(2, "sent")).isEqualTo("<persName>Unknown</persName><date from=\"1901-03\" to=\"1901-04\"/>");
    }

    @Test
    void theEditionStandsUnderItsIdAndTheMetadataUnderTheirOwnLicence() throws Exception {
        Document cmif = read();
        assertThat(cmif.select("bibl").attr("xml:id")).isEqualTo("d1a7c0de-4b1d-4c1e-9f00-0123456789ab");
        assertThat(cmif.select("bibl").last().children().last().attr("target"))
                .isEqualTo("https://example.org/letters/");
        assertThat(cmif.select("correspDesc").eachAttr("source")).containsOnly("#d1a7c0de-4b1d-4c1e-9f00-0123456789ab");
        assertThat(cmif.select("licence").attr("target"))
                .isEqualTo("https://creativecommons.org/publicdomain/zero/1.0/");
        assertThat(cmif.select("publicationStmt date").attr("when")).isEqualTo("2026-11-22");
    }

    @Test
    void aBeaconListsTheNumbersThatHaveAPage() {
        String beacon = new BeaconFile(EDITION.settings())
                .of(Authority.VIAF, EDITION.edition().registers())
                .orElseThrow();
        assertThat(beacon).isEqualTo("""
        #FORMAT: BEACON
        #PREFIX: https://viaf.org/viaf/
        #TARGET: {+ID}
        #NAME: The Example Letters
        #INSTITUTION: Example Press
        #HOMEPAGE: https://example.org/letters/
        #FEED: https://example.org/letters/data/beacon-viaf.txt
        #TIMESTAMP: 2026-11-22

        12||https://example.org/letters/persons/ada/
        99||https://example.org/letters/organizations/office/
        """);
    }

    @Test
    void withoutNumbersThereIsNoBeacon() {
        assertThat(new BeaconFile(EDITION.settings())
                        .of(Authority.BNF, EDITION.edition().registers()))
                .isEmpty();
        assertThat(List.of(Authority.values()))
                .extracting(Authority::prefix)
                .allMatch(prefix -> prefix.startsWith("https://"));
    }
}
