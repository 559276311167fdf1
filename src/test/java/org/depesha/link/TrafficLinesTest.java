package org.depesha.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.depesha.LinkedFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A post is a place and its numbers, not who signs: the traffic here is invented, between a government at Halden, of
 * which minister, prime minister and department all sign, and its posts. No register knows the places; they stand in
 * the heads alone.
 */
class TrafficLinesTest {

    private static final String TRAFFIC = cable("h1", "Orm to Quill", "Cablegram 11 HALDEN, 2 May 1947", "1947-05-02")
            + cable("h2", "Norland Government to Quill", "Cablegram 12 HALDEN, 5 May 1947", "1947-05-05")
            + cable("h3", "Department of Trade to Quill", "Cablegram 15 HALDEN, 9 May 1947", "1947-05-09")
            + cable("h4", "Orm to Quill", "Cablegram 19 HALDEN, 20 May 1947", "1947-05-20")
            + cable("h5", "Norland Government to Quill", "Cablegram 22 HALDEN, 27 May 1947", "1947-05-27")
            + cable("b1", "Quill to Orm", "Cablegram 70 BERRY, 3 May 1947", "1947-05-03")
            + cable("b2", "Quill to Department of Trade", "Cablegram 71 BERRY, 4 May 1947", "1947-05-04")
            + cable("b3", "Quill to Norland Government", "Cablegram 75 BERRY, 10 May 1947", "1947-05-10")
            + cable("b4", "Legation in Norland to Orm", "Cablegram 80 BERRY, 21 May 1947", "1947-05-21")
            + cable("b5", "Quill to Orm", "Cablegram 84 BERRY, 28 May 1947", "1947-05-28")
            + cable("c1", "Farr to Department of Trade", "Cablegram 19 CORVO, 22 May 1947", "1947-05-22")
            + cable("c2", "Farr to Orm", "Cablegram 21 CORVO, 26 May 1947", "1947-05-26")
            + cable("g1", "Farr to Orm", "Cablegram Hag 84 CORVO, 29 May 1947", "1947-05-29")
            + cable("o1", "Farr to Halden", "Cablegram O.CV1233 CORVO, 28 May 1947", "1947-05-28")
            + cable("m1", "Quill to Posts", "Cablegrams 193, 190 BERRY, 30 May 1947", "1947-05-30");

    private static String cable(String id, String title, String head, String sent) {
        return cable(id, title, head, sent, "Wool is dear.");
    }

    private static String cable(String id, String title, String head, String sent, String text) {
        return """
        -- documents/%s.xml --
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>%s</title></titleStmt>
        <publicationStmt><p>Invented.</p></publicationStmt><sourceDesc><p>None.</p></sourceDesc></fileDesc>
        <profileDesc><correspDesc><correspAction type="sent"><persName>%s</persName><date when="%s"/></correspAction>
        <correspAction type="received"><persName>%s</persName></correspAction></correspDesc><langUsage><language \
        ident="en">English</language></langUsage></profileDesc></teiHeader>
        <text><body><p>%s</p><p>SECRET</p><p>%s</p></body></text></TEI>
        """.formatted(id, title, title.split(" to ")[0], sent, title.split(" to ")[1], head, text);
    }

