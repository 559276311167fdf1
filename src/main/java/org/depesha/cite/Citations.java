package org.depesha.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depesha.config.EditionSettings;
import org.depesha.link.Addresses;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.Passage;
import org.depesha.link.Reference;
import org.depesha.model.Action;
import org.depesha.model.Archive;
import org.depesha.model.Document;
import org.depesha.model.Entry;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.depesha.model.Translation;

/**
 * Makes citations in words, in the manner of the Chicago Manual of Style for letters and diplomatic documents (14.111): who to whom, what
 * it is, number, place, date, where the original is, whence the translation, the edition, its release, the address. What is not known is left
 * out.
 */
public final class Citations {

  /** Kinds of numbers, the one most cited first. */
  private static final List<String> NUMBER_KINDS = List.of("cipher", "sender", "outgoing", "incoming");

  private static final int MOST_WITNESSES = 3;

  private final LinkedEdition edition;
  private final EditionSettings settings;
  private final Map<String, LinkedDocument> documents;
  private final PartyWords parties;

  public Citations(LinkedEdition edition, EditionSettings settings) {
    this.edition = edition;
    this.settings = settings;
    this.documents = edition.documents().stream().collect(Collectors.toMap(LinkedDocument::id, Function.identity()));
    this.parties = new PartyWords(edition.registers());
  }

  public Citation document(LinkedDocument linked) {
    return document(linked, new CitationParts(), Addresses.document(linked.id()));
  }

  /** A passage of a document, by the number in its margin. */
  public Citation passage(LinkedDocument linked, Passage passage) {
    String address = Addresses.passage(passage);
    if (passage.number() == 0) {
      return document(linked, new CitationParts(), address);
    }
    CitationParts parts = new CitationParts();
    describe(linked, parts);
    parts.add("par. " + passage.number());
    return finish(linked.document(), parts, address);
  }

  /** Any message: an outer one is cited as its document, a transmitted one within it, an attested one by those who mention it. */
  public Citation message(LinkedMessage linked) {
    if (linked.attested()) {
      return attested(linked);
    }
    LinkedDocument document = document(linked.key().owner());
    if (linked.key().part().isEmpty()) {
      return document(document);
    }
    CitationParts parts = new CitationParts();
    describe(linked.message(), "", parts);
    parts.add("transmitted in ", shortWords(MessageKey.of(linked.key().owner())), false);
    return finish(document.document(), parts, Addresses.message(linked));
  }

  /** The edition as a whole. */
  public Citation edition() {
    CitationParts parts = new CitationParts();
    String title = settings.subtitle().isEmpty() ? settings.title() : settings.title() + ": " + settings.subtitle();
    parts.add("", title, true);
    if (!settings.editors().isEmpty()) {
      parts.add("edited by " + PartyWords.join(settings.editors()));
    }
    return parts.add(release(settings.publisher())).add(settings.canonical(Addresses.INDEX)).end();
  }

  /** Who to whom, what and when, to name a message inside a sentence or a link. */
  public String shortWords(MessageKey key) {
    CitationParts parts = new CitationParts();
    LinkedMessage linked = edition.message(key);
    describe(linked.message(), titleOf(linked), parts);
    return parts.words().isEmpty() ? key.toString() : parts.words();
  }

