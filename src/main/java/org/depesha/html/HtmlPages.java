package org.depesha.html;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.depesha.cite.Citations;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.MessageKey;
import org.depesha.link.address.Addresses;
import org.depesha.model.Entry;
import org.depesha.model.Hands;
import org.depesha.model.Page;
import org.depesha.model.RegisterKind;
import org.depesha.output.Staging;
import org.depesha.problem.Problems;
import org.depesha.release.ReleaseHistory;
import org.depesha.release.TextVersion;
import org.depesha.tei.TeiElement;

/** Makes every page of the site. */
public final class HtmlPages {

    private final EditionIndex index;
    private final LinkedEdition edition;
    private final TeiTemplates templates;
    private final Frames frames;
    private final PageHeads heads;
    private final Staging site;
    private final AtomicInteger made = new AtomicInteger();

    private HtmlPages(
            LinkedEdition edition,
            ReleaseHistory history,
            EditionSettings settings,
            Citations citations,
            TeiTemplates templates,
            Staging site) {
        this.index = new EditionIndex(edition, history, settings, citations);
        this.edition = edition;
        this.templates = templates;
        this.frames = new Frames(index);
        this.heads = new PageHeads(index);
        this.site = site;
    }

    /**
     * Writes every page and the files that pages need.
     *
     * @param folder the edition's folder, whose {@code templates/} go before the program's
     * @param progress is told how many documents' pages are made
     * @return how many pages were made
     */
    public static int write(
            LinkedEdition edition,
            ReleaseHistory history,
            EditionSettings settings,
            Citations citations,
            Path folder,
            Staging site,
            Problems problems,
            Consumer<String> progress) {
        HtmlPages pages =
                new HtmlPages(edition, history, settings, citations, new TeiTemplates(folder, problems), site);
        Assets.copy(folder, site, problems);
        edition.images()
                .forEach(image -> site.take(
                        Addresses.image(image), folder.resolve(image.place().file())));
        pages.documents(progress);
        pages.lists();
        pages.registers();
        pages.attested();
        pages.threads();
        pages.prose();
        pages.dataAndNotFound(settings);
        pages.releases();
        return pages.made.get();
    }

    private void dataAndNotFound(EditionSettings settings) {
        page(
                "data.ftlh",
                Addresses.DATA,
                "Data",
                "",
                Addresses.DATA,
                PageHead.NONE,
                Map.of("page", new DataPages(index).page()));
        page(
                "404.ftlh",
                Addresses.NOT_FOUND,
                "There is no such page",
                "",
                Addresses.NOT_FOUND,
                PageHead.NONE,
                Map.of("page", Map.of("base", settings.canonical(""))));
    }

    private void documents(Consumer<String> progress) {
        DocumentPages pages = new DocumentPages(index);
        int all = edition.documents().size();
        AtomicInteger done = new AtomicInteger();
        edition.documents().parallelStream().forEach(linked -> {
            document(linked, pages);
            progress.accept(done.incrementAndGet() + " of " + all + " documents");
        });
    }

    private void document(LinkedDocument linked, DocumentPages pages) {
        String address = Addresses.document(linked.id());
        Views views = new Views(index, address);
        TextTargets targets = new TextTargets(index, views, linked.id());
        linked.document()
                .message()
                .withTransmitted()
                .forEach(message -> edition.referencesFrom(new MessageKey(linked.id(), message.part()))
                        .forEach(targets::add));
        linked.passages().forEach(targets::add);
        linked.gone().forEach(targets::add);
        targets.addAnchors(linked.text());
        targets.addHands(linked.document().hands());
        TextView text = new TextView(linked.text(), targets);
        DocumentPage page = pages.page(linked, text);
        String date = Views.date(linked.document().message()).words();
        String title = date.isEmpty() ? page.head().words() : page.head().words() + ", " + date;
        page(
                "document.ftlh",
                address,
                title,
                page.summary(),
                Addresses.INDEX,
                heads.document(linked),
                text.functions(),
                Map.of("page", page));
    }

    private void lists() {
        ListPages pages = new ListPages(index);
        String description = index.settings().description();
        PageHead front = heads.edition(pages.isLarge() ? List.of() : edition.documents());
        page("list.ftlh", Addresses.INDEX, "", description, Addresses.INDEX, front, Map.of("page", pages.documents()));
        if (pages.isLarge()) {
            pages.ofYears().entrySet().parallelStream()
                    .forEach(year -> page(
                            "list.ftlh",
                            Addresses.year(year.getKey()),
                            year.getValue().kind(),
                            "",
                            Addresses.INDEX,
                            heads.documents(pages.in(year.getKey())),
                            Map.of("page", year.getValue())));
        }
        if (!edition.attested().isEmpty()) {
            attestedLists(pages);
        }
    }

    private void attestedLists(ListPages pages) {
        page(
                "list.ftlh",
                Addresses.ATTESTED,
                "Known only from others",
                "",
                Addresses.INDEX,
                PageHead.NONE,
                Map.of("page", pages.attested()));
        page(
                "gaps.ftlh",
                Addresses.GAPS,
                "Gaps",
                "",
                Addresses.INDEX,
                PageHead.NONE,
                Map.of("page", new GapsPages(index).page()));
    }

