package org.depesha.cite;

import java.util.ArrayList;
import java.util.List;
import org.depesha.config.EditionSettings;
import org.depesha.link.Addresses;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.model.Archive;
import org.depesha.model.Document;
import org.depesha.model.Entry;
import org.depesha.model.Message;
import org.depesha.model.MessageNumber;
import org.depesha.model.Party;
import org.depesha.model.Translation;

/** Makes the files by which a document gets into a reference manager. CSL-JSON and RIS tell all; BibTeX has no field for some. */
public final class CitationFiles {

  private final LinkedEdition edition;
  private final EditionSettings settings;

  public CitationFiles(LinkedEdition edition, EditionSettings settings) {
    this.edition = edition;
    this.settings = settings;
  }

  /** {@code citation.json}: CSL-JSON, a list of one item. */
  public String csl(LinkedDocument linked) {
    return Json.write(List.of(CslItem.of(item(linked))));
  }

  /** {@code citation.ris}. */
  public String ris(LinkedDocument linked) {
    return RisItem.of(item(linked));
  }

  /** {@code citation.bib}. */
  public String bib(LinkedDocument linked) {
    return BibItem.of(item(linked));
  }

  CitedItem item(LinkedDocument linked) {
    Document document = linked.document();
    Message message = document.message();
    Archive archive = document.archive();
    Translation translation = document.translation();
    return new CitedItem(
        document.id(),
        document.title(),
        message.kind(),
        names(message.senders()),
        names(message.addressees()),
        names(message.relays()),
        translation.by().isEmpty() ? List.of() : List.of(CitedName.whole(translation.by())),
        settings.editors().stream().map(CitedName::whole).toList(),
        message.date(),
        place(message),
        Citations.mainNumber(message),
        archive.name().isEmpty() ? archive.repository() : archive.name(),
        archive.shelfmark(),
        settings.title(),
        settings.publisher(),
        settings.version(),
        settings.canonical(Addresses.document(document.id())),
        document.language(),
        document.summary(),
        note(document));
  }

  private List<CitedName> names(List<Party> parties) {
    return parties.stream().map(party -> CitedName.of(party, edition.registers())).filter(CitedName::isKnown).toList();
  }

  private String place(Message message) {
    Entry entry = message.sent().location() == null ? null : edition.registers().find(message.sent().location());
    return entry == null ? message.sent().locationName() : entry.name();
  }

  private String note(Document document) {
    Message message = document.message();
    List<String> sentences = new ArrayList<>();
    if (message.numbers().size() > 1) {
      sentences.add("Numbers: " + String.join("; ", message.numbers().stream().map(CitationFiles::number).toList()));
    }
    if (message.received().date() != null) {
      sentences.add("Received " + DateWords.withTime(message.received().date()));
    }
    if (!message.relays().isEmpty()) {
      sentences.add("Through " + new PartyWords(edition.registers()).of(message.relays()));
    }
    Translation translation = document.translation();
    if (!translation.publisher().isEmpty()) {
      String record = translation.record().isEmpty() ? "" : ", record " + translation.record();
      sentences.add("Translation: " + translation.publisher() + record);
    }
    String date = settings.date() == null ? "" : " (" + settings.date() + ")";
    String release = settings.version().isEmpty() ? "" : ", release " + settings.version();
    sentences.add("In: " + settings.title() + release + date);
    return String.join(". ", sentences) + ".";
  }

  private static String number(MessageNumber number) {
    return number.kind() + " " + number.value();
  }
}
