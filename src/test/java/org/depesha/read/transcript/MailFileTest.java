package org.depesha.read.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;

/** A mail as it was sent is read as its reader saw it. */
class MailFileTest {

    private static final String HEAD = "Received: from a by b; Sun, 3 May 2009 10:00:01 +0200\r\n"
            + "From: =?utf-8?Q?J=C3=BCrgen_Lind?= <j@example.org>\r\nTo: \"Ada\"\r\n <ada@example.org>\r\n"
            + "Subject: =?utf-8?B?w4RwZmVs?=\r\nDate: Sun, 3 May 2009 10:00:00 +0200\r\n";

    private static TranscriptFile read(byte[] bytes) {
        return TranscriptReader.read("a.eml", bytes, Place.of("a.eml"), new Problems())
                .orElseThrow();
    }

    private static TranscriptFile read(String mail) {
        return read(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static String words(TranscriptFile file) {
        return file.transcript().lines().stream().map(line -> line.text()).collect(Collectors.joining("\n"));
    }

    @Test
    void encodedWordsAndFoldedLinesAreReadAsTheyAreMeant() {
        TranscriptFile file = read(HEAD + "\r\nHallo.\r\n");
        assertThat(words(file))
                .contains("From: Jürgen Lind <j@example.org>", "To: \"Ada\" <ada@example.org>", "Subject: Äpfel")
                .endsWith("Hallo.\n");
        assertThat(file.beside().asides()).extracting(Aside::words).allMatch(words -> words.startsWith("Received:"));
    }

    @Test
    void quotedPrintableAndBase64AreDecodedInTheirCharset() {
        assertThat(words(read(HEAD + "Content-Type: text/plain; charset=iso-8859-1\r\n"
                        + "Content-Transfer-Encoding: quoted-printable\r\n\r\nSch=F6ne Gr=FC=\r\n=DFe\r\n")))
                .contains("Schöne Grüße");
        assertThat(words(read(HEAD + "Content-Type: text/plain; charset=koi8-r\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n0NLJ18XUCg==\r\n")))
                .contains("привет");
        byte[] bytes = (HEAD + "Content-Type: text/plain; charset=iso-8859-2\r\n\r\nBł\r\n")
                .getBytes(java.nio.charset.Charset.forName("iso-8859-2"));
        assertThat(words(read(bytes))).contains("Bł");
    }

    @Test
    void ofSeveralTextsThePlainOneCountsAndAttachmentsAreToldOf() {
        TranscriptFile file = read(HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n"
                + "--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nPlain.\r\n"
                + "--x\r\nContent-Type: text/html\r\n\r\n<p>Plain.</p>\r\n"
                + "--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw==\r\n--x--\r\n");
        assertThat(words(file)).contains("Plain.").doesNotContain("<p>", "iVBOR");
        assertThat(file.beside().losses()).anyMatch(loss -> loss.what().contains("image/png"));
    }

    @Test
    void anAttachedTextIsNeverTakenForTheMail() {
        TranscriptFile html = read(HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n"
                + "--x\r\nContent-Type: text/html\r\n\r\n<p>The letter.</p>\r\n"
                + "--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment;\r\n filename=a.txt\r\n\r\n"
                + "List of boats.\r\n--x--\r\n");
        assertThat(words(html)).contains("The letter.").doesNotContain("boats");
        assertThat(html.beside().losses()).anyMatch(loss -> loss.what().contains("text/plain"));
        TranscriptFile plain = read(HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n"
                + "--x\r\nContent-Type: text/html; name=\"page.html\"\r\n\r\n<p>List of boats.</p>\r\n"
                + "--x\r\nContent-Type: text/plain\r\n\r\nThe letter.\r\n--x--\r\n");
        assertThat(words(plain)).contains("The letter.").doesNotContain("boats");
        assertThat(plain.beside().losses()).anyMatch(loss -> loss.what().contains("text/html"));
    }

    @Test
    void textsThatAreNoAlternativesFollowOneAnother() {
        TranscriptFile file = read(HEAD + "Content-Type: multipart/mixed; boundary=x\r\n\r\n"
                + "--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n"
                + "--y\r\nContent-Type: text/plain\r\n\r\nThe letter, plain.\r\n"
                + "--y\r\nContent-Type: text/html\r\n\r\n<p>The letter, marked.</p>\r\n--y--\r\n"
                + "--x\r\nContent-Type: text/html\r\n\r\n<p>What the list adds.</p>\r\n"
                + "--x\r\nContent-Type: message/rfc822\r\n\r\nFrom: c@example.org\r\n\r\nEarlier.\r\n--x--\r\n");
        assertThat(words(file))
                .contains("The letter, plain.", "What the list adds.")
                .doesNotContain("marked", "Earlier");
        assertThat(file.beside().losses()).anyMatch(loss -> loss.what().contains("attached mail"));
    }

    @Test
    void bytesThatAreNoUtf8AreReadAsWhatTheyAre() {
        byte[] bytes = HEAD.replace("Subject: =?utf-8?B?w4RwZmVs?=", "Subject: Äpfel für Jürgen")
                .concat("Content-Type: text/plain; charset=utf-8\r\n\r\nSchöne Grüße aus Köln.\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(words(read(bytes)))
                .contains("Schöne Grüße aus Köln.", "Subject: Äpfel für Jürgen")
                .doesNotContain("\uFFFD");
    }

    @Test
    void aMailOfHtmlAloneIsReadWithoutItsElements() {
        assertThat(words(read(HEAD + "Content-Type: text/html\r\n\r\n<p>One &amp; two.</p>\r\n")))
                .contains("One & two.")
                .doesNotContain("<p>");
    }

    @Test
    void aLetterWithLabelsIsNoMail() {
        TranscriptFile file = read("From: Lind\nTo: Ivanov\nSubject: Rye\nDate: 5 June 1931\n\nThe rye came.\n");
        assertThat(file.beside().asides()).isEmpty();
    }
}
