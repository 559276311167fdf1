package org.depesha.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.depesha.LinkedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How telegrams of several services refer to each other, one behaviour a case. The traffic is invented; its metadata
 * are as thin as those of published volumes often are, so that numbers, places and names must be learnt from heads and
 * titles.
 */
class TrafficReferencesTest {

    /** Cablegrams between a government at Halden and its posts at Arnmouth, Berry and Corvo. */
    private static final String TRAFFIC = tei(
                    "k1",
                    "Mr J. Orm, High Commissioner in Arnmouth, to Department of Trade",
                    "Arnmouth",
                    "Halden",
                    "1946-01-03T14:00",
                    "Cablegram 41 ARNMOUTH, 3 January 1946",
                    "SECRET",
                    "Wool is dear.")
            + tei(
                    "k2",
                    "Orm to Department of Trade",
                    "",
                    "",
                    "1946-01-04",
                    "Cablegram 42 ARNMOUTH, 4 January 1946",
                    "My immediately preceding telegram was sent in haste.")
            + tei(
                    "k3",
                    "Department of Trade to Mr J. Orm, High Commissioner in Arnmouth",
                    "Halden",
                    "Arnmouth",
                    "1946-01-05",
                    "Cablegram 17 HALDEN, 5 January 1946",
                    "Addressed to Arnmouth No. 17, repeated Berry 31, Corvo 8.",
                    "Sell the wool at once.")
            + tei(
                    "k4",
                    "Lord Farr, Secretary of State for Wool, to Department of Trade",
                    "Arnmouth",
                    "",
                    "1946-01-06",
                    "Circular cablegram D.63 ARNMOUTH, 6 January 1946",
                    "Prices follow.")
            + tei(
                    "k5",
                    "Mr P. Quill, Minister in Berry, to Department of Trade",
                    "Berry",
                    "Halden",
                    "1946-01-07",
                    "Cablegrams 55 and 56 BERRY, 7 January 1946",
                    "Nobody buys here.")
            + tei(
                    "k6",
                    "Quill to Department of Trade",
                    "",
                    "",
                    "1946-01-08",
                    "Cablegram UNX12 BERRY, 8 January 1946",
                    "The council met.")
            + tei(
                    "k7",
                    "Mr R. Quill, Consul in Corvo, to Department of Trade",
                    "Corvo",
                    "Halden",
                    "1946-01-08",
                    "Cablegram 55 CORVO, 8 January 1946",
                    "Everybody buys here.")
            + tei(
                    "k8",
                    "Department of Trade to Mr P. Quill, Minister in Berry",
                    "Halden",
                    "Berry",
                    "1945-02-08",
                    "Cablegram 33 HALDEN, 8 February 1945",
                    "Buy nothing.")
            + tei(
                    "k9",
                    "Lord Farr, Secretary of State for Wool, to Department of Trade",
                    "Arnmouth",
                    "",
                    "1945-02-06T10:00",
                    "Circular cablegram D.77 ARNMOUTH, 6 February 1945",
                    "Last year's prices.");

    /** Telegrams of a service that puts the post before the number, and lists what it refers to. */
    private static final String LISTED = tei(
                    "s1",
                    "Telegram 5120 From the Embassy in Norland to the Department of State",
                    "Skava",
                    "",
                    "1974-06-04",
                    "R 041530Z JUN 74 FM AMEMBASSY SKAVA TO SECSTATE WASHDC 5871",
                    "C O N F I D E N T I A L SKAVA 5120",
                    "SUBJECT: TIN")
            + tei(
                    "s2",
                    "Telegram 121733 From the Department of State to the Embassy in Norland",
                    "Washington",
                    "",
                    "1974-06-08",
                    "C O N F I D E N T I A L STATE 121733",
                    "SUBJECT: TIN")
            + tei(
                    "s3",
                    "Telegram 5120 From the Embassy in Norland to the Department of State",
                    "Skava",
                    "",
                    "1975-06-11",
                    "CONFIDENTIAL SKAVA 5120",
                    "SUBJECT: TIN AGAIN");

