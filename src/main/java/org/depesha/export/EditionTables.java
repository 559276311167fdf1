package org.depesha.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.Passage;
import org.depesha.link.Reference;
import org.depesha.link.address.Addresses;
import org.depesha.model.Action;
import org.depesha.model.Archive;
import org.depesha.model.Coordinates;
import org.depesha.model.CoverName;
import org.depesha.model.Document;
import org.depesha.model.Entry;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Identifier;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.depesha.model.Party;
import org.depesha.model.RegisterKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tables of the edition: documents, attested messages, registers. Several values in a cell stand with
 * {@code ; } between them; a party or place that is not sure in brackets, {@code [Ada Berg?]}, and such a date with
 * EDTF's {@code ?}.
 */
final class EditionTables {

    private static final String DOCUMENTS = "id,title,kind,senders,addressees,relays,copies,sent,sent_place,received,"
            + "received_place,numbers,archive,shelfmark,translator,translation_publisher,record,language,transmits,"
            + "address";

    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final Map<String, String> titles = new HashMap<>();

    EditionTables(LinkedEdition edition, EditionSettings settings) {
        this.edition = edition;
        this.settings = settings;
        edition.documents()
                .forEach(linked ->
                        titles.put(linked.id(), linked.document().description().title()));
    }

    /**
     * The names of the edition's own fields, in alphabetical order; a column each, behind those that every edition has.
     * One of the same name as such a column is told from it by {@code field:}.
     */
    private List<String> fields() {
        return edition.documents().stream()
                .flatMap(linked -> linked.document().description().filing().fields().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@code data/documents.csv}, in order of time. */
    String documents() {
        List<String> fields = fields();
        List<String> own = List.of(DOCUMENTS.split(","));
        CsvTable table = new CsvTable(Stream.concat(
                        own.stream(), fields.stream().map(field -> own.contains(field) ? "field:" + field : field))
                .toList());
        for (LinkedDocument linked : edition.documents()) {
            Document document = linked.document();
            Message message = document.message();
            List<String> row = new ArrayList<>(List.of(
                    document.id(),
                    document.description().title(),
                    message.heading().kind(),
                    parties(message.parties().senders()),
                    parties(message.parties().addressees()),
                    parties(message.parties().relays()),
                    parties(message.parties().copies()),
                    date(message.journey().sent().date()),
                    place(message.journey().sent()),
                    date(message.journey().received().date()),
                    place(message.journey().received()),
                    numbers(message),
                    repository(document.provenance().archive()),
                    document.provenance().archive().shelfmark(),
                    document.provenance().translation().by(),
                    document.provenance().translation().printed().publisher(),
                    document.provenance().translation().printed().record(),
                    document.description().language(),
                    transmitted(message),
                    settings.canonical(Addresses.document(document.id()))));
            fields.forEach(
                    field -> row.add(document.description().filing().fields().getOrDefault(field, "")));
            table.row(row);
        }
        return table.toString();
    }

    private static String transmitted(Message message) {
        return join(message.withTransmitted().skip(1).map(Message::part).toList());
    }

    private static String repository(Archive archive) {
        return archive.repository().isEmpty() ? archive.name() : archive.repository();
    }

    /**
     * {@code data/messages.csv}: every message of the edition, outer, transmitted and attested ones, in order of time;
     * days without their times. An id such as {@code person:ada-berg} stands for each party in its turn, so that the
     * registers' tables can be joined; it is empty where no register has the party.
     */
    String messages() {
        CsvTable table = new CsvTable("id,status,title,kind,senders,sender_ids,addressees,addressee_ids,relays,sent,"
                + "sent_earliest,sent_latest,sent_place,received,numbers,transmitted_by,address");
        for (LinkedMessage linked : inOrderOfTime()) {
            Message message = linked.message();
            table.row(
                    linked.key().toString(),
                    status(linked),
                    titleOf(linked),
                    message.heading().kind(),
                    parties(message.parties().senders()),
                    ids(message.parties().senders()),
                    parties(message.parties().addressees()),
                    ids(message.parties().addressees()),
                    parties(message.parties().relays()),
                    date(message.journey().sent().date()),
                    earliest(message.journey().sent().date()),
                    latest(message.journey().sent().date()),
                    place(message.journey().sent()),
                    date(message.journey().received().date()),
                    numbers(message),
                    linked.carrier() == null ? "" : linked.carrier().toString(),
                    settings.canonical(Addresses.message(linked)));
        }
        return table.toString();
    }

    private List<LinkedMessage> inOrderOfTime() {
        return edition.messages().byKey().values().stream()
                .sorted(Comparator.comparing(
                                (LinkedMessage linked) -> linked.message().date(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(LinkedMessage::key))
                .toList();
    }

    private static String status(LinkedMessage linked) {
        if (linked.translation()) {
            return "translation";
        }
        return linked.attested() ? "attested" : linked.carrier() == null ? "document" : "transmitted";
    }

    /** The title of its document, where it is the outer message of one. */
    private String titleOf(LinkedMessage linked) {
        boolean outer = !linked.attested() && linked.carrier() == null;
        return outer
                ? titles.getOrDefault(linked.key().owner(), "")
                : linked.message().heading().title();
    }

    /** The first day that a date may mean; empty where a span has no beginning. */
    private static String earliest(@Nullable HistoricalDate date) {
        return date == null || date.first() == null
                ? ""
                : date.first().firstDay().toString();
    }

    /** The last day that a date may mean; empty where a span has no end. */
    private static String latest(@Nullable HistoricalDate date) {
        return date == null || date.last() == null ? "" : date.last().lastDay().toString();
    }

    /** {@code data/attested.csv}, in order of time. */
    String attested() {
        CsvTable table = new CsvTable("id,title,kind,senders,addressees,relays,sent,sent_place,received,numbers,note,"
                + "known_from,address");
        for (LinkedMessage linked : edition.messages().attested()) {
            Message message = linked.message();
            List<String> witnesses = edition.referencesTo(linked.key()).stream()
                    .map(Reference::from)
                    .distinct()
                    .map(Object::toString)
                    .toList();
            table.row(
                    linked.key().owner(),
                    message.heading().title(),
                    message.heading().kind(),
                    parties(message.parties().senders()),
                    parties(message.parties().addressees()),
                    parties(message.parties().relays()),
                    date(message.journey().sent().date()),
                    place(message.journey().sent()),
                    date(message.journey().received().date()),
                    numbers(message),
                    message.heading().note(),
                    join(witnesses),
                    settings.canonical(Addresses.message(linked)));
        }
        return table.toString();
    }

    /** {@code data/gaps.csv}: a row for each place where a message is mentioned that the edition does not hold. */
    String gaps() {
        CsvTable table =
                new CsvTable("id,kind,senders,addressees,sent,received,numbers,document,message,mentioned,paragraph,"
                        + "words,relation,responsible,certainty,address");
        for (LinkedMessage linked : edition.messages().attested()) {
            Message message = linked.message();
            for (Reference reference : edition.referencesTo(linked.key())) {
                table.row(
                        linked.key().owner(),
                        message.heading().kind(),
                        parties(message.parties().senders()),
                        parties(message.parties().addressees()),
                        date(message.journey().sent().date()),
                        date(message.journey().received().date()),
                        numbers(message),
                        reference.from().owner(),
                        reference.from().part(),
                        mentioned(reference),
                        paragraph(reference.wording().passage()),
                        reference.wording().quote(),
                        reference.relation().word(),
                        reference.evidence().responsible().word(),
                        reference.evidence().certainty().tei(),
                        settings.canonical(Addresses.message(linked)));
            }
        }
        return table.toString();
    }

    private static String paragraph(@Nullable Passage passage) {
        return passage == null || passage.number() == 0 ? "" : Integer.toString(passage.number());
    }

    /** When the message was sent, or else received, that mentions another. */
    private String mentioned(Reference reference) {
        Message from = edition.message(reference.from()).message();
        return date(
                from.journey().sent().date() == null
                        ? from.journey().received().date()
                        : from.journey().sent().date());
    }

    /** {@code data/persons.csv} and its like, in order of id. */
    String register(RegisterKind kind) {
        CsvTable table =
                new CsvTable("id,name,sort,forms,cover_names,kind,identified,description,note,part_of,identifiers,"
                        + "latitude,longitude,mentions,messages,address");
        for (Entry entry : edition.registers().of(kind)) {
            Coordinates point = entry.coordinates();
            table.row(
                    entry.key().id(),
                    entry.name(),
                    entry.naming().sort(),
                    join(entry.naming().forms()),
                    join(entry.naming().coverNames().stream()
                            .map(CoverName::name)
                            .toList()),
                    entry.account().kind(),
                    entry.identified() ? "yes" : "no",
                    entry.account().description(),
                    entry.account().note(),
                    entry.partOf() == null ? "" : entry.partOf().id(),
                    join(entry.identifiers().stream()
                            .map(EditionTables::identifier)
                            .toList()),
                    point == null ? "" : Double.toString(point.latitude()),
                    point == null ? "" : Double.toString(point.longitude()),
                    Integer.toString(edition.mentionsOf(entry.key()).size()),
                    Integer.toString(edition.messagesOf(entry.key()).size()),
                    settings.canonical(Addresses.entry(entry.key())));
        }
        return table.toString();
    }

    private static String identifier(Identifier identifier) {
        return identifier.authority().key() + ":" + identifier.value();
    }

    private String parties(List<Party> parties) {
        return join(parties.stream().map(edition.registers()::told).toList());
    }

    private static String ids(List<Party> parties) {
        return join(parties.stream()
                .map(party -> party.entry() == null ? "" : party.entry().toString())
                .toList());
    }

    private static String date(@Nullable HistoricalDate date) {
        return date == null ? "" : date.toString();
    }

    private String place(Action action) {
        return edition.registers().told(action.location());
    }

    private static String numbers(Message message) {
        return message.heading().numbers().stream().map(MessageNumber::words).collect(Collectors.joining("; "));
    }

    private static String join(List<String> values) {
        return String.join("; ", values);
    }
}
