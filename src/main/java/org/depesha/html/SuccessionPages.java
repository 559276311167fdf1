package org.depesha.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesha.config.EditionSettings;
import org.depesha.html.TombstonePage.Fact;
import org.depesha.html.TombstonePage.ReleaseLine;
import org.depesha.link.LinkedDocument;
import org.depesha.link.address.Addresses;
import org.depesha.release.Release;
import org.depesha.release.Succession;
import org.depesha.release.Succession.Redirect;
import org.depesha.release.Succession.Tombstone;
import org.depesha.release.TextVersion;
import org.depesha.tei.TeiElement;
import org.depesha.text.Reading;

/**
 * Writes what stands at addresses that the site itself no longer makes: pages that lead on, and pages that say what was
 * withdrawn.
 */
final class SuccessionPages {

    private final EditionIndex index;
    private final PageWriter pages;

    SuccessionPages(EditionIndex index, PageWriter pages) {
        this.index = index;
        this.pages = pages;
    }

    void write(Succession succession) {
        succession.redirects().forEach(this::redirect);
        succession.tombstones().forEach(this::tombstone);
    }

    private void redirect(Redirect redirect) {
        EditionSettings settings = index.settings();
        pages.write(
                "redirect.ftlh",
                redirect.from(),
                Map.of(
                        "direction",
                        TextLanguages.direction(index.words().language()),
                        "page",
                        new MovedPage(
                                index.words().language(),
                                settings.titles().title(),
                                redirect.keepsAnchors(),
                                title(redirect.to()),
                                Addresses.relative(redirect.from(), redirect.to()),
                                texts(redirect),
                                settings.canonical(redirect.to()),
                                Addresses.relative(redirect.from(), Addresses.INDEX))));
    }

    private List<Link> texts(Redirect redirect) {
        String document = Addresses.documentOf(redirect.from());
        return redirect.keepsAnchors()
                ? List.of()
                : index.history().orphanVersions(index.edition()).stream()
                        .filter(version -> version.owner().equals(document))
                        .map(version -> new Link(
                                index.words()
                                        .say(
                                                "release.lower",
                                                "version",
                                                version.release().version()),
                                Addresses.relative(redirect.from(), version.address())))
                        .toList();
    }

    private String title(String address) {
        LinkedDocument document = index.document(Addresses.documentOf(address.replaceFirst("#.*", "")));
        return document == null
                ? index.settings().titles().title()
                : document.document().description().title();
    }

    private void tombstone(Tombstone tombstone) {
        List<TextVersion> versions = index.history().versions(tombstone.document());
        TeiElement tei = versions.isEmpty()
                ? null
                : index.history().texts().tei(versions.get(versions.size() - 1)).orElse(null);
        TeiElement title = tei == null ? null : tei.path("teiHeader", "fileDesc", "titleStmt", "title");
        List<ReleaseLine> releases = versions.stream()
                .map(version -> new ReleaseLine(
                        version.release().version(),
                        index.dates().line(version.release().date())))
                .toList();
        String words = title == null ? tombstone.address() : Reading.words(title);
        TombstonePage page = new TombstonePage(
                words, tombstone.reason(), date(tombstone), releases, tei == null ? List.of() : facts(tei));
        pages.write(
                "withdrawn.ftlh",
                PagePlace.at(tombstone.address()).titled(index.words().say("left.withdrawn-title", "title", words)),
                PageHead.NONE,
                page);
    }

    private DateLine date(Tombstone tombstone) {
        Release first = index.history().firstWithout(tombstone.address());
        if (first != null) {
            return index.dates().line(first.date());
        }
        LocalDate date = index.settings().release().date();
        return date == null ? DateLine.NONE : index.dates().line(date);
    }

    private List<Fact> facts(TeiElement tei) {
        List<Fact> facts = new ArrayList<>();
        tei.descendants()
                .filter(element -> element.is("correspDesc"))
                .limit(1)
                .flatMap(TeiElement::elements)
                .filter(element -> element.is("correspAction") && element.attribute("type") != null)
                .forEach(action -> add(action(action.attribute("type")), action, facts));
        TeiElement manuscript = tei.path("teiHeader", "fileDesc", "sourceDesc", "msDesc", "msIdentifier");
        if (manuscript != null) {
            add(index.words().say("left.archive"), manuscript, facts);
        }
        return facts;
    }

    private void add(String name, TeiElement holder, List<Fact> to) {
        String words = holder.elements()
                .map(part -> part.text().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(index.words().between("facts")));
        if (!words.isEmpty()) {
            to.add(new Fact(name, words));
        }
    }

    /** What was done, by TEI's name for it. */
    private String action(String type) {
        String key = "left." + type;
        return index.words().has(key) ? index.words().say(key) : type;
    }
}
