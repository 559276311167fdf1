package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesha.cite.MessageWords;
import org.depesha.config.LanguageTag;
import org.depesha.html.GatheredMessages.Gathered;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.MessageThread;
import org.depesha.link.Passage;
import org.depesha.link.Quotation;
import org.depesha.link.Reference;
import org.depesha.link.Responsible;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.SiteFiles;
import org.depesha.model.Action;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.depesha.model.Party;
import org.depesha.problem.Place;
import org.depesha.words.MessageName;
import org.depesha.words.Words;
import org.jspecify.annotations.Nullable;

/** Turns what the edition holds into what one page shows: every address is relative to that page. */
final class Views {

    private final EditionIndex index;
    private final LinkedEdition edition;
    private final String from;
    private final Words words;
    private final DateText dates;

    /**
     * Views for a page.
     *
     * @param from the page's address
     */
    Views(EditionIndex index, String from) {
        this.index = index;
        this.edition = index.edition();
        this.from = from;
        this.words = index.words();
        this.dates = index.dates();
    }

    /** Whether the edition is so large that its pages repeat no more of its texts than they must. */
    boolean inLargeEdition() {
        return edition.documents().size() > SiteFiles.LARGE;
    }

    String href(String address) {
        return index.href(from, address);
    }

    /** The way to a page with the texts of messages that belong together; empty where there is none. */
    String gathered(String address) {
        return index.gathered().at(address) == null ? "" : href(address);
    }

    /** The way to all that the two correspondents of a message wrote to each other; empty where there is none. */
    String correspondence(LinkedMessage linked) {
        Gathered pair = index.gathered().pairOf(linked);
        return pair == null ? "" : href(pair.address());
    }

    /** The correspondences of an entry that stand on a page of their own, by the correspondent. */
    List<Link> correspondences(EntryKey key) {
        return index.gathered().of(key).stream()
                .map(pair -> new Link(entry(pair.other(key)).words(), href(pair.address())))
                .toList();
    }

    /** The words for who writes to whom; where one side is not known a message goes by its title, if it has one. */
    String words(LinkedMessage linked) {
        String name = name(linked).in(words);
        return name.isEmpty() ? linked.key().toString() : name;
    }

    /** The title that the editor gave; without one the words for who writes to whom. */
    String title(LinkedMessage linked) {
        String title = name(linked).title();
        return title.isBlank() ? words(linked) : title;
    }

    private MessageName name(LinkedMessage linked) {
        Message message = linked.message();
        LinkedDocument document =
                linked.key().part().isEmpty() ? index.document(linked.key().owner()) : null;
        return new MessageName(
                edition.registers().told(message.parties().senders()),
                edition.registers().told(message.parties().addressees()),
                document != null
                        ? document.document().description().title()
                        : message.heading().title(),
                kind(message));
    }

    /** The title with the date, where there is one that it doesn't name itself. */
    String dated(LinkedMessage linked) {
        String title = title(linked);
        DateLine date = date(linked.message());
        return MessageLink.isNamed(date, title) ? title : dated(title, date.words());
    }

    /** A title with a date behind it; without one, where there is none. */
    String dated(String title, String date) {
        return date.isEmpty() ? title : words.say("message.with-date", Map.of("title", title, "date", date));
    }

    /** What kind of thing a message is; empty where that is not known. */
    String kind(Message message) {
        return MessageName.kind(message.heading().kind(), words);
    }

    /** "Mao Zedong, Kim Son and Pak Il-u"; empty for none. */
    String names(List<Party> parties) {
        return words.names(edition.registers().told(parties));
    }

    /** Something said in the words of the interface. */
    Words words() {
        return words;
    }

    MessageLink message(MessageKey key) {
        return message(edition.message(key));
    }

