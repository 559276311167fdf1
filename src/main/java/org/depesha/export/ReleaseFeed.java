package org.depesha.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.link.address.Addresses;
import org.depesha.release.Release;
import org.depesha.release.ReleaseNotes;
import org.depesha.release.ReleaseNotes.Change;
import org.depesha.tei.XmlEscape;
import org.depesha.words.Words;

/** Makes {@code feed.xml} (Atom, RFC 4287): an entry for each release, with what it changed. */
final class ReleaseFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final EditionSettings settings;
    private final Words words;

    ReleaseFeed(EditionSettings settings, Words words) {
        this.settings = settings;
        this.words = words;
    }

    /**
     * The feed of these releases, the newest first.
     *
     * @param date of the edition: a feed without releases bears it
     */
    String of(List<ReleaseNotes> all, LocalDate date) {
        List<Release> released = all.stream()
                .flatMap(notes -> Stream.ofNullable(notes.release()))
                .toList();
        StringWriter out = new StringWriter();
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"" + NAMESPACE + "\" xml:lang=\""
                + words.language() + "\">\n");
        element("id", settings.canonical(Addresses.FEED), out);
        element(
                "title",
                words.say("release.feed-title", "edition", settings.titles().title()),
                out);
        element("updated", time(released.isEmpty() ? date : released.get(0).date()), out);
        author(out);
        link("self", settings.canonical(Addresses.FEED), out);
        link("alternate", settings.canonical(Addresses.RELEASES), out);
        all.forEach(notes -> {
            if (notes.release() != null) {
                entry(notes, notes.release(), out);
            }
        });
        out.write("</feed>\n");
        return out.toString();
    }

    private void author(StringWriter out) {
        List<String> names = settings.editors().isEmpty()
                ? List.of(
                        settings.imprint().publisher().isEmpty()
                                ? settings.titles().title()
                                : settings.imprint().publisher())
                : settings.editors();
        for (String name : names) {
            out.write("<author>");
            element("name", name, out);
            out.write("</author>\n");
        }
    }

    private void entry(ReleaseNotes notes, Release release, StringWriter out) {
        String version = release.version();
        String address = settings.canonical(Addresses.release(version));
        out.write("<entry>\n");
        element("id", address, out);
        element("title", words.say("release.named", "version", version), out);
        element("updated", time(release.date()), out);
        link("alternate", address, out);
        element("summary", words(notes), out);
        out.write("</entry>\n");
    }

    private static String time(LocalDate date) {
        return date + "T00:00:00Z";
    }

    /** "The first release: 5 documents." or "2 documents with another text; 1 document new." */
    String words(ReleaseNotes notes) {
        if (notes.first()) {
            return words.say("release.first", "n", notes.count(Change.NEW));
        }
        String counts = Stream.of(Change.NEW, Change.CHANGED, Change.RENAMED, Change.WITHDRAWN)
                .filter(change -> notes.count(change) > 0)
                .map(change -> words.say("release.counts." + change.word(), "n", notes.count(change)))
                .collect(Collectors.joining(words.between("long")));
        return counts.isEmpty() ? words.say("release.nothing") : words.say("sign.sentence", "words", counts);
    }

    private static void element(String name, String text, StringWriter out) {
        out.write("<" + name + ">" + escaped(text) + "</" + name + ">\n");
    }

    private static void link(String rel, String address, StringWriter out) {
        out.write("<link rel=\"" + rel + "\" href=\"" + escaped(address) + "\"/>\n");
    }

    private static String escaped(String text) {
        StringWriter out = new StringWriter();
        try {
            XmlEscape.attribute(text, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can't fail to be written", e);
        }
        return out.toString();
    }
}
