package org.depesha.link;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.Party;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.jspecify.annotations.Nullable;

/**
 * Who stands at each end of a message: the persons and offices themselves, and the place of their post, which is learnt from where they
 * send. So "the Embassy in Japan", "the Ambassador" and "Tokyo" are one end, whichever the words name.
 */
final class Correspondents {

  /** The words of an office at home, to which posts abroad report. */
  private static final List<String> MINISTRY = List.of("department", "ministry", "foreign office", "secretary of state", "external affairs");
  private static final List<String> ABROAD = List.of("embassy", "legation", "consulate", "mission", "delegation", "high commission", "ambassador");

  private final Registers registers;
  private final Map<EntryKey, EntryKey> posts = new HashMap<>();
  private final Map<EntryKey, EntryKey> offices = new HashMap<>();
  private final Map<String, EntryKey> placesByName = new HashMap<>();
  private final Map<String, EntryKey> substantive = new HashMap<>();
  private final Map<MessageKey, Ends> ends = new HashMap<>();

  /** The two ends of a message. */
  record Ends(Set<EntryKey> senders, Set<EntryKey> addressees, boolean fromMinistry, boolean toMinistry) {

    /** The end that is no ministry; empty where neither or both are known to be one. */
    Set<EntryKey> post() {
      return fromMinistry && !toMinistry ? addressees : !fromMinistry ? senders : Set.of();
    }
  }

  Correspondents(Registers registers, Collection<LinkedMessage> messages) {
    this.registers = registers;
    Map<EntryKey, Map<EntryKey, Integer>> places = new HashMap<>();
    Map<EntryKey, Map<EntryKey, Integer>> senders = new HashMap<>();
    for (LinkedMessage linked : messages) {
      EntryKey place = linked.message().sent().location();
      for (Party party : linked.message().senders()) {
        if (party.entry() != null && place != null) {
          places.computeIfAbsent(party.entry(), key -> new TreeMap<>()).merge(place, 1, Integer::sum);
          if (party.entry().kind() == RegisterKind.ORGANIZATION) {
            senders.computeIfAbsent(place, key -> new TreeMap<>()).merge(party.entry(), 1, Integer::sum);
          }
        }
      }
    }
    registers.of(RegisterKind.ORGANIZATION).forEach(entry -> placeIn(entry.name(), registers, posts, entry.key()));
    places.forEach((entry, counts) -> posts.put(entry, most(counts)));
    senders.forEach((place, counts) -> offices.put(place, most(counts)));
    registers.of(RegisterKind.ORGANIZATION).forEach(entry -> substantive.putIfAbsent(plain(entry.name()), entry.key()));
    messages.forEach(linked -> ends.put(linked.key(), ends(linked)));
  }

  /** "The Embassy in Washington" stands at a place even where it never sends. */
  private void placeIn(String name, Registers registers, Map<EntryKey, EntryKey> found, EntryKey office) {
    int in = Math.max(name.lastIndexOf(" in "), name.lastIndexOf(" at "));
    if (in < 0) {
      return;
    }
    if (placesByName.isEmpty()) {
      registers.of(RegisterKind.PLACE).forEach(entry -> entry.names().forEach(form -> placesByName.putIfAbsent(Forms.normalize(form), entry.key())));
    }
    EntryKey place = placesByName.get(Forms.normalize(name.substring(in + 4)));
    if (place != null) {
      found.put(office, place);
    }
  }

  private static EntryKey most(Map<EntryKey, Integer> counts) {
    return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private Ends ends(LinkedMessage linked) {
    List<Party> senders = linked.message().senders();
    List<Party> addressees = linked.message().addressees();
    return new Ends(
        keys(senders, linked.message().sent().location()), keys(addressees, linked.message().received().location()),
        isMinistry(senders), isMinistry(addressees));
  }

  private Set<EntryKey> keys(List<Party> parties, @Nullable EntryKey place) {
    Set<EntryKey> keys = new HashSet<>();
    parties.stream().map(Party::entry).filter(entry -> entry != null).forEach(entry -> {
      keys.add(entry);
      Entry known = entry.kind() == RegisterKind.ORGANIZATION ? registers.find(entry) : null;
      if (known != null) {
        keys.add(substantive.getOrDefault(plain(known.name()), entry));
      }
    });
    if (place != null) {
      keys.add(place);
    } else {
      Set.copyOf(keys).stream().map(posts::get).filter(post -> post != null).forEach(keys::add);
    }
    return keys;
  }

  /** Who acts for an office is the office. */
  private static String plain(String name) {
    return Forms.normalize(name).replaceFirst("^the ", "").replaceFirst("^acting ", "");
  }

  private boolean isMinistry(List<Party> parties) {
    return parties.stream().anyMatch(party -> isMinistry(party.name() + " " + registers.nameOf(party)));
  }

  private static boolean isMinistry(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return MINISTRY.stream().anyMatch(lower::contains) && ABROAD.stream().noneMatch(lower::contains);
  }

  /** Takes the ends of a message from its document's title, where its metadata name neither: "Telegram from … to …". */
  void learn(LinkedMessage linked, String title, NamesInText names) {
    Ends known = ends.get(linked.key());
    Tokens tokens = Tokens.of(title);
    if (known == null || !known.senders().isEmpty() || !known.addressees().isEmpty()) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      NamesInText.Named sender = tokens.is(i, "from") ? names.after(tokens, i + 1) : NamesInText.NOBODY;
      NamesInText.Named addressee = sender != NamesInText.NOBODY && tokens.is(sender.end(), "to") ? names.after(tokens, sender.end() + 1) : NamesInText.NOBODY;
      if (addressee != NamesInText.NOBODY) {
        ends.put(linked.key(), new Ends(withPosts(sender.keys()), withPosts(addressee.keys()),
            isMinistry(tokens.words(i + 1, sender.end())), isMinistry(tokens.words(sender.end(), addressee.end()))));
        return;
      }
    }
  }

  private Set<EntryKey> withPosts(Set<EntryKey> entries) {
    Set<EntryKey> keys = new HashSet<>(entries);
    entries.stream().map(posts::get).filter(post -> post != null).forEach(keys::add);
    return keys;
  }

  Ends of(LinkedMessage linked) {
    Ends known = ends.get(linked.key());
    return known == null ? ends(linked) : known;
  }

  /** Every place from which somebody sends. */
  Set<EntryKey> places() {
    return offices.keySet();
  }

  /** The office that sends most from a place; null where only persons do. */
  @Nullable EntryKey office(EntryKey place) {
    return offices.get(place);
  }

  @Nullable Entry entry(EntryKey key) {
    return registers.find(key);
  }
}
