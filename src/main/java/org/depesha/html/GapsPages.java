package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesha.html.GapsPage.Gap;
import org.depesha.html.GapsPage.Pair;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.Reference;
import org.depesha.link.address.Addresses;
import org.depesha.model.Message;
import org.depesha.words.MessageName;

/** Makes the page of gaps. */
final class GapsPages {

    private final EditionIndex index;
    private final LinkedEdition edition;

    GapsPages(EditionIndex index) {
        this.index = index;
        this.edition = index.edition();
    }

    /** The page; in each pair the messages stand in order of time. */
    GapsPage page() {
        Views views = new Views(index, Addresses.GAPS);
        Map<String, List<Gap>> pairs = new TreeMap<>();
        for (LinkedMessage linked : edition.messages().attested()) {
            pairs.computeIfAbsent(pair(linked.message(), views), words -> new ArrayList<>())
                    .add(gap(linked, views));
        }
        List<Pair> all = new ArrayList<>();
        pairs.forEach((words, gaps) -> all.add(new Pair("pair-" + (all.size() + 1), words, gaps)));
        return new GapsPage(
                edition.messages().attested().size(),
                views.href(Addresses.GAPS_TABLE),
                views.href(Addresses.ATTESTED),
                all);
    }

    private Gap gap(LinkedMessage linked, Views views) {
        MessageLink link = views.message(linked);
        return new Gap(
                words(linked.message(), link, views),
                link,
                edition.referencesTo(linked.key()).stream()
                        .map(reference -> place(reference, views))
                        .toList());
    }

    private static String words(Message message, MessageLink link, Views views) {
        if (!message.heading().title().isEmpty()) {
            return message.heading().title();
        }
        String kind = message.heading().kind().isEmpty() ? views.words().say("message.plain") : views.kind(message);
        return link.number().isEmpty() ? kind : kind + " " + link.number();
    }

    private static GapsPage.Place place(Reference reference, Views views) {
        MessageLink from = views.message(reference.from());
        String href = reference.wording().passage() == null
                ? from.href()
                : views.href(Addresses.passage(reference.wording().passage()));
        return new GapsPage.Place(
                from,
                href,
                reference.wording().quote(),
                views.languageOf(reference.from()),
                reference.evidence().responsible().word());
    }

    private static String pair(Message message, Views views) {
        String senders = views.names(message.parties().senders());
        String addressees = views.names(message.parties().addressees());
        if (senders.isEmpty()) {
            return addressees.isEmpty()
                    ? views.words().say("gaps.neither")
                    : views.words().say("gaps.no-sender", "to", addressees);
        }
        String from = MessageName.capital(senders);
        return addressees.isEmpty()
                ? views.words().say("gaps.no-addressee", "from", from)
                : views.words().say("gaps.both", Map.of("from", from, "to", addressees));
    }
}