    MessageLink message(LinkedMessage linked) {
        LinkedDocument document =
                linked.key().part().isEmpty() ? index.document(linked.key().owner()) : null;
        return new MessageLink(
                words(linked),
                title(linked),
                href(Addresses.message(linked)),
                linked.attested(),
                linked.message().date() != null,
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
    DateLine date(Message message) {
        return dates.line(message);
    }

    /** The number that identifies a message: of the ciphered telegram, or else the sender's, or else the first. */
    String number(Message message) {
        String cipher = message.number("cipher");
        String sender = cipher.isEmpty() ? message.number("sender") : cipher;
        return number(
                sender.isEmpty() && !message.heading().numbers().isEmpty()
                        ? message.heading().numbers().get(0).value()
                        : sender);
    }

    private String number(String value) {
        return value.isEmpty() ? "" : words.say("message.number", "number", value);
    }

    /** The number that identifies a message, named by its kind: "No. 103 (sender’s)"; empty for none. */
    private String citedNumber(Message message) {
        MessageNumber cited = MessageWords.cited(message);
        if (cited == null) {
            return "";
        }
        boolean plain = cited.kind().isEmpty() || cited.kind().equals("cipher");
        return plain
                ? number(cited.value())
                : words.say("message.number-of-kind", Map.of("number", number(cited.value()), "kind", kindOf(cited)));
    }

    /** A number with what it is, as the table of facts has it. */
    private MessageNumber named(MessageNumber number) {
        return new MessageNumber(kindOf(number), number.value());
    }

    private String kindOf(MessageNumber number) {
        String key = "message.numbers." + number.kind();
        return words.has(key) ? words.say(key) : number.kind();
    }

    Link entry(EntryKey key) {
        Entry entry = edition.registers().find(key);
        return entry == null ? new Link(key.id(), "") : new Link(entry.name(), href(Addresses.entry(key)));
    }

    /** A thread by the count of its messages. */
    Link thread(MessageThread thread) {
        return new Link(
                words.say("facts.messages", "n", thread.messages().size()), href(Addresses.thread(thread.id())));
    }

    Link party(Party party) {
        Link link = party.entry() == null ? new Link(party.name(), "") : entry(party.entry());
        return new Link(party.told(link.words()), link.href());
    }

    Link copy(Party party) {
        Link link = party(party);
        String counted = party.count() == 0
                ? link.words()
                : words.say("message.copies", Map.of("name", link.words(), "count", party.count()));
        String as = edition.registers().writtenAs(party);
        return new Link(
                as.isEmpty() ? counted : words.say("message.also-as", Map.of("name", counted, "as", as)), link.href());
    }

    /** The head of a message with the way that it took. */
    MessageHead head(LinkedMessage linked, String cite) {
        Message message = linked.message();
        String page = Addresses.page(linked);
        return new MessageHead(
                words(linked),
                title(linked),
                new MessageHead.Labels(kind(message), citedNumber(message)),
                new MessageHead.Way(
                        route(linked),
                        message.parties().copies().stream().map(this::copy).toList(),
                        sent(linked),
                        dates.line(message.journey().received())),
                message.heading().numbers().stream().map(this::named).toList(),
                new MessageHead.Form(
                        message.markings().urgency(),
                        message.markings().secrecy(),
                        message.markings().series(),
                        message.markings().mark()),
                note(linked),
                new MessageHead.Anchors(linked.key().part(), cite, page.equals(from) ? "" : href(page)));
    }

    /** What the editor says of a message; of one that the program described, from which words. */
    String note(LinkedMessage linked) {
        return isDescribed(linked)
                ? edition.referencesTo(linked.key()).stream()
                        .map(reference -> reference.wording().quote())
                        .filter(quote -> !quote.isEmpty())
                        .findFirst()
                        .map(quote -> words.say("attested.described", "words", quote))
                        .orElse("")
                : linked.message().heading().note();
    }

    /** Whether no editor described a message, but the program, from the words that mention it. */
    static boolean isDescribed(LinkedMessage linked) {
        return linked.attested()
                && linked.message().place().equals(Place.NOWHERE)
                && !linked.message().heading().note().isEmpty();
    }

    /** When it was sent; a message whose text the edition has, and that bears no date, says so. */
    private DateLine sent(LinkedMessage linked) {
        Message message = linked.message();
        DateLine line = dates.line(message.journey().sent());
        return !linked.attested() && message.date() == null && line.words().isEmpty()
                ? DateLine.of(words.say("date.undated"))
                : line;
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
                own == null ? "" : number(own.value())));
        message.parties()
                .relays()
                .forEach(relay ->
                        route.add(stop("relay", List.of(relay), relay.received(), dates.line(relay.received()), "")));
        Action received = message.journey().received();
        List<Party> addressees = message.parties().addressees();
        if (linked.attested() || !addressees.isEmpty() || !received.equals(Action.UNKNOWN)) {
            route.add(stop("addressee", addressees, received, dates.line(received), ""));
        }
        return route;
    }

    private RouteStop stop(String role, List<Party> parties, Action action, DateLine date, String number) {
        String as = parties.stream()
                .map(edition.registers()::writtenAs)
                .filter(written -> !written.isEmpty())
                .collect(Collectors.joining(words.between("names")));
        String note = parties.stream()
                .map(Party::note)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(words.between("long")));
        String actionNote = action.note().isEmpty()
                ? note
                : note.isEmpty() ? action.note() : note + words.between("long") + action.note();
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
        edition.referencesFrom(key).stream()
                .filter(this::shows)
                .forEach(reference -> lines.add(relation(reference, false)));
        edition.referencesTo(key).stream()
                .filter(this::shows)
                .forEach(reference -> lines.add(relation(reference, true)));
        return lines;
    }

    /** Whether readers may see a reference: what the program only found, an edition can keep to its files. */
    boolean shows(Reference reference) {
        return index.settings().automation().showsReferences()
                || reference.evidence().responsible() != Responsible.PROGRAM;
    }

    /** The language of a message's text, where it is not that of the interface; else empty. */
    String languageOf(MessageKey key) {
        LinkedDocument document = index.document(key.owner());
        String tag = document == null
                ? ""
                : LanguageTag.of(document.document().description().language()).tag();
        return tag.equals(words.language()) ? "" : tag;
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
                new RelationLine.Standing(
                        languageOf(reference.from()), passage == null ? "" : href(Addresses.passage(passage))));
    }
}
