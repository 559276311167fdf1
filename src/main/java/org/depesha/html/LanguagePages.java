package org.depesha.html;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageThread;
import org.depesha.link.address.Addresses;
import org.depesha.model.Entry;
import org.depesha.model.Page;
import org.depesha.model.RegisterKind;
import org.depesha.output.Staging;
import org.depesha.problem.Problems;
import org.depesha.release.Succession;
import org.depesha.release.TextVersion;
import org.depesha.tei.TeiElement;
import org.depesha.text.Hands;
import org.depesha.words.Words;

/** Makes every page of the site in one language. */
final class LanguagePages {

    private final EditionIndex index;
    private final LinkedEdition edition;
    private final PageHeads heads;
    private final RegisterPages entries;
    private final EntryYears years;
    private final Words words;

    LanguagePages(EditionIndex index) {
        this.index = index;
        this.edition = index.edition();
        this.heads = new PageHeads(index);
        this.entries = new RegisterPages(index);
        this.years = new EntryYears(index);
        this.words = index.words();
    }

    /**
     * Writes every page and the files that pages need.
     *
     * @param folder the edition's folder, whose {@code templates/} go before the program's
     * @param progress is told how many documents' pages are made
     * @return how many pages were made
     */
    int write(Path folder, Staging site, Problems problems, Consumer<String> progress) {
        PageWriter pages = writer(folder, site, problems);
        if (words.path().isEmpty()) {
            files(folder, site, problems);
            notFound(pages);
        }
        documents(pages, progress);
        lists(pages);
        gathered(any -> true, pages);
        registers(pages);
        attested(pages);
        threads(pages);
        glance(pages).write();
        prose(pages);
        data(pages);
        search(pages);
        releases(pages);
        return pages.made();
    }

    void search(PageWriter pages) {
        if (index.settings().automation().searches()) {
            pages.write(
                    "search.ftlh",
                    PagePlace.at(Addresses.SEARCH)
                            .titled(words.say("search.heading"))
                            .in(Addresses.SEARCH),
                    PageHead.NONE,
                    new SearchPage(
                            index.dates().months(),
                            index.dates().alone(),
                            edition.documents().size()));
        }
    }

    /** What pages of all languages need. */
    private void files(Path folder, Staging site, Problems problems) {
        Assets.copy(folder, index.hasBeside(), site, problems);
        edition.images()
                .forEach(image -> site.take(
                        Addresses.image(image), folder.resolve(image.place().file())));
    }

    void data(PageWriter pages) {
        pages.write(
                "data.ftlh",
                PagePlace.at(Addresses.DATA).titled(words.say("data.heading")).in(Addresses.DATA),
                PageHead.NONE,
                new DataPages(index).page());
    }

    void notFound(PageWriter pages) {
        pages.write(
                "404.ftlh",
                PagePlace.at(Addresses.NOT_FOUND)
                        .titled(words.say("left.not-found"))
                        .in(Addresses.NOT_FOUND),
                PageHead.NONE,
                Map.of("path", index.settings().imprint().base().getRawPath()));
    }

    /** Writes what stands at addresses that the site no longer makes, and says how many pages that is. */
    int write(Succession succession, Path folder, Staging site, Problems problems) {
        succession.copies().forEach(copy -> site.copy(copy.from(), copy.to()));
        if (succession.redirects().isEmpty() && succession.tombstones().isEmpty()) {
            return 0;
        }
        PageWriter pages = writer(folder, site, problems);
        new SuccessionPages(index, pages).write(succession);
        return pages.made();
    }

    private PageWriter writer(Path folder, Staging site, Problems problems) {
        return writer(new TeiTemplates(folder, problems), site);
    }

    PageWriter writer(TeiTemplates templates, Staging site) {
        return new PageWriter(
                templates,
                new Frames(index),
                new WordsInTemplates(words, index.settings().language()).functions(),
                index.settings().site().forDisk(),
                site);
    }

    EditionIndex index() {
        return index;
    }

    private void documents(PageWriter site, Consumer<String> progress) {
        int all = edition.documents().size();
        AtomicInteger done = new AtomicInteger();
        edition.documents().parallelStream().forEach(linked -> {
            document(linked, site);
            progress.accept(done.incrementAndGet() + " of " + all + " documents");
        });
    }

    /** The page of a document, and those of the messages that it transmits. */
    void document(LinkedDocument linked, PageWriter site) {
        document(linked, new DocumentPages(index), site);
        transmitted(linked, new MessagePages(index), site);
    }

