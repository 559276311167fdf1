package org.depesha.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depesha.link.Correspondents.Ends;
import org.depesha.link.MessageMention.Position;
import org.depesha.link.MessageMention.Writer;
import org.depesha.link.ReferenceResolver.Resolution;
import org.depesha.model.Certainty;
import org.depesha.model.Document;
import org.depesha.model.EntryKey;
import org.depesha.model.Registers;
import org.depesha.model.Relation;
import org.depesha.problem.Place;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the references that no editor marked, over all documents: learns numbers, places and names first, then reads every passage, then
 * resolves what was found. Each document is looked at on its own and in parallel; only the joining of attested messages goes through
 * all in order of time.
 */
final class ReferenceSearch {

  /** Within so many characters from its beginning a text names its own number. */
  private static final int HEAD = 12;

  private final List<Document> documents;
  private final List<TextLinker.Result> texts;
  private final Map<MessageKey, LinkedMessage> messages;
  private final CandidateIndex index = new CandidateIndex();
  private final Correspondents correspondents;
  private final ReferenceFinder finder;
  private final ReferenceResolver resolver;
  private final AttestedMessages attested;
  private final Decisions decisions;

  private ReferenceSearch(
      List<Document> documents, List<TextLinker.Result> texts, MessageIndex messages, Registers registers, Decisions decisions) {
    this.decisions = decisions;
    this.documents = documents;
    this.texts = texts;
    this.messages = messages.all();
    NamesInText names = new NamesInText(registers);
    Map<MessageKey, String> titles = documents.stream().collect(Collectors.toMap(document -> MessageKey.of(document.id()), Document::title, (first, second) -> first));
    this.correspondents = new Correspondents(registers, names, this.messages.values(), titles);
    learn();
    this.finder = new ReferenceFinder(names, correspondents.places(), (series, number) -> index.hasSeries(series));
    this.resolver = new ReferenceResolver(index, correspondents);
    this.attested = new AttestedMessages(correspondents, this.messages.keySet().stream().map(MessageKey::owner).collect(Collectors.toSet()));
  }

  /**
   * What was found.
   *
   * @param texts those of the documents, with the findings in them
   * @param attested messages that the findings describe and the edition does not hold
   */
  record Found(List<TextLinker.Result> texts, List<LinkedMessage> attested) {}

  /** Searches all documents, which stand in order of time beside their linked texts. */
  static Found search(
      List<Document> documents, List<TextLinker.Result> texts, MessageIndex messages, Registers registers, Decisions decisions) {
    ReferenceSearch search = new ReferenceSearch(documents, texts, messages, registers, decisions);
    return search.found();
  }

  private void learn() {
    for (int i = 0; i < documents.size(); i++) {
      int i0 = i;
      Document document = documents.get(i);
      Map<MessageKey, List<Passage>> passages =
          texts.get(i).passages().stream().collect(Collectors.groupingBy(Passage::message));
      document.message().withTransmitted().forEach(message -> {
        LinkedMessage linked = messages.get(new MessageKey(document.id(), message.part()));
        boolean outer = message.part().isEmpty();
        String title = message.kind().isEmpty() ? outer ? document.title() : message.title() : message.kind();
        Set<MessageNumbers.Own> numbers =
            MessageNumbers.of(message, outer ? document.title() : "", passages.getOrDefault(linked.key(), List.of()));
        index.add(linked, MessageKind.ofTitle(title), numbers, correspondents.of(linked).senders(), outer ? written(texts.get(i0).passages()) : null);
      });
    }
    messages.values().stream().filter(LinkedMessage::attested).forEach(linked ->
        index.add(linked, MessageKind.ofTitle(linked.message().kind()), MessageNumbers.of(linked.message(), "", List.of()), correspondents.of(linked).senders(), null));
  }

  /** The day in the head of a text. */
  private static @Nullable LocalDate written(List<Passage> passages) {
    for (Passage passage : passages.subList(0, Math.min(3, passages.size()))) {
      Tokens tokens = Tokens.of(passage.text().substring(0, Math.min(80, passage.text().length())));
      for (int i = 0; i < tokens.size(); i++) {
        MentionedDate date = DateReader.read(tokens, i);
        if (date != null && date.year() > 999 && !date.isVague()) {
          return date.day(null);
        }
      }
    }
    return null;
  }

  /** A mention with what it means. */
  private record Resolved(MessageMention mention, LinkedMessage from, Resolution resolution, Relation relation, boolean replies) {}

