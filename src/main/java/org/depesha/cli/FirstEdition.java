package org.depesha.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The files of the edition that {@code depesha init} makes; packed into the program below {@code org/depesha/init}. */
final class FirstEdition {

    /** Where Maven packs no dot-file, its name is written without the dot. */
    private static final Map<String, String> RENAMED = Map.of(
            "gitignore", ".gitignore",
            "github/pages.yml", ".github/workflows/pages.yml",
            "gitlab-ci.yml", ".gitlab-ci.yml",
            "vscode/settings.json", ".vscode/settings.json",
            "vscode/extensions.json", ".vscode/extensions.json");

    /** What every new edition has, be it empty or not. */
    private static final List<String> ALWAYS = List.of(
            "gitignore",
            "github/pages.yml",
            "gitlab-ci.yml",
            "vscode/settings.json",
            "vscode/extensions.json",
            "schemas/edition.json",
            "schemas/document.json",
            "schemas/persons.json",
            "schemas/places.json",
            "schemas/organizations.json",
            "schemas/works.json",
            "schemas/events.json",
            "schemas/messages.json");

    private static final List<String> PACKED = List.of(
            "README.md",
            "content/edition.yml",
            "content/documents/1901-03-04-vesper-to-lind.md",
            "content/documents/1901-03-09-lind-to-vesper.md",
            "content/registers/persons.yml",
            "content/registers/places.yml",
            "content/registers/organizations.yml",
            "content/registers/messages.yml",
            "content/pages/about.md",
            "content/transcripts/1901-03-04.txt");

    /** Where the files of an edition without letters stand, beside where they are packed. */
    private static final Map<String, String> EMPTY = Map.of(
            "README.md", "empty/README.md",
            "content/edition.yml", "empty/edition.yml",
            "content/registers/persons.yml", "empty/registers/persons.yml",
            "content/registers/places.yml", "empty/registers/places.yml",
            "content/registers/organizations.yml", "empty/registers/organizations.yml",
            "content/registers/messages.yml", "empty/registers/messages.yml");

    private static final String SETTINGS = "content/edition.yml";

    /** What stands in the packed settings for the id that each new edition gets once. */
    private static final String ID = "ID-OF-THE-EDITION";

    /** What stands in the packed settings of an empty edition for the day on which it is made. */
    private static final String DAY = "1970-01-01";

    private FirstEdition() {}

    /**
     * Every file's content by its path in the edition.
     *
     * @param id of this edition, by which catalogues know it for ever
     */
    static Map<String, byte[]> files(UUID id) {
        Map<String, String> packed = new LinkedHashMap<>();
        PACKED.forEach(name -> packed.put(name, name));
        return files(packed, id);
    }

    /** The same of an edition without letters. */
    static Map<String, byte[]> empty(UUID id) {
        return files(EMPTY, id);
    }

    /** Every file that is packed into the program for it. */
    static List<String> packed() {
        return Stream.of(PACKED, ALWAYS, EMPTY.values())
                .flatMap(Collection::stream)
                .toList();
    }

    private static Map<String, byte[]> files(Map<String, String> packed, UUID id) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        packed.forEach((name, source) -> files.put(name, read("/org/depesha/init/" + source)));
        ALWAYS.forEach(name -> files.put(RENAMED.getOrDefault(name, name), read("/org/depesha/init/" + name)));
        String settings = new String(files.get(SETTINGS), StandardCharsets.UTF_8)
                .replace(ID, id.toString())
                .replace(DAY, LocalDate.now(ZoneOffset.UTC).toString());
        files.put(SETTINGS, settings.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** A random id that begins with a letter, as an id in XML must. */
    static UUID newId() {
        return Stream.generate(UUID::randomUUID)
                .filter(id -> Character.isLetter(id.toString().charAt(0)))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] read(String resource) {
        try (InputStream in = FirstEdition.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not packed into the program: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read `" + resource + "` of the program", e);
        }
    }
}
