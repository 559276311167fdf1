package org.depesha.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesha.html.EntryPage.MentionGroup;
import org.depesha.html.EntryPage.MentionLine;
import org.depesha.html.EntryPage.Piece;
import org.depesha.link.Addresses;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.MessageThread;
import org.depesha.link.Quotation;
import org.depesha.link.Reference;

/** Makes the page of a message known only from others. */
final class AttestedPages {

  private final EditionIndex index;
  private final LinkedEdition edition;

  AttestedPages(EditionIndex index) {
    this.index = index;
    this.edition = index.edition();
  }

  AttestedPage page(LinkedMessage linked) {
    Views views = new Views(index, Addresses.message(linked));
    MessageThread thread = edition.thread(linked.key());
    List<Reference> references = edition.referencesTo(linked.key());
    long documents = references.stream().filter(reference -> reference.passage() != null).map(reference -> reference.from().owner()).distinct().count();
    return new AttestedPage(
        linked.key().owner(), views.href(Addresses.ATTESTED), views.head(linked, "citation"), mentions(references, views), (int) documents,
        views.relations(linked.key()),
        new CitationBlock("citation", "", index.citations().message(linked).runs(), ""),
        thread == null ? null : new Link(thread.messages().size() + " messages", views.href(Addresses.thread(thread.id()))));
  }

  private static List<MentionGroup> mentions(List<Reference> references, Views views) {
    Map<MessageKey, List<MentionLine>> groups = new LinkedHashMap<>();
    for (Reference reference : references) {
      Quotation quotation = reference.inSentence();
      if (quotation != null) {
        List<Piece> pieces = List.of(new Piece(quotation.before(), false), new Piece(quotation.words(), true), new Piece(quotation.after(), false));
        groups.computeIfAbsent(reference.from(), key -> new ArrayList<>())
            .add(new MentionLine(reference.passage().number(), views.href(Addresses.passage(reference.passage())), pieces));
      }
    }
    List<MentionGroup> all = new ArrayList<>();
    groups.forEach((message, lines) -> all.add(new MentionGroup(views.message(message), lines)));
    return all;
  }
}
