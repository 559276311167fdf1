package org.depesha.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The citation styles that the program brings: its own for letters, and of the styles of the CSL project those that
 * keep what a letter needs, its addressee or its place in an archive.
 */
final class ProgramStyles {

    /** The program's own, and the default. */
    static final String LETTERS = "chicago-letters";

    /** Those of org.citationstyles:styles; pom.xml packs the same. */
    static final Set<String> PACKED = Set.of(
            "apa",
            "chicago-author-date",
            "chicago-notes-bibliography",
            "chicago-notes-bibliography-fr",
            "chicago-shortened-notes-bibliography",
            "infoclio-de",
            "iso690-author-date-en",
            "mhra-notes",
            "modern-language-association");

    private ProgramStyles() {}

    /** All their names, in order. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>(PACKED);
        names.add(LETTERS);
        return names;
    }

    /** A style's XML. */
    static String xml(String name) {
        return resource(name.equals(LETTERS) ? name + ".csl" : "/" + name + ".csl");
    }

    /** A text file on the class path; one that begins with a slash lies at its root, as those of the CSL project do. */
    static String resource(String path) {
        try (InputStream file = Objects.requireNonNull(ProgramStyles.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
