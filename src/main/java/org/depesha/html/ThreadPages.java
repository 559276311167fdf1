package org.depesha.html;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.cite.CitationFormat;
import org.depesha.html.ThreadPage.About;
import org.depesha.html.ThreadPage.Step;
import org.depesha.html.ThreadPage.Tie;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.MessageThread;
import org.depesha.link.Reference;
import org.depesha.link.address.Addresses;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.Party;
import org.depesha.model.Relation;
import org.depesha.seeing.MessageTimes;
import org.jspecify.annotations.Nullable;

/** Makes the pages of the threads. */
final class ThreadPages {

    private final EditionIndex index;
    private final LinkedEdition edition;
    private final MessageTimes times;

    ThreadPages(EditionIndex index) {
        this.index = index;
        this.edition = index.edition();
        this.times = new MessageTimes(index.words());
    }

    /** All threads, as their list names them. */
    List<ThreadPage> list() {
        return edition.threads().all().stream()
                .map(thread -> page(thread, Addresses.THREADS, null))
                .toList();
    }

    ThreadPage page(MessageThread thread) {
        return page(
                thread,
                Addresses.thread(thread.id()),
                CitationBlocks.of("citation", "", index.citations().thread(thread), "", index.words()));
    }

    private ThreadPage page(MessageThread thread, String from, @Nullable CitationBlock citation) {
        Views views = new Views(index, from);
        List<LinkedMessage> messages =
                thread.messages().stream().map(edition::message).toList();
        Set<MessageKey> inside = Set.copyOf(thread.messages());
        List<HistoricalDate> dates = messages.stream()
                .map(linked -> linked.message().date())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new ThreadPage(
                new About(
                        words(messages, views),
                        correspondents(messages, views),
                        index.dates().line(dates.isEmpty() ? null : dates.get(0)),
                        span(dates),
                        (int) messages.stream()
                                .filter(linked -> !linked.attested())
                                .count()),
                views.href(Addresses.thread(thread.id())),
                messages.stream().map(linked -> step(linked, inside, views)).toList(),
                ThreadDrawer.draw(messages, edition, views::shows, index.words()),
                views.href(Addresses.THREADS),
                views.gathered(Addresses.threadTexts(thread.id())),
                citation,
                CitationLinks.files(
                        Addresses.threadFile(thread.id(), "citations"),
                        CitationFormat.of(index.files(), Addresses.threadFile(thread.id(), "citations")),
                        views));
    }

    private static List<Link> correspondents(List<LinkedMessage> messages, Views views) {
        return messages.stream()
                .flatMap(linked -> Stream.concat(
                        linked.message().parties().senders().stream(),
                        linked.message().parties().addressees().stream()))
                .map(views::party)
                .filter(link -> !link.words().isEmpty())
                .distinct()
                .toList();
    }

    /** A thread goes by the correspondents of its first message that the edition holds and that is no mere envelope. */
    static String words(List<LinkedMessage> messages, Views views) {
        List<LinkedMessage> held =
                messages.stream().filter(linked -> !linked.attested()).toList();
        LinkedMessage first = held.stream()
                .filter(linked -> linked.message().transmits().isEmpty())
                .findFirst()
                .orElse(held.get(0));
        Message message = first.message();
        List<Party> both = Stream.concat(message.parties().senders().stream(), message.parties().addressees().stream())
                .toList();
        String names = views.names(both);
        return names.isEmpty() ? views.words(first) : names;
    }

    private String span(List<HistoricalDate> dates) {
        String first = dates.isEmpty() ? "" : index.dates().of(dates.get(0));
        String last = dates.isEmpty() ? "" : index.dates().of(dates.get(dates.size() - 1));
        return first.equals(last) ? first : index.words().say("date.span", Map.of("first", first, "last", last));
    }

    private Step step(LinkedMessage linked, Set<MessageKey> inside, Views views) {
        List<Tie> relations = edition.referencesFrom(linked.key()).stream()
                .filter(views::shows)
                .filter(reference -> reference.resolution().target() != null
                        && inside.contains(reference.resolution().target()))
                .map(reference -> new Tie(views.relation(reference, false), after(reference, linked.message())))
                .toList();
        List<Link> relays =
                linked.message().parties().relays().stream().map(views::party).toList();
        return new Step(views.listed(linked), relays, times.underWay(linked.message()), relations);
    }

    private String after(Reference reference, Message message) {
        boolean answers = reference.relation() == Relation.ANSWERS || reference.relation() == Relation.ACKNOWLEDGES;
        return answers && reference.resolution().target() != null
                ? times.answering(
                        message,
                        edition.message(reference.resolution().target()).message())
                : "";
    }
}
