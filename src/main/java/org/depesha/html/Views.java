package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.depesha.cite.MessageWords;
import org.depesha.config.LanguageTag;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.MessageTitle;
import org.depesha.link.Passage;
import org.depesha.link.Quotation;
import org.depesha.link.Reference;
import org.depesha.link.address.Addresses;
import org.depesha.model.Action;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.depesha.model.Party;
import org.jspecify.annotations.Nullable;

/** Turns what the edition holds into what one page shows: every address is relative to that page. */
final class Views {

    private final EditionIndex index;
    private final LinkedEdition edition;
    private final String from;

    /**
     * Views for a page.
     *
     * @param from the page's address
     */
    Views(EditionIndex index, String from) {
        this.index = index;
        this.edition = index.edition();
        this.from = from;
    }

    String href(String address) {
        return Addresses.relative(from, address);
    }

    /** The words for who writes to whom; where one side is not known a message goes by its title, if it has one. */
    String words(LinkedMessage linked) {
        Message message = linked.message();
        LinkedDocument document =
                linked.key().part().isEmpty() ? index.document(linked.key().owner()) : null;
        String title = document != null
                ? document.document().description().title()
                : message.heading().title();
        return MessageTitle.of(message, title, edition.registers(), linked.key().toString());
    }

    /** "Mao Zedong, Kim Son and Pak Il-u"; empty for none. */
    String names(List<Party> parties) {
        return MessageTitle.names(parties, edition.registers());
    }

    MessageLink message(MessageKey key) {
        return message(edition.message(key));
    }

    MessageLink message(LinkedMessage linked) {
        LinkedDocument document =
                linked.key().part().isEmpty() ? index.document(linked.key().owner()) : null;
        return new MessageLink(
                words(linked),
                href(Addresses.message(linked)),
                linked.attested(),
                date(linked.message()),
                number(linked.message()),
                document == null ? "" : document.document().description().summary());
    }

    /** A message as lists name it: one inside a document leads to its own page. */
    MessageLink listed(LinkedMessage linked) {
        return message(linked).to(href(Addresses.page(linked)));
    }

    @Nullable
    MessageLink messageOrNull(@Nullable MessageKey key) {
        return key == null ? null : message(key);
    }

    /** When a message was sent, or else received. */
    static DateLine date(Message message) {
        return message.journey().sent().date() != null
                ? DateText.line(message.journey().sent())
                : DateText.line(message.journey().received());
    }

    /** The number that identifies a message: of the ciphered telegram, or else the sender's, or else the first. */
    static String number(Message message) {
        String cipher = message.number("cipher");
        String sender = cipher.isEmpty() ? message.number("sender") : cipher;
        String first = sender.isEmpty() && !message.heading().numbers().isEmpty()
                ? message.heading().numbers().get(0).value()
                : sender;
        return first.isEmpty() ? "" : "No. " + first;
    }

    /** The number that identifies a message, named by its kind: "No. 103 (sender’s)"; empty for none. */
    private static String citedNumber(Message message) {
        String cited = MessageWords.namedNumber(message);
        return cited.isEmpty() ? "" : "No. " + cited;
    }

    Link entry(EntryKey key) {
        Entry entry = edition.registers().find(key);
        return entry == null ? new Link(key.id(), "") : new Link(entry.name(), href(Addresses.entry(key)));
    }

    Link party(Party party) {
        Link link = party.entry() == null ? new Link(party.name(), "") : entry(party.entry());
        return new Link(party.told(link.words()), link.href());
    }

    Link copy(Party party) {
        Link link = party(party);
        String as = party.entry() == null || party.name().isEmpty() ? "" : " (“" + party.name() + "”)";
        return new Link(link.words() + (party.count() > 0 ? " (" + party.count() + ")" : "") + as, link.href());
    }

    /** The head of a message with the way that it took. */
    MessageHead head(LinkedMessage linked, String cite) {
        Message message = linked.message();
        String page = Addresses.page(linked);
        return new MessageHead(
                words(linked),
                new MessageHead.Labels(
                        message.heading().title(), message.heading().kind(), citedNumber(message)),
                new MessageHead.Way(
                        route(linked),
                        message.parties().copies().stream().map(this::copy).toList(),
                        sent(linked),
                        DateText.line(message.journey().received())),
                message.heading().numbers(),
                new MessageHead.Form(
                        message.markings().urgency(),
                        message.markings().secrecy(),
                        message.markings().series(),
                        message.markings().mark()),
                message.heading().note(),
                new MessageHead.Anchors(linked.key().part(), cite, page.equals(from) ? "" : href(page)));
    }

