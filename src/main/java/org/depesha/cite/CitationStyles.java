package org.depesha.cite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.depesha.config.EditionSettings;
import org.depesha.config.EditionSettings.Named;
import org.depesha.config.SourceFile;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;

/**
 * The citation styles of an edition, the default first. An engine is made once for a style and used for every citation;
 * where many threads cite, each has its own.
 */
public final class CitationStyles {

    private static final String FOLDER = "content/styles/";

    private final List<CitationStyle> styles;
    private final String locale;
    private final Problems problems;
    private final Map<Lane, StyleEngine> engines = new ConcurrentHashMap<>();

    private record Lane(String style, int number) {}

    private CitationStyles(List<CitationStyle> styles, String language, Problems problems) {
        this.styles = styles;
        this.locale = CslLocales.tag(language);
        this.problems = problems;
    }

    /**
     * The styles that edition.yml names, from the edition's own {@code content/styles/} or from those of the program;
     * the program's own style for letters where it names none.
     *
     * @param language in which they cite
     * @param problems takes what is wrong with the styles, now and when they cite
     */
    public static CitationStyles read(Path folder, EditionSettings settings, String language, Problems problems) {
        List<Named> names = settings.styles().isEmpty()
                ? List.of(new Named(ProgramStyles.LETTERS, Place.NOWHERE))
                : settings.styles();
        List<CitationStyle> styles = new ArrayList<>();
        for (Named name : names) {
            if (styles.stream().noneMatch(style -> style.name().equals(name.name()))) {
                style(folder, name.name(), name.place(), problems).ifPresent(styles::add);
            }
        }
        return new CitationStyles(List.copyOf(styles), language, problems).begun();
    }

    /** Engines take long to make: the first of each style are made while the edition is read. */
    private CitationStyles begun() {
        Thread maker = new Thread(() -> styles.forEach(style -> engine(style, 0)), "citation styles");
        maker.setDaemon(true);
        // A style that fails here fails again where it is asked to cite, and is reported there.
        maker.setUncaughtExceptionHandler((thread, failure) -> {});
        maker.start();
        return this;
    }

    /** A style that only stands for another gives its own name to the other's rules. */
    private static Optional<CitationStyle> style(Path folder, String name, Place place, Problems problems) {
        return file(folder, name, place, problems)
                .flatMap(style -> style.parent().isEmpty()
                        ? Optional.of(style)
                        : file(folder, style.parent(), Place.of(path(name)), problems)
                                .map(style::by));
    }

    private static Optional<CitationStyle> file(Path folder, String name, Place place, Problems problems) {
        return xml(folder, name, place, problems).flatMap(xml -> parse(name, xml, place, problems));
    }

    private static String path(String name) {
        return FOLDER + name + ".csl";
    }

    private static Optional<String> xml(Path folder, String name, Place place, Problems problems) {
        boolean plain = name.matches("[A-Za-z0-9][A-Za-z0-9._-]*");
        if (plain && Files.exists(folder.resolve(path(name)))) {
            return SourceFile.read(folder, path(name), problems);
        }
        Set<String> known = ProgramStyles.names();
        if (known.contains(name)) {
            return Optional.of(ProgramStyles.xml(name));
        }
        String next = "The program has " + String.join(", ", known) + "; any other can be put into content/styles/ as "
                + (plain ? name : "NAME") + ".csl.";
        problems.report(
                Code.UNKNOWN_STYLE,
                place,
                "There is no citation style `" + name + "`.",
                DidYouMean.orElse(name, known, next));
        return Optional.empty();
    }

    private static Optional<CitationStyle> parse(String name, String xml, Place place, Problems problems) {
        try {
            if (!ProgramStyles.names().contains(name)) {
                Optional<TeiElement> endless = StyleMacros.endless(TeiReader.read(xml, path(name)));
                if (endless.isPresent()) {
                    problems.report(
                            Code.BROKEN_STYLE,
                            endless.get().place(),
                            "The macro `" + endless.get().attribute("name") + "` of the citation style `" + name
                                    + "` calls itself, so that citing would never end.");
                    return Optional.empty();
                }
            }
            return Optional.of(CitationStyle.read(name, xml, path(name), place));
        } catch (TeiReader.IllFormedException e) {
            problems.report(
                    Code.BROKEN_STYLE,
                    e.place(),
                    "The citation style `" + name + "` is not well-formed XML: " + e.reason() + ".");
        } catch (IllegalArgumentException e) {
            problems.report(
                    Code.BROKEN_STYLE,
                    Place.of(path(name)),
                    "`" + name + ".csl` is not a citation style: " + e.getMessage() + ".");
        }
        return Optional.empty();
    }

    /**
     * A thing as every style cites it, the default style first. A style that fails on it is a problem, and left out.
     *
     * @param lane which engine of each style: those who cite by the same wait for each other
     */
    List<StyledCitation> cite(CitedItem item, int lane) {
        List<StyledCitation> all = new ArrayList<>();
        styles.forEach(style -> all.addAll(cite(item, style, lane)));
        return all;
    }

    /** A thing as the default style cites it; the first of its forms. */
    Optional<StyledCitation> citeByDefault(CitedItem item, int lane) {
        return styles.stream()
                .limit(1)
                .flatMap(style -> cite(item, style, lane).stream())
                .findFirst();
    }

    private StyleEngine engine(CitationStyle style, int lane) {
        return engines.computeIfAbsent(new Lane(style.name(), lane), any -> new StyleEngine(style, locale));
    }

    private List<StyledCitation> cite(CitedItem item, CitationStyle style, int lane) {
        try {
            return engine(style, lane).cite(item);
        } catch (RuntimeException e) {
            // A style is a program by others: what it stumbles on is told with its name.
            problems.report(
                    Code.BROKEN_STYLE,
                    style.place(),
                    "The citation style `" + style.name() + "` fails on `" + item.id() + "`: " + e.getMessage() + ".");
            return List.of();
        } catch (StackOverflowError e) {
            problems.report(
                    Code.BROKEN_STYLE,
                    style.place(),
                    "The macros of the citation style `" + style.name() + "` are nested too deeply.");
            return List.of();
        }
    }
}
