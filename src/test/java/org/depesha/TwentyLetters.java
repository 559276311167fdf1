package org.depesha;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Writes an invented exchange of twenty letters with images of their pages, in German and English, with verses,
 * variants and corrections: {@code java src/test/java/org/depesha/TwentyLetters.java FOLDER}. It is always the same.
 */
final class TwentyLetters {

    static final int LETTERS = 20;

    private static final int WIDTH = 420;
    private static final int HEIGHT = 560;
    private static final int LINE = 30;
    private static final LocalDate FIRST = LocalDate.of(1873, 3, 2);

    /** A sentence in German, and in English. */
    private record Said(String german, String english) {}

    private static final List<Said> PROSE = List.of(
            new Said(
                    "Ihr Brief ist gestern mit der Abendpost gekommen, und die Mutter hat ihn zweimal gelesen.",
                    "Your letter came yesterday with the evening post, and Mother read it twice."),
            new Said(
                    "Das Eis auf dem Fluß geht noch nicht, und der Fährmann verlangt den doppelten Lohn.",
                    "The ice on the river has not yet broken, and the ferryman asks twice his wage."),
            new Said(
                    "Die Bücher, die Sie suchen, stehen nicht im Verzeichnis, wohl aber im Schrank des Pastors.",
                    "The books that you are looking for are not in the catalogue, but they are in the pastor’s case."),
            new Said(
                    "Mein Bruder hat die Karten nachgezeichnet und dabei zwei Dörfer vergessen.",
                    "My brother has copied the maps, and forgot two villages in doing so."),
            new Said(
                    "Ich bitte Sie, die Abschrift nicht aus der Hand zu geben, ehe ich sie verglichen habe.",
                    "I beg you not to part with the copy before I have compared it."),
            new Said(
                    "Am Sonntag war Markt; man sprach von nichts als dem Preis des Hafers.",
                    "On Sunday there was a market; nobody spoke of anything but the price of oats."),
            new Said(
                    "Der alte Schreiber meint, das Wort sei verschrieben; ich meine, es sei nur alt.",
                    "The old clerk thinks that the word is a slip; I think that it is only old."));

    private static final List<Said> VERSE = List.of(
            new Said("Der Strom steht still, die Brücke schweigt,", "The river stands, the bridge is mute,"),
            new Said("kein Wagen kommt herüber;", "no cart comes over yet;"),
            new Said("und wer im März nach Ostern fragt,", "and who in March asks after Lent"),
            new Said("der fragt am besten lieber.", "should ask what he can get."));

    private final Path content;

    private TwentyLetters(Path folder) {
        this.content = folder.resolve("content");
    }

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    /** Writes the edition into a folder. */
    static void write(Path folder) throws IOException {
        TwentyLetters edition = new TwentyLetters(folder);
        edition.file("edition.yml", """
                title: Letters across the river
                description: An invented exchange of twenty letters.
                base: https://example.org/river/
                editors: [Jonas Reith]
                licence: {name: CC BY 4.0, address: "https://creativecommons.org/licenses/by/4.0/"}
                """);
        edition.file("registers/persons.yml", """
                clara-vesper: {name: Clara Vesper, sort: "Vesper, Clara"}
                oskar-lind: {name: Oskar Lind, sort: "Lind, Oskar"}
                """);
        edition.file("registers/places.yml", """
                riga: {name: Riga, coordinates: {latitude: 56.95, longitude: 24.11}}
                dorpat: {name: Dorpat, coordinates: {latitude: 58.38, longitude: 26.72}}
                """);
        for (int i = 1; i <= LETTERS; i++) {
            edition.letter(i);
        }
    }

