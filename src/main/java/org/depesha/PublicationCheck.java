package org.depesha;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.problem.Refusal;

/** What must be settled before strangers see an edition, and cite it. */
final class PublicationCheck {

    private static final Place SETTINGS = Place.of("content/edition.yml");

    /** Hosts that are nobody's: the names that RFC 2606 and RFC 6761 set aside, and the own machine. */
    private static final Pattern NOWHERE = Pattern.compile(
            "(?:.*\\.)?(?:example(?:\\.(?:com|net|org))?|invalid|test|local|localhost)|127\\..*|\\[::1]|0\\.0\\.0\\.0");

    /** Names that stand for a person or an institution that somebody forgot to write: ours, and those of `init`. */
    private static final Set<String> NO_NAMES = Set.of("depesha", "your name", "your institution");

    /** What an import leaves for an editor to look at. */
    private static final Pattern OPEN = Pattern.compile("^\\s*# check:|\\s# check:");

    private PublicationCheck() {}

    /** Warns where citations would lead nowhere. */
    static void base(EditionSettings settings, Problems problems) {
        if (isPlaceholder(settings)) {
            problems.report(
                    Code.PLACEHOLDER_BASE,
                    SETTINGS,
                    "`" + settings.imprint().base()
                            + "` is a placeholder: every citation, canonical link, the site map "
                            + "and the feed lead nowhere.");
        }
    }

    private static boolean isPlaceholder(EditionSettings settings) {
        return NOWHERE.matcher(settings.imprint().base().getHost().toLowerCase(Locale.ROOT))
                .matches();
    }

    /** Reports all that keeps the edition in a folder from being published. */
    static void all(Path folder, EditionSettings settings, Problems problems) {
        if (isPlaceholder(settings)) {
            refuse(SETTINGS, "The address `" + settings.imprint().base() + "` is a placeholder.", problems);
        }
        settings.editors().stream()
                .filter(PublicationCheck::isNoName)
                .forEach(editor -> refuse(SETTINGS, "`" + editor + "` is not the name of an editor.", problems));
        if (isNoName(settings.imprint().publisher())) {
            refuse(SETTINGS, "`" + settings.imprint().publisher() + "` is not the name of a publisher.", problems);
        }
        EditionSettings.Licence licence = settings.imprint().licence();
        if ((licence.name() + licence.address()).isEmpty()) {
            refuse(SETTINGS, "No licence says what others may do with the edition.", problems);
        }
        openLines(folder, Code.NOT_PUBLISHABLE, problems);
    }

    /** Lists the files in which an import left something to look at: each once, at the first such line. */
    static void openLines(Path folder, Code code, Problems problems) {
        for (String part : List.of("content/documents", "content/registers")) {
            openLines(folder, part, code, problems);
        }
    }

    private static boolean isNoName(String name) {
        return NO_NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    private static void openLines(Path folder, String part, Code code, Problems problems) {
        if (!Files.isDirectory(folder.resolve(part))) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder.resolve(part))) {
            for (Path file : (Iterable<Path>)
                    files.filter(PublicationCheck::mayHaveOpenLines).sorted()::iterator) {
                openLines(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readAllLines(file),
                        code,
                        problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't look into `" + part + "`: " + Refusal.of(e), e);
        }
    }

    private static boolean mayHaveOpenLines(Path file) {
        return file.toString().matches(".*\\.(?:md|ya?ml)") && Files.isRegularFile(file);
    }

    /** One problem a file, at the first such line. */
    private static void openLines(String file, List<String> lines, Code code, Problems problems) {
        List<Integer> open = Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> OPEN.matcher(lines.get(i)).find())
                .toList();
        if (!open.isEmpty()) {
            problems.report(
                    code,
                    new Place(file, open.get(0) + 1, 1),
                    open.size() == 1
                            ? "A line `# check:` is still open."
                            : open.size() + " lines `# check:` are still open.");
        }
    }

    private static void refuse(Place place, String what, Problems problems) {
        problems.report(Code.NOT_PUBLISHABLE, place, what);
    }
}
