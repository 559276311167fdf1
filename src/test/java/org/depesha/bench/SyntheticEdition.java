package org.depesha.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Writes an invented edition of any size, to measure builds with: {@code java -cp target/test-classes
 * org.depesha.bench.SyntheticEdition FOLDER DOCUMENTS [SEED]}. The same numbers give the same files. How to measure
 * stands in {@code src/docs/benchmark.md}.
 */
public final class SyntheticEdition {

    private static final int WORDS = 350;
    private static final int PERSONS = 300;
    private static final int PLACES = 200;
    private static final int ORGANIZATIONS = 100;
    private static final int YEARS = 12;

    /** How many documents back a letter may look for the one that it answers. */
    private static final int MEMORY = 200;

    private static final List<String> BEGINNINGS = List.of(
            "Al", "Bre", "Cor", "Dal", "Er", "Fen", "Gor", "Hal", "Il", "Jor", "Kel", "Lin", "Mar", "Nor", "Or", "Pel",
            "Ros", "Sel", "Tor", "Ul", "Ves", "Wil", "Zan");
    private static final List<String> MIDDLES = List.of("da", "ve", "ri", "no", "mu", "le", "ka", "sti", "ber", "gan");
    private static final List<String> ENDINGS =
            List.of("ner", "sen", "mark", "lund", "vik", "holt", "stad", "per", "ta", "ro", "min", "dal");
    private static final List<String> WORD_LIST = List.of(
            ("the of and to in that it was we have been for with as not by this on our will be which from must had "
                            + "their at your more after his but before bridge road river harbour council order "
                            + "supplies winter troops letter messenger week month answer question ships grain horses "
                            + "news report treaty money debt prices garrison delay weather engineers plan permission "
                            + "proposal meeting journey arrival departure health family doubt hope matter opinion "
                            + "several many little great new old first last urgent certain possible necessary useful "
                            + "difficult")
                    .split(" "));

    private final Random random;
    private final int documents;
    private final List<Entry> persons;
    private final List<Entry> places;
    private final List<Entry> organizations;
    private final List<Letter> letters = new ArrayList<>();
    private final StringBuilder attested = new StringBuilder();

    private record Entry(String scheme, String id, String name, String otherForm) {

        /** An annotated name, now and then in its other form. */
        String link(Random random) {
            return "[" + (random.nextInt(4) == 0 ? otherForm : name) + "](" + scheme + ":" + id + ")";
        }
    }

    private record Letter(String id, Entry from, Entry to, LocalDateTime sent) {}

    private SyntheticEdition(int documents, long seed) {
        this.random = new Random(seed);
        this.documents = documents;
        this.persons = entries("person", PERSONS, "");
        this.places = entries("place", PLACES, "");
        this.organizations = entries("organization", ORGANIZATIONS, " Company");
    }

    /** Writes an edition into a folder. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("FOLDER and the number of DOCUMENTS are wanted, and perhaps a SEED");
        }
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        new SyntheticEdition(Integer.parseInt(arguments[1]), seed)
                .write(Path.of(arguments[0]).resolve("content"));
    }

    private void write(Path content) throws IOException {
        for (int i = 0; i < documents; i++) {
            Letter letter = letter(i);
            write(content.resolve("documents").resolve(letter.id() + ".md"), document(letter, i));
            letters.add(letter);
        }
        Path registers = content.resolve("registers");
        write(registers.resolve("persons.yml"), register(persons));
        write(registers.resolve("places.yml"), register(places));
        write(registers.resolve("organizations.yml"), register(organizations));
        write(registers.resolve("messages.yml"), attested.toString());
        write(
                content.resolve("pages").resolve("about.md"),
                "---\ntitle: About\n---\n\nAn invented edition of " + documents
                        + " letters, made by a program to measure builds with.\n");
        write(
                content.resolve("edition.yml"),
                "title: The Invented Letters\nbase: https://example.org/invented/\nversion: \"1\"\ndate: 2026-01-01\n"
                        + "languages: [en]\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Entry> entries(String scheme, int count, String suffix) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    String name = any(BEGINNINGS) + any(MIDDLES) + any(ENDINGS);
                    return new Entry(
                            scheme,
                            name.toLowerCase(Locale.ROOT) + "-" + i,
                            name + suffix,
                            name.substring(0, name.length() - 1) + "h" + suffix);
                })
                .toList();
    }

    private static String register(List<Entry> entries) {
        StringBuilder yaml = new StringBuilder();
        for (Entry entry : entries) {
            yaml.append(entry.id())
                    .append(":\n  name: ")
                    .append(entry.name())
                    .append("\n  forms: [")
                    .append(entry.name())
                    .append(", ")
                    .append(entry.otherForm())
                    .append("]\n  description: Invented, as is all that the letters tell of it.\n");
        }
        return yaml.toString();
    }

    /**
     * Every third letter or so answers one before it; the others are between any two, of whom some write far more than
     * others.
     */
    private Letter letter(int number) {
        LocalDateTime sent =
                LocalDateTime.of(1841, 1, 1, 6, 0).plusMinutes((long) (number * (YEARS * 365.0 * 24 * 60 / documents)));
        String id = sent.toLocalDate() + "-" + String.format(Locale.ROOT, "%06d", number);
        if (number > 0 && random.nextInt(3) == 0) {
            Letter answered = recent();
            return new Letter(id, answered.to(), answered.from(), sent);
        }
        Entry from = frequent(persons);
        Entry to = frequent(persons);
        return new Letter(id, from, to.equals(from) ? persons.get(persons.size() - 1) : to, sent);
    }