    private void registers() {
        RegisterPages pages = new RegisterPages(index);
        for (RegisterKind kind : RegisterKind.values()) {
            String address = Addresses.register(kind);
            if (!edition.registers().of(kind).isEmpty()) {
                RegisterPage register = pages.register(kind);
                String title = Character.toUpperCase(kind.plural().charAt(0))
                        + kind.plural().substring(1);
                page("register.ftlh", address, title, "", address, PageHead.NONE, Map.of("page", register));
            }
        }
        EntryYears years = new EntryYears(index);
        edition.registers().entries().values().parallelStream().forEach(entry -> {
            entry(entry, pages);
            years.pages(entry)
                    .forEach((address, page) -> page(
                            "entry-year.ftlh",
                            address,
                            page.name() + ", " + page.year(),
                            "",
                            Addresses.register(entry.key().kind()),
                            PageHead.NONE,
                            Map.of("page", page)));
        });
    }

    private void entry(Entry entry, RegisterPages pages) {
        page(
                "entry.ftlh",
                Addresses.entry(entry.key()),
                entry.name(),
                entry.description(),
                Addresses.register(entry.key().kind()),
                heads.entry(entry),
                Map.of("page", pages.entry(entry)));
    }

    private void attested() {
        AttestedPages pages = new AttestedPages(index);
        edition.attested().parallelStream().forEach(linked -> {
            AttestedPage page = pages.page(linked);
            page(
                    "attested-message.ftlh",
                    Addresses.message(linked),
                    page.head().words(),
                    linked.message().note(),
                    Addresses.INDEX,
                    heads.attested(linked),
                    Map.of("page", page));
        });
    }

    private void threads() {
        ThreadPages pages = new ThreadPages(index);
        if (!edition.threads().isEmpty()) {
            page(
                    "threads.ftlh",
                    Addresses.THREADS,
                    "Threads",
                    "",
                    Addresses.THREADS,
                    PageHead.NONE,
                    Map.of("page", Map.of("threads", pages.list())));
        }
        edition.threads().parallelStream().forEach(thread -> {
            ThreadPage page = pages.page(thread);
            page(
                    "thread.ftlh",
                    Addresses.thread(thread.id()),
                    page.words() + ", " + page.span(),
                    "",
                    Addresses.THREADS,
                    heads.thread(thread),
                    Map.of("page", page));
        });
    }

    private void prose() {
        String section = edition.pages().isEmpty()
                ? ""
                : Addresses.page(edition.pages().get(0).id());
        ProsePages pages = new ProsePages(index);
        for (Page page : edition.pages()) {
            TextView text = pages.text(page);
            ProsePage prose = pages.page(page, text);
            boolean cites = page.id().equals(Addresses.HOW_TO_CITE);
            Object model = cites ? new CitePages(index).page(prose, prose.siblings()) : prose;
            page(
                    cites ? "how-to-cite.ftlh" : "prose.ftlh",
                    Addresses.page(page.id()),
                    page.title(),
                    "",
                    section,
                    PageHead.NONE,
                    text.functions(),
                    Map.of("page", model));
        }
        if (edition.pages().stream().noneMatch(page -> page.id().equals(Addresses.HOW_TO_CITE))) {
            howToCite(pages, section);
        }
    }

    /** Where the editor wrote no such page. */
    private void howToCite(ProsePages pages, String section) {
        CitePage page = new CitePages(index).page(null, pages.siblings(Addresses.HOW_TO_CITE));
        page(
                "how-to-cite.ftlh",
                Addresses.page(Addresses.HOW_TO_CITE),
                "How to cite",
                "",
                section,
                PageHead.NONE,
                Map.of("page", page));
    }

    /** What the releases changed, and every released text that is no longer the present one. */
    private void releases() {
        page(
                "releases.ftlh",
                Addresses.RELEASES,
                "About this release",
                "",
                Addresses.RELEASES,
                PageHead.NONE,
                Map.of("page", new ReleasesPages(index).page()));
        VersionPages pages = new VersionPages(index);
        edition.documents().parallelStream()
                .forEach(linked ->
                        index.history().olderVersions(linked).forEach(version -> version(linked, version, pages)));
        index.history().orphanVersions(edition).forEach(version -> {
            LinkedDocument heir =
                    index.document(Addresses.documentOf(index.history().present(Addresses.document(version.owner()))));
            if (heir != null) {
                version(heir, version, pages);
            }
        });
    }

    private void version(LinkedDocument linked, TextVersion version, VersionPages pages) {
        index.history().texts().tei(version).ifPresent(tei -> {
            TextTargets targets = new TextTargets(index, new Views(index, version.address()), "");
            index.history().numbers(version.owner()).forEach(targets::add);
            TeiElement words = VersionPages.text(tei);
            targets.addAnchors(words);
            targets.addHands(Hands.of(tei));
            TextView text = new TextView(words, targets);
            VersionPage page = pages.page(linked, version, tei, text);
            page(
                    "version.ftlh",
                    version.address(),
                    page.title() + ", release " + page.release(),
                    "",
                    Addresses.INDEX,
                    PageHead.NONE,
                    text.functions(),
                    Map.of("page", page));
        });
    }

    private void page(
            String template,
            String address,
            String title,
            String description,
            String section,
            PageHead head,
            Map<String, Object> model) {
        page(template, address, title, description, section, head, Map.of(), model);
    }

    private void page(
            String template,
            String address,
            String title,
            String description,
            String section,
            PageHead head,
            Map<String, Object> functions,
            Map<String, Object> model) {
        Map<String, Object> all = new TreeMap<>(functions);
        all.putAll(model);
        all.put("frame", frames.frame(address, title, description, section));
        all.put("machines", head);
        templates.render(template, all).ifPresent(html -> {
            site.write(Addresses.fileOf(address), html);
            made.incrementAndGet();
        });
    }
}
