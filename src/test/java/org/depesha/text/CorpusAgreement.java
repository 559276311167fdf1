package org.depesha.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;

/**
 * Measures on an edition that is built whether its TEI letters say the same in their passages, on their pages and in
 * their plain texts. Run by hand: {@code java -cp target/test-classes:target/classes:...
 * org.depesha.text.CorpusAgreement EDITION}; it prints every letter that disagrees, with the first word, and the count.
 */
final class CorpusAgreement {

    private static final int AROUND = 4;

    private final Path edition;
    private int letters;
    private int words;
    private int disagreeing;

    private CorpusAgreement(Path edition) {
        this.edition = edition;
    }

    /** Compares all letters of one edition. */
    public static void main(String[] args) throws Exception {
        CorpusAgreement measure = new CorpusAgreement(Path.of(args[0]));
        try (Stream<Path> files = Files.list(measure.edition.resolve("content/documents"))) {
            for (Path file : files.sorted().toList()) {
                measure.compare(file);
            }
        }
        System.out.println(
                measure.letters + " letters, " + measure.words + " words, " + measure.disagreeing + " disagree");
    }

    private void compare(Path file) throws IOException, TeiReader.IllFormedException {
        String name = file.getFileName().toString();
        Path made = edition.resolve("site/documents").resolve(name.replace(".xml", ""));
        if (!name.endsWith(".xml") || !Files.exists(made)) {
            return;
        }
        TeiElement text = TeiReader.read(Files.readString(file), name).child("text");
        List<String> read = ReadWords.ofPassages(text, Set.of());
        letters++;
        words += read.size();
        boolean page = isSame(name + " page", read, ReadWords.ofPage(Files.readString(made.resolve("index.html"))));
        boolean plain =
                isSame(name + " text", read, ReadWords.ofPlainText(Files.readString(made.resolve("document.txt"))));
        disagreeing += page && plain ? 0 : 1;
    }

    private static boolean isSame(String what, List<String> one, List<String> other) {
        int at = 0;
        while (at < Math.min(one.size(), other.size()) && one.get(at).equals(other.get(at))) {
            at++;
        }
        if (at == one.size() && at == other.size()) {
            return true;
        }
        System.out.println(what + ": read " + around(one, at) + ", other " + around(other, at));
        return false;
    }

    private static List<String> around(List<String> words, int at) {
        return words.subList(Math.max(0, at - AROUND), Math.min(words.size(), at + AROUND));
    }
}
