package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import org.depesha.cite.MetaTag;
import org.depesha.config.EditionSettings;
import org.depesha.config.SiteFormat;
import org.depesha.html.PageFrame.EditionLine;
import org.depesha.html.PageFrame.MenuLink;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.model.RegisterKind;
import org.depesha.words.Words;

/** Makes what every page has around its own content. */
final class Frames {

    private final EditionIndex index;
    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final Words words;
    private final DateText dates;
    private final EditionLine line;
    private final List<MenuLink> menu;
    private final List<Link> ownPages;
    private final List<Link> pages;
    private final List<MetaTag> tags;

    Frames(EditionIndex index) {
        this.index = index;
        this.edition = index.edition();
        this.settings = index.settings();
        this.words = index.words();
        this.dates = index.dates();
        this.line = line();
        this.menu = menu();
        this.ownPages = ownPages();
        this.pages = pages();
        this.tags = index.citations().tags();
    }

    /** The pages about the edition that it has itself. */
    private List<Link> ownPages() {
        return edition.pages().stream()
                .map(page -> new Link(page.menu(), Addresses.page(page.id())))
                .toList();
    }

    /** The pages about the edition that every edition has; how to cite it is one of them. */
    private List<Link> pages() {
        List<Link> all = new ArrayList<>();
        if (edition.pages().stream().noneMatch(page -> page.id().equals(Addresses.HOW_TO_CITE))) {
            all.add(new Link(words.say("frame.how-to-cite"), Addresses.page(Addresses.HOW_TO_CITE)));
        }
        all.add(new Link(words.say("frame.release"), Addresses.RELEASES));
        all.add(new Link(words.say("frame.data"), Addresses.DATA));
        if (settings.has(SiteFormat.TEI)) {
            all.add(new Link(words.say("frame.all-texts"), Addresses.DATA + "edition.xml"));
        }
        return all;
    }

    private List<Link> from(String address, List<Link> pages) {
        return pages.stream()
                .map(page -> new Link(page.words(), index.href(address, page.href())))
                .toList();
    }

    /**
     * The frame of a page.
     *
     * @param section the menu's address to which the page belongs; any other for none
     */
    PageFrame frame(String address, String title, String description, String section) {
        List<MenuLink> links = menu.stream()
                .map(link -> new MenuLink(
                        link.words(),
                        Addresses.relative(address, link.href()),
                        link.href().equals(section),
                        link.count()))
                .toList();
        return new PageFrame(
                words.language(),
                TextLanguages.direction(words.language()),
                new PageFrame.Menus(
                        links,
                        from(address, ownPages),
                        from(address, pages),
                        settings.automation().searches() ? Addresses.relative(address, Addresses.SEARCH) : ""),
                title,
                description,
                line,
                settings.canonical(address),
                Addresses.relative(address, Addresses.INDEX));
    }

    /** What a page tells Zotero that is about no letter, or about many. */
    List<MetaTag> tags() {
        return tags;
    }

    /** The folder of the pages in this language; empty for the root. */
    String folder() {
        return words.path();
    }

    /** Where a page stands, and where its like in other languages do. */
    PageLanguages languages(String address) {
        String here = words.path() + address;
        List<Words> others = index.languages().size() > 1 ? index.languages() : List.of();
        List<PageLanguages.Language> all = others.stream()
                .map(other -> new PageLanguages.Language(
                        other.language(),
                        TextLanguages.inItself(other.language()),
                        settings.canonical(other.path() + address),
                        Addresses.relative(here, other.path() + address),
                        other.language().equals(words.language())))
                .toList();
        return new PageLanguages(settings.canonical(here), Addresses.relative(here, Addresses.INDEX), all);
    }

    private List<MenuLink> menu() {
        List<MenuLink> all = new ArrayList<>();
        all.add(new MenuLink(
                words.say("frame.documents"),
                Addresses.INDEX,
                false,
                edition.documents().size()));
        for (RegisterKind kind : edition.registers().kinds()) {
            add(
                    words.say("frame." + kind.plural()),
                    Addresses.register(kind),
                    edition.registers().of(kind).size(),
                    all);
        }
        add(
                words.say("frame.threads"),
                Addresses.THREADS,
                edition.threads().all().size(),
                all);
        if (!index.overview().isEmpty()) {
            all.add(new MenuLink(words.say("seeing.heading"), Addresses.OVERVIEW, false, 0));
        }
        if (!edition.pages().isEmpty()) {
            all.add(new MenuLink(
                    words.say("frame.about"),
                    Addresses.page(edition.pages().get(0).id()),
                    false,
                    0));
        }
        return all;
    }

    private static void add(String words, String address, int count, List<MenuLink> to) {
        if (count > 0) {
            to.add(new MenuLink(words, address, false, count));
        }
    }

    private EditionLine line() {
        String date = settings.release().date() == null
                ? ""
                : dates.line(settings.release().date()).words();
        return new EditionLine(
                settings.titles().title(),
                new PageFrame.About(
                        settings.titles().subtitle(),
                        settings.titles().tagline(),
                        settings.titles().description()),
                new PageFrame.ReleaseLine(settings.release().version(), date),
                new PageFrame.Imprint(
                        words.names(settings.editors()),
                        settings.imprint().publisher(),
                        settings.imprint().credit()),
                new Link(
                        settings.imprint().licence().name(),
                        settings.imprint().licence().address()));
    }
}