  private Found found() {
    List<List<Resolved>> all = IntStream.range(0, texts.size()).parallel()
        .mapToObj(i -> EnglishText.is(documents.get(i), texts.get(i).passages()) ? resolved(texts.get(i)) : List.<Resolved>of()).toList();
    List<TextLinker.Result> marked = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      marked.add(marked(texts.get(i), all.get(i)));
    }
    return new Found(marked, attested.made());
  }

  private List<Resolved> resolved(TextLinker.Result text) {
    Map<Passage, List<Reference>> stated = text.references().stream().collect(Collectors.groupingBy(Reference::passage));
    Map<MessageKey, Passage> openings = new HashMap<>();
    text.passages().stream().filter(passage -> passage.number() > 0).forEach(passage -> openings.putIfAbsent(passage.message(), passage));
    List<Resolved> all = new ArrayList<>();
    for (Passage passage : text.passages()) {
      if (passage.number() == 0) {
        continue;
      }
      LinkedMessage from = messages.get(passage.message());
      List<Reference> taken = stated.getOrDefault(passage, List.of());
      for (MessageMention mention : finder.find(passage)) {
        boolean free = taken.stream().noneMatch(one -> mention.start() < one.start() + one.quote().length() && one.start() < mention.end());
        if (free) {
          Resolved resolved = resolved(mention, from, openings.get(passage.message()) == passage, all);
          if (resolved != null) {
            all.add(resolved);
          }
        }
      }
    }
    return all;
  }

  private @Nullable Resolved resolved(MessageMention said, LinkedMessage from, boolean opening, List<Resolved> before) {
    boolean replies = RelationWords.replies(said);
    MessageMention mention = replies && !said.hasNumber() && said.date() == null ? RelationWords.onDayReceived(said) : said;
    Resolution resolution = isOwnNumber(mention, from) ? null : resolution(mention, from, replies, before);
    if (resolution == null) {
      return null;
    }
    LinkedMessage target = resolution.target();
    boolean counterpart = isCounterpart(mention, target, from);
    boolean carries = target != null && from.key().equals(target.carrier());
    Relation words = carries ? Relation.FORWARDS : RelationWords.of(mention, counterpart, mention.writer() == Writer.WRITER, opening);
    boolean along = words == Relation.MENTIONS && !before.isEmpty() && before.get(before.size() - 1).replies() && PassageSearch.areJoined(before.get(before.size() - 1).mention(), mention);
    Relation relation = along ? Relation.ACKNOWLEDGES : words;
    return new Resolved(mention, from, resolution, relation, replies);
  }

  /** Whether what is meant went the other way: from this message's addressee to its sender. */
  private boolean isCounterpart(MessageMention mention, @Nullable LinkedMessage target, LinkedMessage from) {
    Ends ends = correspondents.of(from);
    boolean toOther = !mention.to().isEmpty() && !shares(mention.to(), ends.senders());
    if (mention.writer() == Writer.THIRD || toOther) {
      return false;
    }
    if (target == null) {
      return mention.writer() == Writer.READER && !mention.kind().isVague() || mention.writer() == Writer.NAMED && shares(mention.from(), ends.addressees());
    }
    Set<EntryKey> senders = correspondents.of(target).senders();
    return shares(senders, ends.addressees()) && !shares(entries(senders), entries(ends.senders()));
  }

  private @Nullable Resolution resolution(MessageMention mention, LinkedMessage from, boolean replies, List<Resolved> before) {
    List<LinkedMessage> carried = from.message().transmits().stream()
        .map(inner -> messages.get(new MessageKey(from.key().owner(), inner.part()))).toList();
    if (mention.position() == Position.SAME) {
      return Resolution.NOTHING;
    }
    boolean mayCarry = mention.position() == Position.FOLLOWING || !mention.hasNumber() && RelationWords.of(mention, false, false, false) == Relation.FORWARDS;
    if (!carried.isEmpty() && mayCarry) {
      Resolution inside = resolver.carried(mention, from, carried);
      if (inside.target() != null) {
        return inside;
      }
    }
    return mention.position() == Position.FOLLOWING ? null : resolver.resolve(mention, from, replies);
  }

  private static Set<EntryKey> entries(Set<EntryKey> keys) {
    return keys.stream().filter(key -> key.kind() != org.depesha.model.RegisterKind.PLACE).collect(Collectors.toSet());
  }

  private static boolean shares(Set<EntryKey> one, Set<EntryKey> other) {
    return one.stream().anyMatch(other::contains);
  }

  /** A message names its own number in its head ("Sent Department 547, repeated …"), and that of a series anywhere. */
  private boolean isOwnNumber(MessageMention mention, LinkedMessage from) {
    if (!mention.hasNumber() || mention.date() != null || mention.writer() == Writer.READER) {
      return false;
    }
    List<LinkedMessage> bearers = index.byNumber(mention.series(), mention.number());
    return bearers.contains(from) && (mention.start() < HEAD || !mention.series().isEmpty() && bearers.size() == 1);
  }

  private TextLinker.Result marked(TextLinker.Result text, List<Resolved> found) {
    if (found.isEmpty()) {
      return text;
    }
    FreeIds ids = new FreeIds(text.text());
    List<Reference> references = new ArrayList<>();
    Map<String, List<ReferenceMarker.Mark>> marks = new HashMap<>();
    List<Resolved> kept = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Resolved one : found) {
      String name = Decisions.name(one.from().key().owner(), one.mention().quote(), names);
      if (decisions.isRejected(name)) {
        continue;
      }
      Reference before = one.mention().position() == Position.SAME ? same(one, kept, references) : null;
      if (one.mention().position() == Position.SAME && before == null) {
        continue;
      }
      Reference reference = decisions.decided(before == null ? reference(one, ids.next(), name) : same(one, before, ids.next(), name));
      references.add(reference);
      kept.add(one);
      if (one.mention().rule().equals("range")) {
        continue; // its number stands nowhere: the words around it are those of others
      }
      marks.computeIfAbsent(one.mention().passage().id(), key -> new ArrayList<>())
          .add(new ReferenceMarker.Mark(one.mention().start(), one.mention().end(), reference.id(), element(reference)));
    }
    ReferenceMarker marker = new ReferenceMarker(marks);
    TeiElement whole = marker.mark(text.text());
    references.replaceAll(reference -> marker.done().contains(reference.id()) ? reference : reference.with(""));
    references.addAll(text.references());
    Map<Passage, Integer> order = new HashMap<>();
    text.passages().forEach(passage -> order.put(passage, order.size()));
    references.sort(Comparator.comparing((Reference reference) -> order.get(reference.passage())).thenComparing(Reference::start));
    return new TextLinker.Result(whole, text.passages(), text.mentions(), references);
  }

  /** What "the same" means: for "reftel" the first message that was named, for "this report of mine" the last one of the sender's. */
  private static @Nullable Reference same(Resolved one, List<Resolved> found, List<Reference> references) {
    boolean first = one.mention().writer() == Writer.UNSAID;
    Reference same = null;
    for (int i = 0; i < found.size() && !(first && same != null); i++) {
      MessageMention mention = found.get(i).mention();
      boolean fits = first ? mention.hasNumber() || mention.date() != null : mention.writer() == one.mention().writer();
      same = fits && found.get(i).from().key().equals(one.from().key()) ? references.get(i) : same;
    }
    return same;
  }

  private static Reference same(Resolved one, Reference same, String id, String name) {
    MessageMention mention = one.mention();
    return new Reference(
        id, same.from(), mention.passage(), mention.quote(), mention.start(), same.target(), same.status(), one.relation(), mention.rule(),
        Certainty.LOW, Responsible.PROGRAM, Place.NOWHERE, same.candidates(), name);
  }

  /** Whether a message is known well enough by its sender alone: the edition holds nothing that the words could mean. */
  private boolean isKnownUndated(MessageMention mention, LinkedMessage from) {
    boolean stated = mention.writer() == Writer.READER || mention.writer() == Writer.WRITER || mention.writer() == Writer.NAMED;
    boolean kind = mention.kind() != MessageKind.ANY || mention.rule().equals("answer");
    return stated && kind && (mention.kind().isVague() || !resolver.mayHold(mention, from));
  }

  /** A finding as a reference. */
  private Reference reference(Resolved one, String id, String name) {
    MessageMention mention = one.mention();
    LinkedMessage target = one.resolution().target();
    MessageKey key = target == null ? null : target.key();
    Status status = target == null ? Status.UNRESOLVED : target.attested() ? Status.ATTESTED : Status.RESOLVED;
    Certainty certainty = one.resolution().certainty();
    List<MessageKey> candidates = one.resolution().candidates().stream().map(LinkedMessage::key).toList();
    if (!candidates.isEmpty()) {
      status = Status.AMBIGUOUS;
    } else if (target == null && mention.position() == Position.NONE) {
      key = attested.key(mention, one.from(), index.day(one.from()), mention.rule().equals("received"), isKnownUndated(mention, one.from()));
      status = key == null ? Status.UNRESOLVED : Status.ATTESTED;
      certainty = key == null ? Certainty.LOW : Certainty.MEDIUM;
    }
    return new Reference(
        id, mention.passage().message(), mention.passage(), mention.quote(), mention.start(), key, status, one.relation(), mention.rule(),
        certainty, Responsible.PROGRAM, Place.NOWHERE, candidates, name);
  }

  private static TeiElement element(Reference reference) {
    String target = reference.target() == null ? null : (reference.status() == Status.ATTESTED ? "attested:" : "message:") + reference.target();
    return TeiElement.of("ref", List.of())
        .with("type", "message").with("subtype", reference.relation().word()).with("target", target)
        .with("cert", reference.certainty().tei()).with("resp", "#" + reference.responsible().word()).with("xml:id", reference.id());
  }

  /** Anchors behind those that a text has: r1, r2, … */
  private static final class FreeIds {
    private final Set<String> taken = new HashSet<>();
    private int last;

    FreeIds(TeiElement text) {
      text.descendants().map(element -> element.attribute("xml:id")).filter(id -> id != null).forEach(taken::add);
    }

    String next() {
      do {
        last++;
      } while (!taken.add("r" + last));
      return "r" + last;
    }
  }
}
