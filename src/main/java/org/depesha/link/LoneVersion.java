package org.depesha.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.model.Document;
import org.depesha.model.Translation;
import org.depesha.tei.TeiElement;
import org.depesha.text.Reading;
import org.depesha.text.Version;
import org.depesha.text.Versions;
import org.jspecify.annotations.Nullable;

/**
 * One of several versions that stand in the same document, read and cited alone.
 *
 * @param name of its page, in the addresses of the document
 * @param version what it is
 * @param original the tag of the original's language; empty for the original itself, and where nothing says
 * @param by who made it; may be empty
 */
public record LoneVersion(String name, Version version, String original, String by) {

    /** Where a header names somebody. */
    private static final Set<String> NAMES = Set.of("name", "persName", "orgName");

    /** The versions of a document, the original first; none where it has a single one. */
    public static List<LoneVersion> of(LinkedDocument linked) {
        List<Version> all = Versions.of(linked.text());
        Set<String> taken = new HashSet<>();
        List<LoneVersion> lone = new ArrayList<>();
        for (Version version : all) {
            boolean first = lone.isEmpty();
            String name = name(version, first);
            String free = name;
            for (int i = 2; !taken.add(free); i++) {
                free = name + "-" + i;
            }
            lone.add(new LoneVersion(
                    free,
                    new Version(first ? "original" : kind(version), version.language(), version.element()),
                    first ? "" : all.get(0).language(),
                    first ? "" : by(linked.document(), version, all)));
        }
        return List.copyOf(lone);
    }

    /** Whether the others were made from it. */
    public boolean isOriginal() {
        return version.type().equals("original");
    }

    /** Whence it was taken, as citations say it; nothing of what is no translation. */
    public Translation translation(Document document) {
        return version.type().equals("translation")
                ? new Translation(
                        "", original, by, document.provenance().translation().printed())
                : new Translation("", "", by, Translation.Print.NONE);
    }

    private static String kind(Version version) {
        return version.type().isEmpty() ? "translation" : version.type();
    }

    /** {@code translation-en}: an id in an address, whatever a file writes for a language. */
    private static String name(Version version, boolean first) {
        String language = version.language().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return (first ? "original" : kind(version)) + (language.isEmpty() ? "" : "-" + language);
    }

    /** Who is named by {@code @resp}; else the document's translator, where there is one translation alone. */
    private static String by(Document document, Version version, List<Version> all) {
        String resp = Objects.requireNonNullElse(version.element().attribute("resp"), "");
        String named = document.header() == null ? "" : responsible(document.header(), resp.strip());
        boolean alone = all.stream()
                        .skip(1)
                        .filter(one -> kind(one).equals("translation"))
                        .count()
                == 1;
        return !named.isEmpty() || !alone || !kind(version).equals("translation")
                ? named
                : document.provenance().translation().by();
    }

    private static String responsible(TeiElement header, String pointer) {
        TeiElement found = pointer.startsWith("#") ? find(header, pointer.substring(1)) : null;
        return found == null
                ? ""
                : Stream.concat(found.descendants().filter(one -> NAMES.contains(one.name())), Stream.of(found))
                        .findFirst()
                        .map(Reading::words)
                        .orElse("");
    }

    private static @Nullable TeiElement find(TeiElement header, String id) {
        return header.descendants()
                .filter(one -> id.equals(one.attribute("xml:id")))
                .findFirst()
                .orElse(null);
    }
}
