package org.depesha.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.Vocabulary;
import org.depesha.tei.Vocabulary.Kind;

/**
 * The versions of a text that stand in it one behind the other: parts that are called so by {@code @type}, as the
 * vocabulary lists it, or texts of a group in different languages that correspond to each other by {@code @corresp}.
 */
public final class Versions {

    private Versions() {}

    /** The versions, the original first; none where the text is a single one. */
    public static List<Version> of(TeiElement text) {
        return find(text, Objects.requireNonNullElse(text.attribute("xml:lang"), ""));
    }

    private static List<Version> find(TeiElement element, String around) {
        List<TeiElement> parts = element.elements()
                .filter(child -> Vocabulary.of(child).kind() == Kind.DIVISION)
                .toList();
        List<Version> versions = parts.stream()
                .map(part -> version(part, around))
                .filter(version -> !version.type().isEmpty() || element.is("group"))
                .toList();
        if (areVersions(versions)) {
            return originalFirst(versions);
        }
        return parts.stream()
                .map(part -> find(part, Objects.requireNonNullElse(part.attribute("xml:lang"), around)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Version version(TeiElement part, String around) {
        String type = Objects.requireNonNullElse(part.attribute("type"), "");
        return new Version(
                Vocabulary.isVersion(type) ? type : "",
                Objects.requireNonNullElse(part.attribute("xml:lang"), around),
                part);
    }

    private static boolean areVersions(List<Version> parts) {
        boolean called = parts.stream().anyMatch(part -> !isOriginal(part))
                && parts.stream().anyMatch(Versions::isOriginal);
        boolean spoken = parts.stream().map(Version::language).distinct().count() == parts.size();
        return parts.size() > 1 && (called || spoken && saySo(parts));
    }

    private static boolean isOriginal(Version version) {
        return version.type().isEmpty() || Vocabulary.isOriginal(version.type());
    }

    /** Whether all texts but one correspond to something: a group in two languages may hold two letters as well. */
    private static boolean saySo(List<Version> texts) {
        return texts.stream().allMatch(one -> one.element().is("text"))
                && texts.stream()
                                .filter(one -> one.element().attribute("corresp") == null)
                                .count()
                        <= 1;
    }

    private static List<Version> originalFirst(List<Version> versions) {
        List<Version> sorted = new ArrayList<>(versions);
        sorted.sort(Comparator.comparing((Version version) -> !isOriginal(version))
                .thenComparing(
                        version -> version.type().isEmpty() && version.element().attribute("corresp") != null));
        return List.copyOf(sorted);
    }

    /** A text without its versions but the original, which is what its source has. */
    public static TeiElement original(TeiElement text) {
        List<Version> versions = of(text);
        return versions.isEmpty() ? text : alone(text, versions.get(0));
    }

    /** A text without its versions but one of them. */
    public static TeiElement alone(TeiElement text, Version version) {
        Set<TeiNode> others = of(text).stream()
                .map(Version::element)
                .filter(element -> element != version.element())
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        return without(text, others);
    }

    private static TeiElement without(TeiElement element, Set<TeiNode> others) {
        return element.with(element.children().stream()
                .filter(child -> !others.contains(child))
                .map(child -> child instanceof TeiElement inner
                                && Vocabulary.of(inner).kind() == Kind.DIVISION
                        ? without(inner, others)
                        : child)
                .toList());
    }
}
