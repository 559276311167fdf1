package org.depesha.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.depesha.LinkedFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * References that only the edition's own messages tell from other words: texts that a telegram carries, the one message
 * of a day or a number, recorded talks, date-time groups. The traffic is invented.
 */
class HeldReferencesTest {

    /** A ministry at Halden, its embassies at Skava and Berry, and papers of a council. */
    private static final String TRAFFIC = tei(
                    "t1",
                    "Telegram From the Department of State to the Embassy in Norland",
                    "Halden",
                    "1956-04-09T20:58",
                    "753. Please convey soonest following personal message from President to Ben Orm: We wait.")
            + tei(
                    "t2",
                    "Letter From the Secretary of State to the Chairman of the Board (Radley)",
                    "Halden",
                    "1956-04-10",
                    "Dear Radley, I attach a paper.")
            + tei(
                    "t3",
                    "Memorandum of Discussion at the 263d Meeting of the Board of Wool",
                    "Halden",
                    "1956-04-11",
                    "Present were the Secretary and Mr. Radley.")
            + tei(
                    "t4",
                    "Memorandum of a Conversation Between the Secretary of State and Ambassador Farr",
                    "Halden",
                    "1956-04-12",
                    "Ambassador Farr called.")
            + tei("t5", "National Security Study Memorandum 236", "Halden", "1956-04-13", "The Board shall study wool.")
            + tei(
                    "t6",
                    "Telegram From the Mission to the Wool Council to the Department of State",
                    "Skava",
                    "1956-04-14T10:15",
                    "2672. The Council met.")
            + tei(
                    "t7",
                    "Telegram From the Embassy in Norland to the Department of State",
                    "Skava",
                    "1956-04-15T11:00",
                    "Secret Priority 3810. Prices rise.")
            + tei("t8", "Message to Ben Orm, at Corvo", "Berry", "1956-04-15", "No. 60", "Details follow.")
            + tei(
                    "t9",
                    "Memorandum From Cornelius Falk to the Secretary of State",
                    "Halden",
                    "1956-04-16",
                    "Wool is dear, and getting dearer.")
            + tei("t10", "Letter From President Falk to the Chairman of the Board", "Halden", "1956-04-17", "Thanks.")
            + tei("t11", "Memorandum From the President to the Secretary of State", "Halden", "1956-04-18", "Noted.")
            + tei(
                    "t12",
                    "Airgram From the Department of State to the Embassy in Sudland",
                    "Halden",
                    "1956-04-18",
                    "CA-10362",
                    "Count the sheep.");

