package org.depesha.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.SourceFile;
import org.depesha.link.address.Addresses;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.depesha.text.Passages;
import org.depesha.text.TextPassage;

/** Reads the texts in {@code content/releases/}: each as the TEI file that was published. */
public final class ReleasedTexts {

    /** The folder, below the edition's. */
    public static final String FOLDER = "content/releases";

    private static final int SHOWN = 10;

    private final Path folder;
    private final Problems problems;
    private final Map<String, Boolean> reported = new ConcurrentHashMap<>();

    ReleasedTexts(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Where a text stands below the edition's folder. */
    public static String path(String document, String release) {
        return FOLDER + "/" + release + "/documents/" + document + ".xml";
    }

    /**
     * The documents whose text is kept for a release that a lock names, but not in that lock: the first few, as there
     * may be thousands.
     */
    List<String> unknownTo(AddressLock lock) {
        return lock.releases().stream()
                .map(Release::version)
                .flatMap(version -> documents(version).stream().filter(document -> !isNamed(document, version, lock)))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private static boolean isNamed(String document, String version, AddressLock lock) {
        LockLine line = lock.find(Addresses.document(document));
        return line != null && line.changed().contains(version);
    }

    private List<String> documents(String version) {
        Path texts = folder.resolve(FOLDER).resolve(version).resolve("documents");
        try (Stream<Path> files = Files.exists(texts) ? Files.list(texts) : Stream.empty()) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xml"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole TEI of a document as it was released; empty where it can't be read, which is a problem. */
    public Optional<TeiElement> tei(TextVersion version) {
        String path = path(version.owner(), version.release().version());
        if (!Files.exists(folder.resolve(path))) {
            report(
                    path,
                    "The text of `" + version.owner() + "` in release "
                            + version.release().version() + " is missing.");
            return Optional.empty();
        }
        Optional<String> xml = SourceFile.read(folder, path, problems);
        try {
            return xml.isEmpty() ? Optional.empty() : Optional.of(TeiReader.read(xml.get(), path));
        } catch (TeiReader.IllFormedException e) {
            report(path, "It is not well-formed XML.");
            return Optional.empty();
        }
    }

    /** The passages of a document as it was released; empty where they can't be read. */
    public List<TextPassage> passages(TextVersion version) {
        return tei(version).map(this::passages).orElse(List.of());
    }

    /** The passages of a released text: every anchored message in it was one that it transmits. */
    public List<TextPassage> passages(TeiElement tei) {
        TeiElement text = tei.child("text");
        return text == null ? List.of() : passagesOf(text);
    }

    static List<TextPassage> passagesOf(TeiElement text) {
        Set<String> messages = text.descendants()
                .filter(element -> element.is("floatingText"))
                .map(element -> element.attribute("xml:id"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Passages.of(text, messages);
    }

    private void report(String path, String what) {
        if (reported.put(path, true) == null) {
            problems.report(Code.MISSING_RELEASE, Place.of(path), what);
        }
    }
}