    private static String tei(String id, String title, String from, String to, String sent, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            text.append("<p>").append(paragraph).append("</p>");
        }
        return """
        -- documents/%s.xml --
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>%s</title></titleStmt>
        <publicationStmt><p>Invented.</p></publicationStmt><sourceDesc><p>None.</p></sourceDesc></fileDesc>
        <profileDesc><correspDesc><correspAction type="sent">%s<date when="%s"/></correspAction>
        <correspAction type="received">%s</correspAction></correspDesc><langUsage><language \
        ident="en">English</language></langUsage></profileDesc></teiHeader>
        <text><body>%s</body></text></TEI>
        """.formatted(id, title, place(from), sent, place(to), text);
    }

    private static String place(String name) {
        return name.isEmpty() ? "" : "<placeName>" + name + "</placeName>";
    }

    private static String lines(String edition, String id) {
        return LinkedFixture.finding(edition).edition().references().all().stream()
                .filter(reference -> reference.from().owner().equals(id))
                .map(ReferenceBench::line)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Department of Trade to Mr J. Orm, High Commissioner in Arnmouth | Your 41. We agree. | Your 41 = k1 answers
      Department of Trade to Orm | Your telegram No. 42 is clear. | Your telegram No. 42 = k2 mentions
      Department of Trade to Orm | We have your 3rd January, 2 p.m. | your 3rd January, 2 p.m. = k1 mentions
      Department of Trade to Orm | Please compare Dominion circular D63. | Dominion circular D63 = k4 mentions
      Department of Trade to Orm | In the light of D. 63 we wait. | D. 63 = k4 mentions
      Department of Trade to Orm | In the light of D. 77 we wait. | D. 77 = unresolved mentions
      Department of Trade to Orm | Farr telegram D.63 of 6th is wrong. | Farr telegram D.63 of 6th = k4 mentions
      Department of Trade to Orm | See our 17 and Berry's 55. | our 17 = k3 mentions; Berry's 55 = k5 mentions
      Department of Trade to Orm | P. Quill's 56 is better than Corvo's 55. | Quill's 56 = k5 mentions; Corvo's 55 = \
      k7 mentions
      Mr P. Quill, Minister in Berry, to Department of Trade | Your 31 has been read. | Your 31 = k3 mentions
      Mr P. Quill, Minister in Berry, to Department of Trade | Your 17 never came. | Your 17 = unresolved mentions
      Mr P. Quill, Minister in Berry, to Department of Trade | Your 33 is an old one. | Your 33 = unresolved mentions
      Mr P. Quill, Minister in Berry, to Department of Trade | My UNX.12 refers. | My UNX.12 = k6 mentions
      Mr P. Quill, Minister in Berry, to Department of Trade | My telegrams Nos. 55 to 56 are long. | My telegrams \
      Nos. 55 = k5 mentions; 56 = k5 mentions
      Mr P. Quill, Minister in Berry, to Department of Trade | My 55 and 242350Z stand. | My 55 = k5 mentions
      Mr P. Quill, Minister in Berry, to Department of Trade | You will have received Orm's 41. | Orm's 41 = k1 mentions
      Mr P. Quill, Minister in Berry, to Department of Trade | I send my telegram 65 [56] again. | my telegram 65 [56] \
      = k5 forwards
      """)
    void cablegramsReferByNumbersThatStandInHeads(String title, String text, String expected) {
        assertThat(lines(TRAFFIC + tei("x", title, "", "", "1946-01-10", text), "x"))
                .isEqualTo(expected);
    }

    @Test
    void theTelegramBesideIsTheOneWithTheNextNumber() {
        assertThat(lines(TRAFFIC, "k2")).isEqualTo("My immediately preceding telegram = k1 mentions");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      the Department of State to the Embassy in Norland | SUBJECT: TIN REF: SKAVA 5120 | SKAVA 5120 = s1 mentions
      the Embassy in Norland to the Department of State | SUBJECT: TIN REF: STATE 121733 | STATE 121733 = s2 answers
      the Embassy in Norland to the Department of State | REF: (A) STATE 121733 (B) SKAVA 5120. 1. REF B IS OLD AS ARE \
      REFS A AND B | STATE 121733 = s2 mentions; SKAVA 5120 = s1 mentions; REF B = s1 mentions; REFS A = s2 mentions; \
      B = s1 mentions
      the Embassy in Norland to the Department of State | In context of State to Skava 121733 we wait. | State to \
      Skava 121733 = s2 mentions
      the Embassy in Norland to the Department of State | ReDeptel 121733, we wait. | ReDeptel 121733 = s2 answers
      """)
    void aPostOrTheMinistryStandsBeforeTheNumber(String ends, String text, String expected) {
        assertThat(lines(LISTED + tei("x", "Telegram 7000 From " + ends, "", "", "1974-06-20", text), "x"))
                .isEqualTo(expected);
    }

    @Test
    void aYearBeforeThePostTellsWhichOfTwo() {
        String text = "SUBJECT: TIN REF: (A) SKAVA 5120 (B) 74 SKAVA 5120";
        assertThat(lines(
                        LISTED
                                + tei(
                                        "x",
                                        "Telegram 139002 From the Department of State to the Embassy in Norland",
                                        "",
                                        "",
                                        "1975-06-14",
                                        text),
                        "x"))
                .isEqualTo("SKAVA 5120 = s3 mentions; 74 SKAVA 5120 = s1 mentions");
    }

    @Test
    void linesThatSayHowATelegramWentAreNotRead() {
        assertThat(lines(LISTED, "s1")).isEmpty();
    }

    /** Telegrams and letters of another service: numbers in brackets, excellencies, days of the week. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Your Excellency's despatch No. 45 (E) of the 4th was read. | Your Excellency's despatch No. 45 (E) of the 4th = \
      f2 mentions
      Your tel[egram] No. 88 [of May 4th: railways]. You did well. | Your tel[egram] No. 88 = f1 answers
      Your telegram of Monday was read. | Your telegram of Monday = f1 mentions
      Your yesterday's telegram was read. | Your yesterday's telegram = f3 mentions
      To No. 90. You did well. | No. 90 = f3 answers
      """)
    void despatchesReferWithMoreCeremony(String text, String expected) {
        String earlier = tei(
                        "f1",
                        "Sir A. Merrow to Mr Graye",
                        "Skava",
                        "",
                        "1908-05-04",
                        "Tel. (No. 88.) D. 3.20 P.M.",
                        "Railways.")
                + tei(
                        "f2",
                        "Sir A. Merrow to Mr Graye",
                        "Skava",
                        "",
                        "1908-05-04",
                        "Despatch No. 45 (E). Skava, 4 May, 1908.",
                        "Trade.")
                + tei(
                        "f3",
                        "Sir A. Merrow to Mr Graye",
                        "Skava",
                        "",
                        "1908-05-08",
                        "FROM SKAVA TO FOREIGN OFFICE. No. 90. May 8, 1908.",
                        "Peace.");
        assertThat(lines(
                        earlier + tei("x", "Mr Graye to Sir A. Merrow (Skava)", "London", "", "1908-05-09", text), "x"))
                .isEqualTo(expected);
    }
}