    private Letter recent() {
        int back = Math.min(letters.size(), MEMORY);
        return letters.get(letters.size() - 1 - random.nextInt(back));
    }

    private String document(Letter letter, int number) {
        boolean transmits = number % 10 == 3;
        StringBuilder text = new StringBuilder();
        text.append("---\ntitle: \"Letter no. ")
                .append(number)
                .append(", ")
                .append(letter.from().name())
                .append(" to ")
                .append(letter.to().name())
                .append("\"\nkind: Letter\nsummary: ")
                .append(capitalized(words(18)))
                .append("\nlanguage: en\nfrom: ")
                .append(letter.from().id())
                .append("\nto: ")
                .append(letter.to().id())
                .append("\nsent: {date: ")
                .append(date(letter.sent()))
                .append(", place: ")
                .append(any(places).id())
                .append("}\nreceived: {date: ")
                .append(letter.sent().toLocalDate().plusDays(4))
                .append("}\nnumbers: {sender: \"")
                .append(number)
                .append("\"}\narchive: {repository: State Archive of Verrania, shelfmark: \"f. ")
                .append(1 + number / 500)
                .append(", l. ")
                .append(1 + number % 500)
                .append("\"}\n");
        Entry thirdPerson = frequent(persons);
        if (transmits) {
            text.append("transmits:\n  m1: {kind: Letter, from: ")
                    .append(thirdPerson.id())
                    .append(", to: ")
                    .append(letter.from().id())
                    .append(", sent: ")
                    .append(letter.sent().toLocalDate().minusDays(3))
                    .append("}\n");
        }
        text.append("---\n\nFrom ")
                .append(any(places).link(random))
                .append(", [")
                .append(letter.sent().toLocalDate())
                .append("](date:")
                .append(date(letter.sent()))
                .append(") {.dateline}\n\nTo ")
                .append(letter.to().link(random))
                .append(" {.address}\n\n");
        int paragraphs = 5;
        int length = (WORDS - 30) / paragraphs;
        for (int i = 0; i < paragraphs; i++) {
            text.append(i == 0 && !letters.isEmpty() ? "I have " + reference(letter, number) + ". " : "");
            if (transmits && i == 2) {
                text.append("I send you [a copy of his letter](message:#m1 \"forwards\"):\n\n> {#m1}\n> ")
                        .append(sentences(length))
                        .append("\n>\n> ")
                        .append(thirdPerson.link(random))
                        .append(" {.signed}\n\n");
            } else {
                text.append(sentences(length))
                        .append(i == 3 && number % 3 == 0 ? "[^1]" : "")
                        .append("\n\n");
            }
        }
        text.append(letter.from().link(random)).append(" {.signed}\n");
        return text.append(number % 3 == 0 ? "\n[^1]: " + capitalized(words(14)) + "\n" : "")
                .toString();
    }

    /** Words that refer to an earlier letter of the edition, or now and then to one that it does not hold. */
    private String reference(Letter letter, int number) {
        if (number % 20 == 7) {
            String id = "lost-" + number;
            String sent = letter.sent().toLocalDate().minusDays(9).toString();
            attested.append(id)
                    .append(":\n  kind: Letter\n  from: ")
                    .append(letter.to().id())
                    .append("\n  to: ")
                    .append(letter.from().id())
                    .append("\n  sent: ")
                    .append(sent)
                    .append("\n");
            return "[your letter of " + sent + "](message:" + id + " \"answers\")";
        }
        Letter earlier = recent();
        for (int i = 0;
                i < MEMORY
                        && !(earlier.from().equals(letter.to()) && earlier.to().equals(letter.from()));
                i++) {
            earlier = letters.get(Math.max(0, letters.size() - 1 - i));
        }
        boolean answers = earlier.from().equals(letter.to()) && earlier.to().equals(letter.from());
        return answers
                ? "[your letter of " + earlier.sent().toLocalDate() + "](message:" + earlier.id() + " \"answers\")"
                : "heard of [the letter of " + earlier.sent().toLocalDate() + "](message:" + earlier.id() + ") from "
                        + earlier.from().link(random);
    }

    private String sentences(int length) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        while (written < length) {
            int some = Math.max(4, Math.min(length - written, 9 + random.nextInt(8)));
            text.append(text.isEmpty() ? "" : " ")
                    .append(capitalized(words(some / 2) + " " + named() + " " + words(some - some / 2)));
            written += some + 1;
        }
        return text.toString();
    }

    /** What stands in the middle of a sentence; a name, more often than not. */
    private String named() {
        List<Supplier<String>> kinds = List.of(
                () -> frequent(persons).link(random),
                () -> frequent(persons).link(random),
                () -> frequent(places).link(random),
                () -> frequent(places).link(random),
                () -> frequent(organizations).link(random),
                () -> "[the 4th](date:1841-03-04)",
                () -> "[" + any(WORD_LIST) + "]",
                () -> "[teh](sic:the)",
                () -> any(WORD_LIST),
                () -> any(WORD_LIST));
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(any(WORD_LIST));
        }
        return text.toString();
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static String date(LocalDateTime time) {
        return time.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The first of a list far more often than the last. */
    private <T> T frequent(List<T> all) {
        double chance = random.nextDouble();
        return all.get((int) (chance * chance * chance * all.size()));
    }
}