    private void file(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void letter(int i) throws IOException {
        for (int page = 1; page <= 2; page++) {
            image(i, page);
        }
        if (i % 4 == 0) {
            file("documents/" + id(i) + ".md", markdown(i));
        } else {
            file("documents/" + id(i) + ".xml", tei(i));
        }
    }

    static String id(int i) {
        return String.format(Locale.ROOT, "%02d", i);
    }

    /** Letters with an even number are Lind's answers from Dorpat. */
    private static boolean isAnswer(int i) {
        return i % 2 == 0;
    }

    private static LocalDate day(int i) {
        return FIRST.plusDays(11L * i);
    }

    private static List<Said> prose(int i) {
        return IntStream.range(0, 4)
                .mapToObj(k -> PROSE.get((i + 2 * k) % PROSE.size()))
                .toList();
    }

    private static String title(int i) {
        return isAnswer(i) ? "Oskar Lind to Clara Vesper" : "Clara Vesper to Oskar Lind";
    }

    private static String markdown(int i) {
        List<Said> prose = prose(i);
        return """
                ---
                title: %s
                kind: Letter
                from: oskar-lind
                to: clara-vesper
                sent: {date: %s, place: dorpat}
                language: de
                translation: {by: Jonas Reith}
                ---

                [|](pb:1 "images/%3$s-1.png")%4$s

                %5$s [|](pb:2 "images/%3$s-2.png") %6$s

                {.translation lang=en}

                %7$s

                %8$s

                {.gloss lang=de}

                Er dankt für den Brief.

                Er berichtet und bittet.
                """.formatted(
                        title(i),
                        day(i),
                        id(i),
                        prose.get(0).german(),
                        prose.get(1).german(),
                        prose.get(2).german(),
                        prose.get(0).english(),
                        prose.get(1).english() + " " + prose.get(2).english());
    }

    private static String tei(int i) {
        String sent = action("sent", isAnswer(i)) + "<date when=\"" + day(i) + "\"/></correspAction>";
        String received = action("received", !isAnswer(i)) + "</correspAction>";
        return """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>%s</title>
                <respStmt xml:id="jr"><resp>English</resp><persName>Jonas Reith</persName></respStmt></titleStmt>
                <publicationStmt><publisher>An invented press</publisher></publicationStmt><sourceDesc><listWit>
                <witness xml:id="A">Fair copy</witness><witness xml:id="B">Draft</witness></listWit></sourceDesc>
                </fileDesc>
                <profileDesc><correspDesc>%s%s</correspDesc></profileDesc></teiHeader>
                <facsimile><surface xml:id="s1" ulx="0" uly="0" lrx="420" lry="560" n="1"><graphic url="%4$s-1.png"/>
                <zone xml:id="z1" ulx="40" uly="120" lrx="390" lry="250"/></surface>
                <surface xml:id="s2" n="2"><graphic url="%4$s-2.png"/></surface></facsimile>
                <text><body><div type="original" xml:lang="de">%5$s</div>
                <div type="translation" xml:lang="en" resp="#jr">%6$s</div></body></text></TEI>
                """.formatted(title(i), sent, received, id(i), german(i), english(i));
    }

    private static String action(String type, boolean lind) {
        return "<correspAction type=\"" + type + "\">"
                + (lind
                        ? "<persName ref=\"person:oskar-lind\">Oskar Lind</persName>"
                                + "<placeName ref=\"place:dorpat\">Dorpat</placeName>"
                        : "<persName ref=\"person:clara-vesper\">Clara Vesper</persName>"
                                + "<placeName ref=\"place:riga\">Riga</placeName>");
    }

    private static String german(int i) {
        List<Said> prose = prose(i);
        return "<pb n=\"1\" facs=\"#s1\"/><p xml:id=\"p1\" facs=\"#z1\">"
                + prose.get(0).german()
                + " <app><lem wit=\"#A\">Leben Sie wohl</lem><rdg wit=\"#B\">Ich grüße Sie</rdg></app>.</p>"
                + "<p xml:id=\"p2\">" + prose.get(1).german()
                + " <choice><abbr>u.</abbr><expan>und</expan></choice> <pb n=\"2\" facs=\"#s2\"/>so weiter: "
                + "<subst><del>nein</del><add>ja</add></subst>. " + prose.get(2).german() + "</p>"
                + lines(VERSE.stream().map(Said::german).toList(), " xml:id=\"g1\"");
    }

    private static String english(int i) {
        List<Said> prose = prose(i);
        return "<p corresp=\"#p1\">" + prose.get(0).english() + " Farewell.</p><p corresp=\"#p2\">"
                + prose.get(1).english() + " And so on: yes. " + prose.get(2).english() + "</p>"
                + lines(VERSE.stream().map(Said::english).toList(), " corresp=\"#g1\"");
    }

    private static String lines(List<String> verse, String attributes) {
        return verse.stream()
                .map(line -> "<l>" + line + "</l>")
                .collect(Collectors.joining("", "<lg" + attributes + ">", "</lg>"));
    }

    /** Lines of waves on old paper, as a hand looks from afar. */
    private void image(int letter, int page) throws IOException {
        Random random = new Random(10L * letter + page);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(232, 220 - random.nextInt(8), 194));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(new Color(58, 44, 36));
        graphics.setStroke(new BasicStroke(1.4f));
        for (int y = 60; y < HEIGHT - 60; y += LINE) {
            graphics.draw(line(y, random));
        }
        graphics.dispose();
        Path file = content.resolve("images").resolve(id(letter) + "-" + page + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    private static Path2D line(int y, Random random) {
        Path2D line = new Path2D.Double();
        line.moveTo(45, y);
        int end = WIDTH - 45 - random.nextInt(60);
        for (int x = 45; x < end; x += 6) {
            boolean space = random.nextInt(7) == 0;
            double height = random.nextInt(6) == 0 ? 15 : 6;
            if (space) {
                line.moveTo(x + 6.0, y);
            } else {
                line.curveTo(x + 1, y - height, x + 5, y - height, x + 6, y + random.nextInt(3) - 1);
            }
        }
        return line;
    }
}
