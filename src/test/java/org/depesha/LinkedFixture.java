package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.depesha.cite.CitationStyles;
import org.depesha.cite.Citations;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.edition.Linker;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;
import org.depesha.words.Words;
import org.depesha.words.WordsReader;

/** A small edition written in one text block, each file after a line {@code -- path --}, read and linked. */
public record LinkedFixture(EditionSettings settings, LinkedEdition edition) {

    private static final String SETTINGS = """
      title: The Example Letters
      subtitle: Two letters of 1901
      base: https://example.org/letters/
      editors: [Ada Example]
      publisher: Example Press
      version: "1.0"
      date: 2026-11-22
      languages: [en]
      licence: {name: CC BY 4.0, address: "https://creativecommons.org/licenses/by/4.0/"}
      """;

    /** Reads and links; the edition must have no errors. */
    public static LinkedFixture of(String files) {
        return of(SETTINGS, files, false);
    }

    /** Reads and links with settings of its own: one line of {@code edition.yml}, in place of the line of that key. */
    public static LinkedFixture in(String setting, String files) {
        String key = setting.substring(0, setting.indexOf(':') + 1);
        return of(SETTINGS.replaceFirst("(?m)^" + key + ".*\\R", "") + setting + "\n", files, false);
    }

    /** Reads, links, and looks for references that nobody marked. */
    public static LinkedFixture finding(String files) {
        return of(SETTINGS, files, true);
    }

    /** Reads and links with more lines in {@code edition.yml}. */
    public static LinkedFixture of(String moreSettings, String files) {
        return of(SETTINGS + moreSettings, files, false);
    }

    /** Reads and links with an {@code edition.yml} of its own. */
    public static LinkedFixture withSettings(String settings, String files) {
        return of(settings, files, false);
    }

    private static LinkedFixture of(String files, boolean finds) {
        return of(SETTINGS, files, finds);
    }

    private static LinkedFixture of(String settings, String files, boolean finds) {
        try {
            Path folder = Files.createTempDirectory("edition");
            try {
                write(folder, "content/edition.yml", settings);
                for (String file : files.split("(?m)^-- ")) {
                    if (!file.isBlank()) {
                        int end = file.indexOf(" --\n");
                        write(folder, "content/" + file.substring(0, end), file.substring(end + 4));
                    }
                }
                return linked(folder, finds);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LinkedFixture linked(Path folder, boolean finds) {
        Problems problems = new Problems();
        EditionSettings settings = SettingsReader.read(folder, problems).orElseThrow();
        LinkedEdition edition = Linker.link(EditionReader.read(folder, settings, problems), finds, problems);
        List<Problem> errors =
                problems.sorted().stream().filter(Problem::isError).toList();
        assertThat(errors).isEmpty();
        return new LinkedFixture(settings, edition);
    }

    public LinkedDocument document(String id) {
        return edition.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Its citations in the styles that its settings name. */
    public Citations citations() {
        return new Citations(
                edition,
                settings,
                CitationStyles.read(Path.of("none"), settings, settings.language(), new Problems()),
                words());
    }

    /** The words of the edition's interface. */
    public Words words() {
        return WordsReader.read(Path.of("none"), settings, new Problems()).get(0);
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * An edition that has something of everything: registers, transmission, replies, notes, corrections, dates of all
     * forms, a TEI file.
     */
    public static LinkedFixture full() {
        return full("");
    }

    /** The same with more lines in {@code edition.yml}. */
    public static LinkedFixture full(String moreSettings) {
        return of(moreSettings, """
        -- registers/persons.yml --
        ada:
          name: Ada Berg
          sort: Berg, Ada
          forms: [Ada]
        bertil:
          name: Bertil Dahl
          sort: Dahl, Bertil
          coverNames: [{name: Uncle B., source: "letter 3", cert: medium}]
          identifiers: {wikidata: "Q1"}
        2nd-clerk:
          name: The second clerk
          identified: false
        -- registers/places.yml --
        riga:
          name: Riga
          kind: Hanseatic city
          coordinates: {latitude: 56.95, longitude: 24.1, source: GeoNames}
          partOf: livonia
        livonia: {name: Livonia}
        -- registers/organizations.yml --
        1st-office:
          name: First Office
          kind: office
        -- registers/messages.yml --
        lost:
          kind: Letter
          from: bertil
          to: ada
          sent: 1901-01-30~
          note: Known from the answer.
        -- documents/1901-02-03-ada.md --
        ---
        title: "Ada & Bertil: a <letter>"
        kind: Ciphered telegram
        summary: Ada writes.
        from: ada
        to: {person: bertil, as: Uncle B.}
        relay: {person: 2nd-clerk}
        copies: [{person: 2nd-clerk, count: 2}]
        sent: {date: 1901-02-03T24:00, place: riga, zone: Riga time}
        received: {date: "[1901-02-04..1901-02-06]", cert: low}
        numbers: {cipher: "16052", sender: "478"}
        urgency: Urgent
        secrecy: Secret
        series: G
        mark: T
        office: {organization: 1st-office}
        archive: {repository: SAR, name: State Archive, shelfmark: "f. 1, d. 2"}
        translation: {from: lv, by: T. Ranslator, publisher: A Digital Archive, record: "7", title: There, address: \
        "https://example.com/7"}
        rights: All may read it.
        transmits:
          m1: {kind: Telegram, from: ada, to: {name: Nobody known}, sent: 1901-02/1901-03, inReplyTo: lost}
        ---

        FIRST OFFICE {.letterhead}

        Copies: clerk (2) {.copies}

        From [Riga](place:riga) [3 Feb](date:1901-02-03T24:00) {.dateline}

        To [Uncle B.](person:bertil) [my [uncle](person:bertil)] {.address}

        I send *this*[^1] after [your letter of January](message:lost "answers") and [oday](sic:Today) [illegible \
        word](gap:illegible).

        > {#m1}
        > Dear all! {.salute}
        >
        > 1. First.
        >
        >    Still first.
        >
        >    - a dash
        >
        > 2. Second, see [the other](message:1901-02-05-bertil "mentions").
        >
        > Ada {.signed}

        In the middle {.number}

        > Only a quotation.

        | a | b |
        |---|---|
        | c | d |

        See [there](https://example.com/?a=1&b=2).

        Ada {.signed}

        P.S. More. {.postscript}

        [^1]: A note about [Ada](person:ada).
        -- documents/1901-02-05-bertil.md --
        ---
        title: Bertil to Ada
        from: bertil
        to: ada
        sent: 1901-02-05
        inReplyTo: 1901-02-03-ada
        ---

        Thank you, [clerk](person:2nd-clerk) of the [office](organization:1st-office).
        -- documents/Z9.xml --
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="Z9">
        <teiHeader><fileDesc><titleStmt><title>A letter from elsewhere</title></titleStmt>
        <publicationStmt><p>Unpublished.</p></publicationStmt><sourceDesc><p>Born digital.</p></sourceDesc></fileDesc>
        <profileDesc><correspDesc><correspAction type="sent"><persName \
        ref="#cecil">Cecil</persName><placeName>Riga</placeName>
        <date when="1901-02-07"/></correspAction><correspAction type="received"><persName>Ada</persName></correspAction>
        </correspDesc></profileDesc><revisionDesc><change>Made.</change></revisionDesc></teiHeader>
        <text><body><div type="letter"><opener><salute>Dear <persName>Ada</persName>,</salute></opener>
        <p xml:id="one">I met <persName ref="#cecil">him</persName> <hi>there</hi> <hi>again</hi>.</p><p \
        corresp="#one">So.</p></div></body></text></TEI>
        """);
    }
}