    /** The pages of the messages that a document transmits. */
    private void transmitted(LinkedDocument linked, MessagePages pages, PageWriter site) {
        for (LinkedMessage inner : pages.inside(linked)) {
            String address = Addresses.page(inner);
            TextTargets targets = TextTargets.of(linked, index, address);
            TeiElement part = MessagePages.text(linked, inner);
            targets.addAnchors(part);
            targets.addElsewhere(linked.text());
            TextView text = new TextView(part, linked.text(), targets);
            MessagePage page = pages.page(linked, inner, text);
            site.write(
                    "message.ftlh",
                    PagePlace.at(address)
                            .titled(new Views(index, address).dated(inner))
                            .described(page.head().note()),
                    heads.transmitted(linked, inner),
                    page,
                    text.functions());
        }
    }

    /** The page of a document, and one for each other reading of its whole text. */
    private void document(LinkedDocument linked, DocumentPages pages, PageWriter site) {
        ReadingPages readings = new ReadingPages(linked, words);
        reading(linked, readings.edited(), readings, pages, site);
        Stream.concat(readings.others().stream(), readings.versions().stream())
                .forEach(reading -> reading(linked, reading, readings, pages, site));
    }

    private void reading(
            LinkedDocument linked,
            ReadingPages.One reading,
            ReadingPages readings,
            DocumentPages pages,
            PageWriter site) {
        Views views = new Views(index, reading.address());
        TextTargets targets = TextTargets.of(linked, index, reading.address());
        BesideText shown = new BesideText(index, linked, reading);
        targets.addAnchors(shown.text());
        if (reading.version() != null) {
            targets.addElsewhere(linked.text());
        }
        targets.addFacsimile(index.facsimile(linked, reading.text()), shown.text());
        TextView text = new TextView(shown.text(), targets);
        PageText pageText = text.page(linked.document().header() != null);
        Beside beside = readings.beside(reading, shown.beside(pageText.root(), views, targets), views);
        DocumentPage page = pages.page(linked, reading, pageText.with(beside), views);
        String title = new Views(index, reading.address()).dated(edition.message(linked.key()));
        boolean edited = reading.equals(readings.edited());
        site.write(
                "document.ftlh",
                PagePlace.at(reading.address())
                        .titled(edited ? title : words.facts(title, reading.name()))
                        .showing(beside.origins())
                        .described(page.about().summary()),
                edited ? heads.document(linked) : heads.version(linked, reading.version()),
                page,
                text.functions());
    }

    void lists(PageWriter site) {
        ListPages pages = new ListPages(index);
        String description = index.settings().titles().description();
        PageHead front = heads.edition(pages.isLarge() ? List.of() : edition.documents());
        site.write("list.ftlh", PagePlace.at(Addresses.INDEX).described(description), front, pages.documents());
        if (pages.isLarge()) {
            pages.ofYears().entrySet().parallelStream()
                    .forEach(year -> site.write(
                            "list.ftlh",
                            PagePlace.at(Addresses.year(year.getKey()))
                                    .titled(year.getValue().kind()),
                            heads.documents(pages.in(year.getKey())),
                            year.getValue()));
        }
        if (!edition.messages().attested().isEmpty()) {
            attestedLists(pages, site);
        }
    }

    /** The pages that give what belongs together, of those addresses that are wanted. */
    void gathered(Predicate<String> wanted, PageWriter site) {
        GatheredPages pages = new GatheredPages(index, site);
        index.gathered().all().parallelStream()
                .filter(gathered -> wanted.test(gathered.address()))
                .forEach(pages::write);
    }

    private void attestedLists(ListPages pages, PageWriter site) {
        site.write(
                "list.ftlh",
                PagePlace.at(Addresses.ATTESTED).titled(words.say("documents.attested")),
                heads.messages(edition.messages().attested().stream()),
                pages.attested());
        site.write(
                "gaps.ftlh",
                PagePlace.at(Addresses.GAPS).titled(words.say("gaps.heading")),
                PageHead.NONE,
                new GapsPages(index).page());
    }

    private void registers(PageWriter site) {
        registerLists(site);
        edition.registers().entries().values().parallelStream().forEach(entry -> entry(entry, site));
    }

    void registerLists(PageWriter site) {
        for (RegisterKind kind : RegisterKind.values()) {
            String address = Addresses.register(kind);
            if (!edition.registers().of(kind).isEmpty()) {
                RegisterPage register = entries.register(kind);
                String title = words.say("frame." + kind.plural());
                site.write("register.ftlh", PagePlace.at(address).titled(title).in(address), PageHead.NONE, register);
            }
        }
    }

    /** The page of an entry, and those of its years. */
    void entry(Entry entry, PageWriter site) {
        site.write(
                "entry.ftlh",
                PagePlace.at(Addresses.entry(entry.key()))
                        .titled(entry.name())
                        .described(entry.account().description())
                        .in(Addresses.register(entry.key().kind())),
                heads.entry(entry),
                entries.entry(entry));
        years.pages(entry)
                .forEach((address, page) -> site.write(
                        "entry-year.ftlh",
                        PagePlace.at(address)
                                .titled(words.facts(page.name(), page.year()))
                                .in(Addresses.register(entry.key().kind())),
                        PageHead.NONE,
                        page));
    }

