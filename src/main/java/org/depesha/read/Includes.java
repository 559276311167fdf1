package org.depesha.read;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesha.config.SourceFile;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/**
 * Puts whole TEI files in the place of each {@code xi:include} that names one below {@code content/} (XInclude 1.1,
 * without {@code xpointer} and {@code parse="text"}). Any other is a problem, and its {@code xi:fallback} is read.
 */
final class Includes {

    private static final String CONTENT = "content";
    private static final String NAME = ":include";
    private static final String NAMESPACE = "http://www.w3.org/2001/XInclude";

    /** Files inside one another, and files of one document. */
    private static final int DEEPEST = 5;

    private static final int MOST = 100;

    private final Path folder;
    private final Problems problems;
    private int files;

    private Includes(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * The root with what it includes.
     *
     * @param folder of the edition
     */
    static TeiElement in(TeiElement root, Path folder, Problems problems) {
        return root.descendants().noneMatch(Includes::is) ? root : new Includes(folder, problems).followed(root, 0);
    }

    private static boolean is(TeiElement element) {
        return element.name().endsWith(NAME) && element.namespace().equals(NAMESPACE);
    }

    private TeiElement followed(TeiElement element, int depth) {
        List<TeiNode> children = new ArrayList<>();
        for (TeiNode child : element.children()) {
            if (!(child instanceof TeiElement inner)) {
                children.add(child);
            } else if (is(inner)) {
                included(inner, depth).forEach(children::add);
            } else {
                children.add(followed(inner, depth));
            }
        }
        return element.with(children);
    }

    private Stream<TeiNode> included(TeiElement include, int depth) {
        String reason = reason(include, depth);
        Optional<TeiElement> root = reason.isEmpty() ? read(include) : Optional.empty();
        if (!reason.isEmpty()) {
            problems.report(Code.UNFOLLOWED_INCLUDE, include.place(), reason);
        }
        return root.isPresent()
                ? Stream.of(followed(root.get(), depth + 1))
                : include.elements()
                        .filter(child -> child.name().endsWith(":fallback"))
                        .flatMap(fallback -> followed(fallback, depth).children().stream());
    }

    /** Why it is not followed; empty where it is. */
    private String reason(TeiElement include, int depth) {
        String href = Objects.requireNonNullElse(include.attribute("href"), "");
        if (include.attribute("xpointer") != null || "text".equals(include.attribute("parse")) || href.isBlank()) {
            return "Only whole XML files are included, without `xpointer` or `parse=\"text\"`.";
        }
        if (path(include).isEmpty()) {
            return "`" + href + "` is not a file below `" + CONTENT + "/`.";
        }
        return depth >= DEEPEST || ++files > MOST
                ? "This is included too deeply, or the " + MOST + "th inclusion of its document."
                : "";
    }

    /** The path of a file below the edition's folder, from the file that includes it; empty where it leads out. */
    private static Optional<String> path(TeiElement include) {
        String href = Objects.requireNonNullElse(include.attribute("href"), "");
        try {
            Path path = Path.of(include.place().file()).resolveSibling(href).normalize();
            return path.startsWith(CONTENT) && !href.contains(":")
                    ? Optional.of(path.toString().replace('\\', '/'))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<TeiElement> read(TeiElement include) {
        return path(include)
                .flatMap(path -> SourceFile.read(folder, path, problems)
                        .flatMap(text -> TeiDocumentReader.root(text, path, problems)));
    }
}
