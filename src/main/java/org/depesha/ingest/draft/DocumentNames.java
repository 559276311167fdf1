package org.depesha.ingest.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.config.SourceFile;
import org.depesha.config.YamlValue;
import org.depesha.model.NameId;
import org.depesha.problem.Problems;

/** The ids that an edition's documents have, had in a release, or can't have because a message has them. */
public final class DocumentNames {

    private static final Pattern RELEASED = Pattern.compile("(?m)^documents/([^/\\s]+)/");
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");

    private final Set<String> taken = new HashSet<>();
    private final Set<String> written = new HashSet<>();

    private DocumentNames() {}

    /** Those of the edition in a folder; what can't be read takes no name, and is told by a check. */
    public static DocumentNames in(Path folder) {
        DocumentNames names = new DocumentNames();
        Path documents = folder.resolve("content/documents");
        if (Files.isDirectory(documents)) {
            try (Stream<Path> files = Files.list(documents)) {
                files.forEach(file -> names.add(file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        String messages = "content/registers/messages.yml";
        read(
                folder,
                messages,
                text -> YamlValue.parse(text, messages, 0, new Problems()).forEach((id, value) -> names.add(id)));
        read(folder, "content/addresses.lock", text -> {
            Matcher released = RELEASED.matcher(text);
            while (released.find()) {
                names.add(released.group(1));
            }
        });
        return names;
    }

    private static void read(Path folder, String path, java.util.function.Consumer<String> reader) {
        if (Files.exists(folder.resolve(path))) {
            SourceFile.read(folder, path, new Problems()).ifPresent(reader);
        }
    }

    private void add(String id) {
        taken.add(id.toLowerCase(Locale.ROOT));
        written.add(id);
    }

    /** Whether an id can be the name of a document's folder on every system. */
    public static boolean isValid(String id) {
        return VALID.matcher(id).matches()
                && !id.endsWith(".")
                && !id.equalsIgnoreCase("index.html")
                && !NameId.isOfWindows(id);
    }

    /** A valid id made of any words. */
    public static String made(String words) {
        String slug = DocumentIds.slug(words);
        return isValid(slug) ? slug : "letter";
    }

    /** Whether an id is another's, be it only but for capital letters. */
    public boolean has(String id) {
        return taken.contains(id.toLowerCase(Locale.ROOT));
    }

    /** Whether an id is a document's, to the letter. */
    public boolean isWritten(String id) {
        return written.contains(id);
    }

    /** Whether another has the same id but for capital letters. */
    public boolean differsInCase(String id) {
        return has(id) && !isWritten(id);
    }

    /** The id, or, where it is another's, the first of it with a number that is free. */
    public String free(String id) {
        String free = id;
        for (int i = 2; has(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    /** Takes an id as it is, be it new or that of a document that is made anew. */
    public void keep(String id) {
        add(id);
    }

    /** The same, which is from now on taken. */
    public String take(String id) {
        String free = free(id);
        add(free);
        return free;
    }
}
