package org.depesha.cite;

import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
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

  /** What is to be written in several formats, put together once. */
  public static final class Items {

    private final List<CitedItem> items;

    private Items(List<CitedItem> items) {
      this.items = items;
    }

    public void write(CitationFormat format, Writer out) {
      format.write(items.stream(), out);
    }
  }

  /** A message alone: a document's own, or one that it transmits. */
  public Items message(LinkedMessage linked) {
    return new Items(List.of(items.message(linked)));
  }

  /** Messages in the order given: those of a thread, those of a person. */
  public Items messages(List<LinkedMessage> messages) {
    return new Items(messages.stream().map(items::message).toList());
  }

  /** The edition itself, then each of its documents with the messages that it transmits. */
  public void edition(CitationFormat format, Writer out) {
    Stream<LinkedMessage> messages = edition.documents().stream()
        .flatMap(linked -> linked.document().message().withTransmitted().map(message -> edition.message(linked.key().withPart(message.part()))));
    format.write(Stream.concat(Stream.of(items.edition()), messages.map(items::message)), out);
  }
}
