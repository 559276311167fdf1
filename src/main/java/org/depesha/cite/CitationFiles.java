package org.depesha.cite;

import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;

/** Writes the files by which documents and messages get into a reference manager. */
public final class CitationFiles {

  private final LinkedEdition edition;
  private final CitedItems items;

  public CitationFiles(LinkedEdition edition, EditionSettings settings) {
    this.edition = edition;
    this.items = new CitedItems(edition, settings);
  }

  /** A document alone. */
  public void document(LinkedDocument linked, CitationFormat format, Writer out) {
    format.write(Stream.of(items.document(linked)), out);
  }

  /** Messages in the order given: those of a thread, those of a person. */
  public void messages(List<LinkedMessage> messages, CitationFormat format, Writer out) {
    format.write(messages.stream().map(items::message), out);
  }

  /** The edition itself, then each of its documents with the messages that it transmits. */
  public void edition(CitationFormat format, Writer out) {
    Stream<LinkedMessage> messages = edition.documents().stream()
        .flatMap(linked -> linked.document().message().withTransmitted().map(message -> edition.message(linked.key().withPart(message.part()))));
    format.write(Stream.concat(Stream.of(items.edition()), messages.map(items::message)), out);
  }
}
