package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.cite.StyledCitation;
import org.depesha.config.LanguageTag;
import org.depesha.html.GatheredMessages.Gathered;
import org.depesha.html.GatheredPage.Letter;
import org.depesha.html.GatheredPage.PageLink;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.Responsible;
import org.depesha.link.address.Addresses;
import org.depesha.model.EntryKey;
import org.depesha.model.PartialDate;
import org.depesha.tei.TeiElement;

/** Writes the pages that give messages that belong together, one below the other. */
final class GatheredPages {

    /** A page has no more messages than these. */
    private static final int MOST_LETTERS = 50;

    /** A page has no more text than this, in characters, unless a single message has. */
    private static final int MOST_TEXT = 200_000;

    private final EditionIndex index;
    private final LinkedEdition edition;
    private final PageWriter site;

    GatheredPages(EditionIndex index, PageWriter site) {
        this.index = index;
        this.edition = index.edition();
        this.site = site;
    }

    /** A message with its text as it stands on a page; without one where the edition does not hold it. */
    private record Shown(Letter letter, List<String> marks) {}

    void write(Gathered gathered) {
        List<List<LinkedMessage>> pages = pages(gathered);
        int count = pages.stream().mapToInt(List::size).sum();
        for (int number = 1; number <= pages.size(); number++) {
            String address = Addresses.furtherTexts(gathered.address(), number);
            Views views = new Views(index, address);
            String title = title(gathered, views);
            PagePlace place = PagePlace.at(address)
                    .titled(title)
                    .in(gathered.thread() == null ? Addresses.INDEX : Addresses.THREADS);
            List<LinkedMessage> messages = pages.get(number - 1);
            List<Shown> shown =
                    messages.stream().map(linked -> shown(linked, place, views)).toList();
            GatheredPage page = new GatheredPage(
                    title,
                    gathered.thread() != null ? "thread" : gathered.month() != null ? "month" : "pair",
                    owner(gathered, views),
                    count,
                    marks(shown),
                    messages.stream().anyMatch(linked -> isGuessed(linked, views)),
                    shown.stream().map(Shown::letter).toList(),
                    links(gathered.address(), number, pages.size(), views));
            site.write("gathered.ftlh", place, PageHead.NONE, page);
        }
    }

    private static List<PageLink> links(String address, int current, int all, Views views) {
        List<PageLink> links = new ArrayList<>();
        for (int number = 1; all > 1 && number <= all; number++) {
            links.add(new PageLink(number, views.href(Addresses.furtherTexts(address, number)), number == current));
        }
        return links;
    }

    /** The messages, cut where a page would hold too many; one that another of them carries stands inside it. */
    private List<List<LinkedMessage>> pages(Gathered gathered) {
        List<List<LinkedMessage>> pages = new ArrayList<>();
        int length = 0;
        for (MessageKey key : gathered.messages()) {
            if (!key.part().isEmpty() && gathered.messages().contains(MessageKey.of(key.owner()))) {
                continue;
            }
            LinkedMessage linked = edition.message(key);
            int own = length(linked);
            if (pages.isEmpty()
                    || pages.get(pages.size() - 1).size() == MOST_LETTERS
                    || length > 0 && length + own > MOST_TEXT) {
                pages.add(new ArrayList<>());
                length = 0;
            }
            pages.get(pages.size() - 1).add(linked);
            length += own;
        }
        return pages;
    }

    private int length(LinkedMessage linked) {
        LinkedDocument document = index.document(linked.key().owner());
        return document == null
                ? 0
                : document.passages().stream()
                        .mapToInt(passage -> passage.text().length())
                        .sum();
    }

    private static List<String> marks(List<Shown> shown) {
        List<String> all =
                shown.stream().flatMap(one -> one.marks().stream()).distinct().toList();
        return TextView.MARKS.stream().filter(all::contains).toList();
    }

    private boolean isGuessed(LinkedMessage linked, Views views) {
        return Stream.concat(Stream.of(linked.message()), linked.message().transmits().stream())
                .flatMap(message -> edition.referencesFrom(linked.key().withPart(message.part())).stream())
                .anyMatch(reference ->
                        views.shows(reference) && reference.evidence().responsible() == Responsible.PROGRAM);
    }

    private String title(Gathered gathered, Views views) {
        if (gathered.thread() != null) {
            return ThreadPages.words(
                    gathered.thread().messages().stream().map(edition::message).toList(), views);
        }
        PartialDate month = gathered.month();
        return month != null
                ? index.dates().of(month)
                : index.words()
                        .say("pager.sides", Map.of("a", name(gathered, 0, views), "b", name(gathered, 1, views)));
    }

    private static String name(Gathered gathered, int side, Views views) {
        return views.entry(gathered.sides().get(side)).words();
    }

    private Link owner(Gathered gathered, Views views) {
        if (gathered.thread() != null) {
            return new Link(
                    index.words().say("thread.kind"),
                    views.href(Addresses.thread(gathered.thread().id())));
        }
        EntryKey one = gathered.sides().isEmpty() ? null : gathered.sides().get(0);
        return one == null
                ? new Link(index.words().say("documents.documents"), views.href(Addresses.INDEX))
                : views.entry(one);
    }

    private Shown shown(LinkedMessage linked, PagePlace place, Views views) {
        LinkedDocument document = index.document(linked.key().owner());
        String part = linked.key().part();
        String id = linked.key().owner() + (part.isEmpty() ? "" : ":" + part);
        MessageLink message = views.listed(linked);
        if (document == null) {
            return new Shown(new Letter(id, message, ""), List.of());
        }
        TextTargets targets = TextTargets.of(document, index, place.address());
        targets.prefix(id + ":");
        TeiElement text = part.isEmpty() ? document.text() : MessagePages.text(document, linked);
        targets.addAnchors(text);
        targets.addElsewhere(document.text());
        TextView view = part.isEmpty() ? new TextView(text, targets) : new TextView(text, document.text(), targets);
        PageText shown = view.page(document.document().header() != null);
        List<StyledCitation> citations = part.isEmpty()
                ? index.citations().document(document)
                : index.citations().message(linked);
        LetterPage letter = new LetterPage(
                id + ":",
                language(document, text),
                shown,
                CitationBlocks.of(id + "::citation", "", citations, "", index.words())
                        .lines()
                        .get(0));
        Map<String, Object> functions = new TreeMap<>(view.functions());
        functions.put("prefix", id + ":");
        return new Shown(new Letter(id, message, site.part("letter.ftlh", place, letter, functions)), shown.marks());
    }

    private static String language(LinkedDocument document, TeiElement text) {
        String own = Objects.requireNonNullElse(text.attribute("xml:lang"), "");
        return LanguageTag.of(own.isEmpty() ? document.document().description().language() : own)
                .tag();
    }
}