  private LinkedDocument document(String id) {
    LinkedDocument found = documents.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no such document: " + id);
    }
    return found;
  }

  private Citation document(LinkedDocument linked, CitationParts parts, String address) {
    describe(linked, parts);
    return finish(linked.document(), parts, address);
  }

  private void describe(LinkedDocument linked, CitationParts parts) {
    describe(linked.document().message(), linked.document().title(), parts);
  }

  private Citation attested(LinkedMessage linked) {
    CitationParts parts = new CitationParts();
    describe(linked.message(), linked.message().title(), parts);
    List<MessageKey> witnesses =
        edition.referencesTo(linked.key()).stream().map(Reference::from).distinct().toList();
    List<String> words = witnesses.stream().limit(MOST_WITNESSES).map(this::shortWords).toList();
    String more = witnesses.size() > MOST_WITNESSES ? "; and others" : "";
    parts.add("known only from ", words.isEmpty() ? "" : String.join("; ", words) + more, false);
    return inEdition(parts, Addresses.message(linked));
  }

  private String titleOf(LinkedMessage linked) {
    boolean outer = !linked.attested() && linked.key().part().isEmpty();
    return outer ? document(linked.key().owner()).document().title() : linked.message().title();
  }

  /** Who to whom, what, which number, where, when. */
  private void describe(Message message, String title, CitationParts parts) {
    String who = whoToWhom(message);
    parts.add(who.isEmpty() && !title.isBlank() ? "“" + title + "”" : parts.isEmpty() ? upperFirst(who) : who);
    parts.add(kindAndNumber(message, who.isEmpty() && title.isBlank()));
    Action sent = message.sent();
    parts.add(location(sent)).add(DateWords.of(sent.date()));
    if (message.received().date() != null) {
      parts.add("received " + DateWords.after(sent.date(), message.received().date()));
    }
  }

  private String whoToWhom(Message message) {
    String from = parties.of(message.senders());
    String to = parties.of(message.addressees());
    String via = parties.of(message.relays());
    if (from.isEmpty() && to.isEmpty()) {
      return "";
    }
    String words = to.isEmpty() ? from : (from.isEmpty() ? "Unknown sender" : from) + " to " + to;
    return via.isEmpty() ? words : words + ", through " + via;
  }

  private static String kindAndNumber(Message message, boolean first) {
    String kind = message.kind();
    String words = kind.isEmpty() || first ? kind : lowerFirst(kind);
    String number = mainNumber(message);
    return number.isEmpty() ? words : (words + " no. " + number).strip();
  }

  /** The number by which a message is cited: of the ciphered telegram, else the sender's own; empty for none. */
  public static String mainNumber(Message message) {
    for (String kind : NUMBER_KINDS) {
      if (!message.number(kind).isEmpty()) {
        return message.number(kind);
      }
    }
    return message.numbers().stream().map(MessageNumber::value).findFirst().orElse("");
  }

  /** "Ciphered telegram" inside a sentence; an abbreviation stays as it is. */
  private static String lowerFirst(String words) {
    boolean word = words.length() < 2 || Character.isLowerCase(words.charAt(1)) || words.charAt(1) == ' ';
    return word ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
  }

  private static String upperFirst(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private String location(Action action) {
    Entry entry = action.location() == null ? null : edition.registers().find(action.location());
    return entry == null ? action.locationName() : entry.name();
  }

  /** The original, the translation, the edition. */
  private Citation finish(Document document, CitationParts parts, String address) {
    Archive archive = document.archive();
    parts.add(archive.repository().isEmpty() ? archive.name() : archive.repository()).add(archive.shelfmark());
    Translation translation = document.translation();
    parts.add("translated by ", translation.by(), false);
    parts.add(translation.by().isEmpty() ? "translation: " : "", publication(translation), false);
    return inEdition(parts, address);
  }

  private static String publication(Translation translation) {
    String record = translation.record().isEmpty() ? "" : "record " + translation.record();
    if (translation.publisher().isEmpty() || record.isEmpty()) {
      return translation.publisher() + record;
    }
    return translation.publisher() + ", " + record;
  }

  private Citation inEdition(CitationParts parts, String address) {
    return parts.add("in ", settings.title(), true).add(release("")).add(settings.canonical(address)).end();
  }

  /** "release 1.0 (2026)". */
  private String release(String publisher) {
    LocalDate date = settings.date();
    String year = date == null ? "" : Integer.toString(date.getYear());
    String inner = publisher.isEmpty() || year.isEmpty() ? publisher + year : publisher + ", " + year;
    String version = settings.version().isEmpty() ? "" : "release " + settings.version();
    return inner.isEmpty() ? version : (version + " (" + inner + ")").strip();
  }
}