    /** When it was sent; a document that bears no date says so. */
    private static DateLine sent(LinkedMessage linked) {
        Message message = linked.message();
        boolean document = !linked.attested() && linked.key().part().isEmpty();
        DateLine line = DateText.line(message.journey().sent());
        return document && message.date() == null && line.words().isEmpty() ? new DateLine("undated", "") : line;
    }

    /** The stops; of a document, an addressee is only one that it states. */
    private List<RouteStop> route(LinkedMessage linked) {
        Message message = linked.message();
        List<RouteStop> route = new ArrayList<>();
        MessageNumber own = message.heading().numbers().stream()
                .filter(number -> number.kind().equals("sender"))
                .findFirst()
                .orElse(null);
        route.add(stop(
                "sender",
                message.parties().senders(),
                message.journey().sent(),
                sent(linked),
                own == null ? "" : "No. " + own.value()));
        message.parties()
                .relays()
                .forEach(relay -> route.add(
                        stop("relay", List.of(relay), relay.received(), DateText.line(relay.received()), "")));
        Action received = message.journey().received();
        List<Party> addressees = message.parties().addressees();
        if (linked.attested() || !addressees.isEmpty() || !received.equals(Action.UNKNOWN)) {
            route.add(stop("addressee", addressees, received, DateText.line(received), ""));
        }
        return route;
    }

    private RouteStop stop(String role, List<Party> parties, Action action, DateLine date, String number) {
        String as = parties.stream()
                .filter(party -> party.entry() != null
                        && !party.name().isEmpty()
                        && !party.name().equals(edition.registers().nameOf(party)))
                .map(Party::name)
                .collect(Collectors.joining(", "));
        String note = parties.stream()
                .map(Party::note)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        String actionNote =
                action.note().isEmpty() ? note : note.isEmpty() ? action.note() : note + "; " + action.note();
        return new RouteStop(
                role, parties.stream().map(this::party).toList(), as, place(action), date, number, actionNote);
    }

    private Link place(Action action) {
        Action.Location location = action.location();
        Link link = location.entry() == null ? new Link(location.name(), "") : entry(location.entry());
        return new Link(location.certainty().told(link.words()), link.href());
    }

    /** The relations of a message: what it refers to, then what refers to it. */
    List<RelationLine> relations(MessageKey key) {
        List<RelationLine> lines = new ArrayList<>();
        edition.referencesFrom(key).forEach(reference -> lines.add(relation(reference, false)));
        edition.referencesTo(key).forEach(reference -> lines.add(relation(reference, true)));
        return lines;
    }

    /** The language of a message's text, where it is not the edition's; else empty. */
    String languageOf(MessageKey key) {
        LinkedDocument document = index.document(key.owner());
        String tag = document == null
                ? ""
                : LanguageTag.of(document.document().description().language()).tag();
        return tag.equals(index.settings().language()) ? "" : tag;
    }

    RelationLine relation(Reference reference, boolean incoming) {
        Reference.Resolution meant = reference.resolution();
        return new RelationLine(
                reference.relation().word(),
                incoming,
                new RelationLine.Target(
                        messageOrNull(incoming ? reference.from() : meant.target()),
                        meant.candidates().stream().map(this::message).toList(),
                        meant.tied() - meant.candidates().size(),
                        meant.status().word()),
                quote(reference),
                new RelationLine.Evidence(
                        reference.evidence().responsible().word(),
                        reference.evidence().rule(),
                        reference.evidence().certainty().tei()));
    }

    private RelationLine.Quote quote(Reference reference) {
        Quotation quotation = reference.inSentence();
        Passage passage = reference.wording().passage();
        return new RelationLine.Quote(
                quotation == null ? "" : quotation.before(),
                reference.wording().quote(),
                quotation == null ? "" : quotation.after(),
                languageOf(reference.from()),
                passage == null ? "" : href(Addresses.passage(passage)));
    }
}
