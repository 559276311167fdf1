package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.edition.Linker;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;
import org.depesha.tei.TeiWriter;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Whatever an editor's slip makes of a document: it ends in pages or in problems, never in a fault, and no word gets
 * lost unsaid.
 */
class MutationTest {

    private static final Path DOCUMENTS = Path.of("content/documents");
    private static final int MUTATIONS = 300;
    private static final String[] SIGNS = {
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        ">",
        "> ",
        "\n",
        "\n\n",
        "*",
        "_",
        "`",
        "\\",
        "\"",
        "<",
        "|",
        "#",
        "- ",
        "1. ",
        "[^1]",
        "{#m1}",
        "{.signed}",
        ":",
        "\t",
        "&",
        "---\n",
        "    ",
        "\u0000"
    };

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern FRONT = Pattern.compile("(?s)^---\n.*?\n---\n");
    private static final Pattern SIC = Pattern.compile("\\[[^\\[\\]]*\\]\\(sic:([^)]*)\\)");
    private static final Pattern TARGET = Pattern.compile("\\]\\([a-z]+:[^)\\s]*(?:\\s+\"[a-z]+\")?\\)");
    private static final Pattern MARKS = Pattern.compile("\\{[.#][a-z0-9]+}|\\[\\^[a-z0-9]+]:?");
    private static final Pattern POINT = Pattern.compile("(?m)^(?:> ?)*\\s*\\d+[.)] ");

    @Test
    void everyWordOfTheEditionsTextsStandsInTheirTei() throws IOException {
        EditionFixture.inNewFolder(folder -> {
            Map<String, String> texts = texts();
            lay(folder, texts);
            Problems problems = new Problems();
            LinkedEdition edition = linked(folder, problems);
            assertThat(problems.sorted()).isEmpty();
            assertThat(edition.documents()).hasSize(texts.size());
            for (LinkedDocument document : edition.documents()) {
                String markdown = texts.get("content/documents/" + document.id() + ".md");
                assertThat(words(reading(document))).as(document.id()).isEqualTo(words(plain(markdown)));
            }
            return null;
        });
    }

    @Test
    void aSlipEndsInPagesOrProblems() throws IOException {
        Map<String, String> texts = texts();
        List<String> names = new ArrayList<>(texts.keySet());
        List<String> wrong = EditionFixture.inNewFolder(folder -> {
            lay(folder, texts);
            List<String> found = new ArrayList<>();
            for (int seed = 0; seed < MUTATIONS; seed++) {
                Random random = new Random(seed);
                String name = names.get(random.nextInt(names.size()));
                String mutated = mutated(texts.get(name), random);
                EditionFixture.write(folder, name, mutated);
                String how = seed % 100 == 0 ? built(folder) : read(folder, name, mutated);
                if (!how.isEmpty()) {
                    found.add("seed " + seed + ", " + name + ": " + how);
                }
                EditionFixture.write(folder, name, texts.get(name));
            }
            return found;
        });
        assertThat(wrong).isEmpty();
    }

    /** What is wrong with how a whole build ended; empty for nothing. */
    private static String built(Path folder) {
        EditionFixture edition = EditionFixture.build(folder);
        return edition.problems().isEmpty() && edition.site().isEmpty() ? "neither pages nor problems" : "";
    }

    /**
     * The words that reading lost without a problem; empty for none. The measure is loose: markup that a slip broke
     * counts as words.
     */
    private static String read(Path folder, String name, String mutated) {
        Problems problems = new Problems();
        LinkedEdition edition = linked(folder, problems);
        if (!problems.sorted().isEmpty()) {
            return "";
        }
        String id = name.substring(name.lastIndexOf('/') + 1).replace(".md", "");
        Map<String, Integer> missing = words(plain(mutated));
        LinkedDocument document = edition.documents().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        words(reading(document)).forEach((word, count) -> missing.merge(word, -count, Integer::sum));
        List<Map.Entry<String, Integer>> lost =
                missing.entrySet().stream().filter(word -> word.getValue() > 0).toList();
        return lost.size() > 5 ? "words lost without a problem: " + lost : "";
    }

    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(changed.length());
            int to = Math.min(changed.length(), at + 1 + random.nextInt(4));
            switch (random.nextInt(4)) {
                case 0 -> changed.delete(at, to);
                case 1 -> changed.insert(at, changed.substring(at, to));
                case 2 -> changed.insert(at, SIGNS[random.nextInt(SIGNS.length)]);
                default -> {
                    int sign = nearestSign(changed, at);
                    changed.deleteCharAt(sign);
                }
            }
        }
        return changed.toString();
    }

    /** The next sign that Markdown or YAML would mind. */
    private static int nearestSign(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("[](){}>:\"\n#-".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return from;
    }

    /** A Markdown text without its markup, as the words of its TEI text ought to be. */
    private static String plain(String markdown) {
        String body = FRONT.matcher(markdown).replaceFirst("");
        String read = SIC.matcher(body)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1).replace("%20", " ")));
        return POINT.matcher(MARKS.matcher(TARGET.matcher(read).replaceAll("")).replaceAll(" "))
                .replaceAll("");
    }

    /**
     * What a reader reads of a TEI text: no transcript's mistakes, and a space wherever a block, a note or a line ends.
     */
    private static String reading(LinkedDocument document) {
        String xml = TeiWriter.write(document.text())
                .replaceFirst("<\\?.*\\?>", "")
                .replaceAll("<sic>.*?</sic>", " ")
                .replaceAll("</?(?:note|p|lb)\\b[^>]*>", " ");
        return Parser.unescapeEntities(xml.replaceAll("<[^>]*>", ""), false);
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new TreeMap<>();
        WORD.matcher(text).results().forEach(word -> words.merge(word.group(), 1, Integer::sum));
        return words;
    }

    private static LinkedEdition linked(Path folder, Problems problems) {
        EditionSettings settings = SettingsReader.read(folder, problems).orElseThrow();
        return Linker.link(EditionReader.read(folder, settings, problems), problems);
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                texts.put("content/documents/" + file.getFileName(), Files.readString(file));
            }
        }
        return texts;
    }

    private static void lay(Path folder, Map<String, String> documents) throws IOException {
        for (Path root : List.of(
                Path.of("content/registers"),
                Path.of("content/transcripts"),
                Path.of("content/pages"),
                Path.of("content/edition.yml"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.createDirectories(folder.resolve(file.toString()).getParent());
                    Files.copy(file, folder.resolve(file.toString()));
                }
            }
        }
        documents.forEach((path, text) -> EditionFixture.write(folder, path, text));
    }
}
