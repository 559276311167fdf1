package org.depesha.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depesha.config.EditionSettings;
import org.depesha.config.LanguageTag;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.LoneVersion;
import org.depesha.link.MessageKey;
import org.depesha.link.MessageThread;
import org.depesha.link.Passage;
import org.depesha.link.Reference;
import org.depesha.link.address.Addresses;
import org.depesha.model.Archive;
import org.depesha.model.Document;
import org.depesha.model.Message;
import org.depesha.model.Party;
import org.depesha.model.Translation;
import org.jspecify.annotations.Nullable;

/** Says of everything in an edition what its citation must tell. */
final class CitedItems {

    private static final int MOST_WITNESSES = 3;

    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final CitedWords said;
    private final CitedEdition inEdition;
    private final MessageWords words;
    private final CitedNotes notes;
    private final Map<String, LinkedDocument> documents;

    CitedItems(LinkedEdition edition, EditionSettings settings, CitedWords said) {
        this.edition = edition;
        this.said = said;
        this.settings = settings;
        this.inEdition = CitedEdition.of(settings, said);
        this.documents =
                edition.documents().stream().collect(Collectors.toMap(LinkedDocument::id, Function.identity()));
        this.words = new MessageWords(edition, said);
        this.notes = new CitedNotes(edition.registers(), settings, said);
    }

    CitedItem document(LinkedDocument linked) {
        return message(edition.message(linked.key()));
    }

    /** One of the versions that stand in a document: said is which, and who made it. */
    CitedItem version(LinkedDocument linked, LoneVersion lone) {
        CitedItem whole = document(linked);
        Message message = linked.document().message();
        Translation translation = lone.translation(linked.document());
        String source = said.facts(publication(translation), said.version(lone));
        return new CitedItem(
                whole.type(),
                whole.id() + "::" + lone.name(),
                whole.titles(),
                people(message, translation),
                whole.sending(),
                new CitedItem.Holding(whole.holding().archive(), whole.holding().shelfmark(), source),
                inEdition,
                new CitedItem.Extract(
                        settings.canonical(Addresses.reading(linked.id(), lone.name())),
                        0,
                        LanguageTag.of(lone.version().language()).tag(),
                        whole.text().summary(),
                        notes.of(message, "", source)));
    }

    CitedItem passage(Passage passage) {
        return message(edition.message(passage.message()))
                .at(settings.canonical(Addresses.passage(passage)), passage.number());
    }

    /**
     * Any message: an outer one stands for its document, a transmitted one came down in it, an attested one by those
     * who mention it.
     */
    CitedItem message(LinkedMessage linked) {
        LinkedDocument carrier =
                linked.attested() ? null : documents.get(linked.key().owner());
        if (carrier == null) {
            return item(linked, null, said.say("cited.known-from", "messages", witnesses(linked.key())));
        }
        return item(
                linked,
                carrier.document(),
                linked.key().part().isEmpty()
                        ? ""
                        : said.say("cited.transmitted-in", "message", words.brief(carrier.key())));
    }

    CitedItem thread(MessageThread thread) {
        return CitedItem.plain(
                CitedItem.Type.PART,
                "thread:" + thread.id(),
                words.of(thread),
                inEdition,
                new CitedItem.Extract(
                        settings.canonical(Addresses.thread(thread.id())), 0, settings.language(), "", ""));
    }

    CitedItem edition() {
        String title = settings.titles().subtitle().isEmpty()
                ? settings.titles().title()
                : settings.titles().title() + ": " + settings.titles().subtitle();
        return CitedItem.plain(
                CitedItem.Type.EDITION,
                "edition",
                title,
                inEdition,
                new CitedItem.Extract(
                        settings.canonical(Addresses.INDEX),
                        0,
                        settings.language(),
                        settings.titles().description(),
                        ""));
    }

    private CitedItem item(LinkedMessage linked, @Nullable Document document, String cameBy) {
        Message message = linked.message();
        Document own = linked.key().part().isEmpty() ? document : null;
        Archive archive =
                document == null ? Archive.UNKNOWN : document.provenance().archive();
        Translation translation =
                document == null ? Translation.NONE : document.provenance().translation();
        return new CitedItem(
                LetterKinds.isLetter(message.heading().kind()) ? CitedItem.Type.LETTER : CitedItem.Type.DOCUMENT,
                id(linked),
                new CitedItem.Titles(
                        own == null
                                ? message.heading().title()
                                : own.description().title(),
                        cameBy,
                        said.kind(message.heading().kind()),
                        MessageWords.namedNumber(message, said)),
                people(message, translation),
                new CitedItem.Sending(
                        message.date(),
                        message.journey().sent().date() == null,
                        edition.registers().told(message.journey().sent().location()),
                        message.journey().sent().written()),
                holding(archive, translation),
                inEdition,
                new CitedItem.Extract(
                        settings.canonical(Addresses.page(linked)),
                        0,
                        document == null
                                ? settings.language()
                                : LanguageTag.of(document.description().language())
                                        .tag(),
                        own == null ? "" : own.description().summary(),
                        notes.of(message, cameBy, source(translation))));
    }

    private CitedItem.Holding holding(Archive archive, Translation translation) {
        String name = archive.name().isEmpty() ? archive.repository() : archive.name();
        return new CitedItem.Holding(name, archive.shelfmark(), source(translation));
    }

    private CitedItem.People people(Message message, Translation translation) {
        return new CitedItem.People(
                names(message.parties().senders()),
                names(message.parties().addressees()),
                names(message.parties().relays()),
                translation.by().isEmpty() ? List.of() : List.of(CitedName.whole(translation.by())));
    }

    /** No id holds a colon, so that these are unique; and BibTeX takes no {@code #}. */
    private static String id(LinkedMessage linked) {
        MessageKey key = linked.key();
        return linked.attested()
                ? CitedItem.ATTESTED + key.owner()
                : key.part().isEmpty() ? key.owner() : key.owner() + ":" + key.part();
    }

    private String witnesses(MessageKey key) {
        List<MessageKey> all = edition.referencesTo(key).stream()
                .map(Reference::from)
                .distinct()
                .toList();
        List<String> named = new ArrayList<>(
                all.stream().limit(MOST_WITNESSES).map(words::brief).toList());
        if (all.size() > MOST_WITNESSES) {
            named.add(said.say("cited.others"));
        }
        return named.isEmpty() ? said.say("cited.register") : said.listed(named);
    }

    private List<CitedName> names(List<Party> parties) {
        return parties.stream()
                .map(party -> CitedName.of(party, edition.registers()))
                .filter(CitedName::isKnown)
                .toList();
    }

    /** "A Digital Archive, record 7, translation from Russian"; the translator is named apart. */
    private String source(Translation translation) {
        String published = publication(translation);
        boolean told = translation.from().isEmpty()
                && (published.isEmpty() || !translation.by().isEmpty());
        return told ? published : said.facts(published, translated(translation.from()));
    }

    private String translated(String from) {
        return from.isEmpty()
                ? said.say("cited.translation")
                : said.say(
                        "cited.translation-from",
                        "language",
                        LanguageTag.of(from).in(said.language()));
    }

    private String publication(Translation translation) {
        return said.facts(
                translation.printed().publisher(),
                translation.printed().record().isEmpty()
                        ? ""
                        : said.say(
                                "facts.record", "record", translation.printed().record()));
    }
}