    private static String tei(String id, String title, String place, String date, String... lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append("<p>").append(line).append("</p>");
        }
        return "-- documents/" + id
                + ".xml --\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\"><teiHeader><fileDesc>"
                + "<titleStmt><title>" + title + "</title></titleStmt><publicationStmt><p>x</p></publicationStmt>"
                + "<sourceDesc><p>x</p></sourceDesc></fileDesc><profileDesc><correspDesc>" + ends(title, place, date)
                + "</correspDesc></profileDesc></teiHeader><text><body>" + text + "</body></text></TEI>\n";
    }

    /** As volumes print it: who sent and got a message stands in its title. */
    private static String ends(String title, String place, String date) {
        int from = title.indexOf(" From ");
        int to = title.indexOf(" to the ", from);
        String sender =
                from < 0 ? "" : "<orgName>" + title.substring(from + 6, to < 0 ? title.length() : to) + "</orgName>";
        String addressee = from < 0 || to < 0 ? "" : "<orgName>" + title.substring(to + 4) + "</orgName>";
        return "<correspAction type=\"sent\">" + sender + "<placeName>" + place + "</placeName><date when=\"" + date
                + (date.indexOf('T') > 0 ? ":00" : "") + "\"/></correspAction>"
                + (addressee.isEmpty() ? "" : "<correspAction type=\"received\">" + addressee + "</correspAction>");
    }

    private static String found(String text) {
        String from = "Telegram From the Embassy in Sudland to the Department of State";
        LinkedFixture edition =
                LinkedFixture.finding(TRAFFIC + tei("x", from, "Berry", "1956-04-20T12:00", "7000. " + text));
        return edition.edition().references().all().stream()
                .filter(reference -> reference.from().owner().equals("x"))
                .map(reference -> reference.wording().quote() + " = "
                        + (reference.resolution().target() == null
                                ? reference.resolution().status().word()
                                : reference.resolution().target()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      He read the President's message of April 9 to Ben Orm. | President's message of April 9 = t1
      The Secretary's letter of April 10 came. | The Secretary's letter of April 10 = t2
      The letter of the Secretary of State, dated April 10, came. | letter of the Secretary of State, dated April 10 \
      = t2
      At the meeting of the Board on April 11 we agreed. | meeting of the Board on April 11 = t3
      After the April 11 meeting we agreed. | April 11 meeting = t3
      In my talk with Farr on April 12 I agreed. | talk with Farr on April 12 = t4
      In my talk with Orm on April 12 I agreed. | ``
      At the meeting on April 14 we agreed. | ``
      See NSSM 236. | NSSM 236 = t5
      See WCMIS 2672 for this. | WCMIS 2672 = t6
      See WCMIS 2673 for this. | ``
      Embtel 3810, April 15 is clear. | Embtel 3810, April 15 = t7
      Add following to Message No. 60. | Message No. 60 = t8
      I read Falk's memorandum. | Falk's memorandum = t9
      The President's letter of April 17 came. | President's letter of April 17 = t10
      The memorandum of our talk with Farr on April 12 is here. | talk with Farr on April 12 = t4
      </p><p>CA-10362</p><p>We counted them. | CA-10362 = t12
      Falk saw the Secretary. His memorandum of April 16 was read. | His memorandum of April 16 = t9
      Your long and very thoughtful telegram of April 9 came. | Your long and very thoughtful telegram of April 9 = t1
      The Secretary's letter of April tenth came. | The Secretary's letter of April tenth = t2
      The Secretary's letter of the tenth of April came. | The Secretary's letter of the tenth of April = t2
      The Secretary's letter of April twenty-first came. | The Secretary's letter of April twenty-first = unresolved
      At the meeting of the Board on April 11, 1955 we agreed. | ``
      In the discussion of April 12 we agreed. | ``
      See WCMIS 1956 for this. | ``
      See WCMIS 2672, April 14 for this. | WCMIS 2672, April 14 = t6
      See WCMIS 2672, April 13 for this. | ``
      See telegram 3810 of April 14. | telegram 3810 of April 14 = unresolved
      Skava Exdis 2672 is clear. | Skava Exdis 2672 = t6
      Skava's 2672 containing prices came. | Skava's 2672 = t6
      Skava's 267 sheep came. | ``
      Ref Skava's 2672 April 14. | Skava's 2672 April 14 = t6
      """)
    void theEditionTellsWhatIsMeant(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      See Skava 904. | Skava 904 = attested
      See Deptel 2003, repeated information Berry 17, Skava 904. | Deptel 2003 = attested; Skava 904 = unresolved
      See Deptel 2003 (Skava 904). | Deptel 2003 = attested; Skava 904 = unresolved
      Your 4096 is clear. | Your 4096 = attested
      Wait. For Skava: Your 4096 is clear. | Your 4096 = unresolved
      Begin text: Dear Jean: Your letter of April 3 came. | Your letter of April 3 = unresolved
      Begin text: Wait. End text. Your 4096 is clear. | Your 4096 = attested
      """)
    void noMessageIsMadeOfBorrowedWords(String text, String expected) {
        assertThat(found(text).replaceAll("= [a-z-]*\\d{3,4}-\\d{4}[a-z-]*", "= attested"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      We read WCM 141015Z and WCM 141016Z. | WCM 141015Z = t6
      We read WCM 141015Z April. | WCM 141015Z April = t6
      We read WCM 141015Z April 14. | WCM 141015Z April 14 = t6
      We read WCM 141015Z APR 56. | WCM 141015Z APR 56 = t6
      We read WCM 141015Z APR 55. | ``
      We read WCM 141015Z Aprons. | WCM 141015Z = t6
      We read WCM 141015Z May. | ``
      We read WCM 310000Z Feb and WCM 301200Z. | ``
      We read WCM 141315Z Apr. | WCM 141315Z Apr = t6
      We read WCM 151100Z Apr. | ``
      We read WCM 150900Z Apr. | ``
      """)
    void aDateTimeGroupIsTheMinuteOfOneMessage(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }
}