    private static String lines(String title, String head, String text) {
        return LinkedFixture.finding(TRAFFIC + cable("x", title, head, "1947-05-31", text))
                .edition()
                .references()
                .all()
                .stream()
                .filter(reference -> reference.from().owner().equals("x"))
                .map(ReferenceBench::line)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Orm to Quill | Your 71. We agree. | Your 71 = b2 answers
      Norland Government to Quill | Your 80 is clear. | Your 80 = b4 mentions
      Quill to Department of Trade | Your 12 and 19 came late. | Your 12 = h2 answers; 19 = h4 mentions
      Quill to Orm | My 75 crossed your 15. | My 75 = b3 mentions; your 15 = h3 mentions
      Farr to Orm | Read Corvo's 19 and Berry's 71. | Corvo's 19 = c1 mentions; Berry's 71 = b2 mentions
      Orm to Farr | Your Hag 84 was read. | Your Hag 84 = g1 mentions
      Orm to Farr | Your O.CV1233 was read. | Your O.CV1233 = o1 mentions
      Orm to Farr | REF O.CV1233. We wait. | O.CV1233 = o1 answers
      Orm to Quill | Your 190 was read. | Your 190 = m1 mentions
      Farr to Orm | Farr telegram Hag 84 stands. | Farr telegram Hag 84 = g1 mentions
      """)
    void aPostIsAPlaceAndItsNumbersWhoeverSigns(String title, String text, String expected) {
        String head = "Cablegram 300 "
                + (title.startsWith("Quill") ? "BERRY" : title.startsWith("Farr") ? "CORVO" : "HALDEN");
        assertThat(lines(title, head + ", 31 May 1947", text)).isEqualTo(expected);
    }

    /** The Department counts for each post; the note is nobody's. */
    private static final String MINISTRY = numbered("d1", "State", "Berry", "301", "1947-05-02")
            + numbered("d2", "State", "Berry", "305", "1947-05-04")
            + numbered("d3", "State", "Berry", "320", "1947-05-12")
            + numbered("d4", "State", "Berry", "324", "1947-05-14")
            + numbered("d5", "State", "Berry", "330", "1947-05-17")
            + numbered("e1", "State", "Corvo", "55", "1947-05-05")
            + numbered("e2", "State", "Corvo", "56", "1947-05-13")
            + numbered("f1", "Berry", "State", "900", "1947-05-06")
            + note("n1", "In telegram 911 from Berry, May 16, 1947, the minister said that wool was dear.");

    private static String numbered(String id, String from, String to, String number, String sent) {
        return tel(id, from, to, sent, number + ". Wool is dear.");
    }

    private static String tel(String id, String from, String to, String sent, String text) {
        return """
        -- documents/%s.xml --
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Telegram From %s to %s</title>
        </titleStmt><publicationStmt><p>Invented.</p></publicationStmt><sourceDesc><p>None.</p></sourceDesc></fileDesc>
        <profileDesc><correspDesc><correspAction type="sent"><orgName>%s</orgName><placeName>%s</placeName>
        <date when="%s"/></correspAction><correspAction type="received"><orgName>%s</orgName></correspAction>
        </correspDesc><langUsage><language ident="en">English</language></langUsage></profileDesc></teiHeader>
        <text><body><p>%s</p></body></text></TEI>
        """.formatted(
                        id,
                        office(from),
                        office(to),
                        office(from),
                        from.equals("State") ? "Halden" : from,
                        sent,
                        office(to),
                        text);
    }

    private static String office(String place) {
        return place.startsWith("State") ? "the Department of " + place : "the Embassy in " + place;
    }

    private static String note(String id, String text) {
        return """
        -- documents/%s.xml --
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Editorial Note</title>
        </titleStmt><publicationStmt><p>Invented.</p></publicationStmt><sourceDesc><p>None.</p></sourceDesc></fileDesc>
        <profileDesc><langUsage><language ident="en">English</language></langUsage></profileDesc></teiHeader>
        <text><body><p>%s</p></body></text></TEI>
        """.formatted(id, text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Berry | Deptel 305 was read. | Deptel 305 = d2 mentions
      Berry | Deptel 310 was read. | Deptel 310 = unresolved mentions
      Berry | Deptel 311, May 20, was read. | Deptel 311, May 20 = the-department-of-state-311-1947 mentions
      Berry | Embtel 911 was clear. | Embtel 911 = n1 mentions
      Berry | Embtel 911, May 16, was clear. | Embtel 911, May 16 = n1 mentions
      Berry | Embtel 912 was clear. | Embtel 912 = the-embassy-in-berry-912-1947 mentions
      """)
    void aMessageIsAttestedOnlyWhereALineHasAGap(String from, String text, String expected) {
        String edition = MINISTRY + tel("x", from, "State", "1947-05-31", "950. It rains. " + text);
        assertThat(LinkedFixture.finding(edition).edition().references().all().stream()
                        .filter(reference -> reference.from().owner().equals("x"))
                        .map(ReferenceBench::line)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
