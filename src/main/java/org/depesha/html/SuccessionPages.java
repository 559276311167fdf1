package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.depesha.config.EditionSettings;
import org.depesha.html.TombstonePage.Fact;
import org.depesha.html.TombstonePage.ReleaseLine;
import org.depesha.link.LinkedDocument;
import org.depesha.link.address.Addresses;
import org.depesha.model.PartialDate;
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
                        "page",
                        new MovedPage(
                                settings.language(),
                                settings.titles().title(),
                                title(redirect.to()),
                                Addresses.relative(redirect.from(), redirect.to()),
                                settings.canonical(redirect.to()),
                                Addresses.relative(redirect.from(), Addresses.INDEX),
                                redirect.keepsAnchors(),
                                texts(redirect))));
    }

    private List<Link> texts(Redirect redirect) {
        String document = Addresses.documentOf(redirect.from());
        return redirect.keepsAnchors()
                ? List.of()
                : index.history().orphanVersions(index.edition()).stream()
                        .filter(version -> version.owner().equals(document))
                        .map(version -> new Link(
                                "release " + version.release().version(),
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
                .map(version -> new ReleaseLine(version.release().version(), VersionPages.date(version.release())))
                .toList();
        String words = title == null ? tombstone.address() : Reading.words(title);
        TombstonePage page = new TombstonePage(
                words, tombstone.reason(), date(tombstone), releases, tei == null ? List.of() : facts(tei));
        pages.write(
                "withdrawn.ftlh", PagePlace.at(tombstone.address()).titled("Withdrawn: " + words), PageHead.NONE, page);
    }

    private DateLine date(Tombstone tombstone) {
        Release first = index.history().firstWithout(tombstone.address());
        if (first != null) {
            return VersionPages.date(first);
        }
        String date = Objects.toString(index.settings().release().date(), "");
        return date.isEmpty() ? new DateLine("", "") : new DateLine(DateText.of(PartialDate.parse(date)), date);
    }

    private static List<Fact> facts(TeiElement tei) {
        List<Fact> facts = new ArrayList<>();
        tei.descendants()
                .filter(element -> element.is("correspDesc"))
                .limit(1)
                .flatMap(TeiElement::elements)
                .filter(element -> element.is("correspAction") && element.attribute("type") != null)
                .forEach(action -> add(capital(action.attribute("type")), action, facts));
        TeiElement manuscript = tei.path("teiHeader", "fileDesc", "sourceDesc", "msDesc", "msIdentifier");
        if (manuscript != null) {
            add("Archive", manuscript, facts);
        }
        return facts;
    }

    private static void add(String name, TeiElement holder, List<Fact> to) {
        String words = holder.elements()
                .map(part -> part.text().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            to.add(new Fact(name, words));
        }
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
