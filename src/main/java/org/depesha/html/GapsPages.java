package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesha.html.GapsPage.Gap;
import org.depesha.html.GapsPage.Pair;
import org.depesha.link.Addresses;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.Reference;
import org.depesha.model.Message;
import org.depesha.model.Party;

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
    for (LinkedMessage linked : edition.attested()) {
      pairs.computeIfAbsent(pair(linked.message()), words -> new ArrayList<>()).add(gap(linked, views));
    }
    List<Pair> all = new ArrayList<>();
    pairs.forEach((words, gaps) -> all.add(new Pair("pair-" + (all.size() + 1), words, gaps)));
    return new GapsPage(edition.attested().size(), views.href(Addresses.GAPS_TABLE), views.href(Addresses.ATTESTED), all);
  }

  private Gap gap(LinkedMessage linked, Views views) {
    return new Gap(views.message(linked), edition.referencesTo(linked.key()).stream().map(reference -> place(reference, views)).toList());
  }

  private static GapsPage.Place place(Reference reference, Views views) {
    MessageLink from = views.message(reference.from());
    String href = reference.passage() == null ? from.href() : views.href(Addresses.passage(reference.passage()));
    return new GapsPage.Place(from, href, reference.quote(), reference.responsible().word());
  }

  private String pair(Message message) {
    return names(message.senders(), "Sender not known") + " to " + names(message.addressees(), "an addressee not known");
  }

  private String names(List<Party> parties, String unknown) {
    return parties.isEmpty() ? unknown : String.join(", ", parties.stream().map(edition.registers()::nameOf).toList());
  }
}