    private void attested(PageWriter site) {
        edition.messages().attested().parallelStream().forEach(linked -> attested(linked, site));
    }

    void attested(LinkedMessage linked, PageWriter site) {
        AttestedPage page = new AttestedPages(index).page(linked);
        site.write(
                "attested-message.ftlh",
                PagePlace.at(Addresses.message(linked))
                        .titled(page.head().words())
                        .described(page.head().note()),
                heads.attested(linked),
                page);
    }

    private void threads(PageWriter site) {
        threadList(site);
        edition.threads().all().parallelStream().forEach(thread -> thread(thread, site));
    }

    void threadList(PageWriter site) {
        if (!edition.threads().all().isEmpty()) {
            site.write(
                    "threads.ftlh",
                    PagePlace.at(Addresses.THREADS)
                            .titled(words.say("thread.heading"))
                            .in(Addresses.THREADS),
                    heads.messages(edition.threads().all().stream()
                            .flatMap(thread -> thread.messages().stream())
                            .map(edition::message)),
                    Map.of("threads", new ThreadPages(index).list()));
        }
    }

    void thread(MessageThread thread, PageWriter site) {
        ThreadPage page = new ThreadPages(index).page(thread);
        site.write(
                "thread.ftlh",
                PagePlace.at(Addresses.thread(thread.id()))
                        .titled(words.facts(page.about().words(), page.about().span()))
                        .in(Addresses.THREADS),
                heads.thread(thread),
                page);
    }

    /** The pages that show the edition at a glance. */
    GlancePages glance(PageWriter site) {
        return new GlancePages(index, site);
    }

    void prose(PageWriter site) {
        String section = edition.pages().isEmpty()
                ? ""
                : Addresses.page(edition.pages().get(0).id());
        ProsePages pages = new ProsePages(index);
        for (Page page : edition.pages()) {
            TextView text = pages.text(page);
            ProsePage prose = pages.page(page, text);
            boolean cites = page.id().equals(Addresses.HOW_TO_CITE);
            Object model = cites ? new CitePages(index).page(prose, prose.siblings()) : prose;
            site.write(
                    cites ? "how-to-cite.ftlh" : "prose.ftlh",
                    PagePlace.at(Addresses.page(page.id())).titled(page.title()).in(section),
                    PageHead.NONE,
                    model,
                    text.functions());
        }
        if (edition.pages().stream().noneMatch(page -> page.id().equals(Addresses.HOW_TO_CITE))) {
            howToCite(pages, section, site);
        }
    }

    /** Where the editor wrote no such page. */
    private void howToCite(ProsePages pages, String section, PageWriter site) {
        site.write(
                "how-to-cite.ftlh",
                PagePlace.at(Addresses.page(Addresses.HOW_TO_CITE))
                        .titled(words.say("cite.page"))
                        .in(section),
                PageHead.NONE,
                new CitePages(index).page(null, pages.siblings(Addresses.HOW_TO_CITE)));
    }

    /** What the releases changed, and every released text that is no longer the present one. */
    void releases(PageWriter site) {
        site.write(
                "releases.ftlh",
                PagePlace.at(Addresses.RELEASES)
                        .titled(words.say("release.heading"))
                        .in(Addresses.RELEASES),
                PageHead.NONE,
                new ReleasesPages(index).page());
        VersionPages pages = new VersionPages(index);
        edition.documents().parallelStream()
                .forEach(linked -> index.history()
                        .olderVersions(linked)
                        .forEach(version -> version(linked, version, pages, site)));
        index.history().orphanVersions(edition).forEach(version -> {
            LinkedDocument heir =
                    index.document(Addresses.documentOf(index.history().present(Addresses.document(version.owner()))));
            if (heir != null) {
                version(heir, version, pages, site);
            }
        });
    }

    private void version(LinkedDocument linked, TextVersion version, VersionPages pages, PageWriter site) {
        index.history().texts().tei(version).ifPresent(tei -> {
            TextTargets targets = new TextTargets(index, new Views(index, version.address()), "");
            index.history().numbers(version.owner()).forEach(targets::add);
            TeiElement then = VersionPages.text(tei);
            targets.addAnchors(then);
            targets.addHands(Hands.of(tei));
            TextView text = new TextView(then, targets);
            VersionPage page = pages.page(linked, version, tei, text);
            site.write(
                    "version.ftlh",
                    PagePlace.at(version.address())
                            .titled(words.say(
                                    "release.of-release",
                                    Map.of(
                                            "title",
                                            page.title(),
                                            "version",
                                            page.release().version()))),
                    PageHead.NONE,
                    page,
                    text.functions());
        });
    }
}
