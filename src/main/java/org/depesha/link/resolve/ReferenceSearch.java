package org.depesha.link.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesha.link.LinkedMessage;
import org.depesha.link.LinkedText;
import org.depesha.link.MessageKey;
import org.depesha.link.Passage;
import org.depesha.link.Reference;
import org.depesha.link.address.MessageIndex;
import org.depesha.link.channel.Channels;
import org.depesha.link.names.NamesInText;
import org.depesha.link.passage.EnglishText;
import org.depesha.link.passage.TextLanguage;
import org.depesha.link.refer.HeadPlace;
import org.depesha.link.refer.MessageMention;
import org.depesha.link.refer.MessageMention.Position;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.link.refer.MessageNumbers;
import org.depesha.link.refer.PassageSearch;
import org.depesha.link.refer.PhraseMentions;
import org.depesha.link.refer.ReferenceFinder;
import org.depesha.link.refer.RelationWords;
import org.depesha.link.refer.RoutingLines;
import org.depesha.link.resolve.Correspondents.Ends;
import org.depesha.link.resolve.ReferenceResolver.Resolution;
import org.depesha.link.thread.TimeZones;
import org.depesha.model.Document;
import org.depesha.model.EntryKey;
import org.depesha.model.Registers;
import org.depesha.model.Relation;
import org.depesha.phrase.PhraseBook;
import org.depesha.phrase.PhraseRules;
import org.jspecify.annotations.Nullable;

/**
 * Finds the references that no editor marked, over all documents: learns numbers, places and names first, then reads
 * every passage, then resolves what was found. Each document is looked at on its own and in parallel; only the joining
 * of attested messages goes through all in order of time.
 */
public final class ReferenceSearch {

    /** Within so many characters from its beginning a text names its own number. */
    private static final int HEAD = 12;

    private static final Pattern REFERENCE_LINE =
            Pattern.compile("(?:To|Re|Ref|Reference|Your|My|In reply to)(?U:\\b).*\\d");

    private static final int HEAD_PASSAGES = 3;

    /** A stamp such as "Most secret" is no longer. */
    private static final int STAMP = 70;

    /** A line of the head is no longer. */
    private static final int HEAD_LINE = 100;

    private final List<Document> documents;
    private final List<LinkedText> texts;
    private final Map<MessageKey, LinkedMessage> messages;
    private final CandidateIndex index;
    private final Correspondents correspondents;
    private final ReferenceFinder finder;
    private final ReferenceResolver resolver;
    private final AttestedMessages attested;
    private final ReportedMessages reported;
    private final FoundReferences references;
    private final NamesInText names;
    private final PhraseBook phrases;
    private final boolean inTei;
    private final RecordedTalks talks;
    private final DateTimeGroups groups;

    private ReferenceSearch(
            List<Document> documents,
            List<LinkedText> texts,
            MessageIndex messages,
            Registers registers,
            Guides guides) {
        this.phrases = guides.phrases();
        this.inTei = guides.inTei();
        this.documents = documents;
        this.texts = texts;
        this.messages = messages.all();
        this.names = new NamesInText(registers);
        this.correspondents =
                new Correspondents(registers, names, this.messages.values(), titles(documents), sentFrom(texts, names));
        this.index = CandidateIndex.of(documents, texts, this.messages, correspondents);
        this.finder = new ReferenceFinder(
                names,
                correspondents.places(),
                (series, number) -> series.length() > MessageNumbers.LETTERS
                        ? index.hasSeries(series)
                        : !index.byNumber(series, number).all().isEmpty(),
                index.codes());
        PhraseRules english = Objects.requireNonNull(phrases.of("en"), "the program has English rules");
        this.talks = new RecordedTalks(texts, this.messages, index, correspondents, new PhraseMentions(english, names));
        this.groups = new DateTimeGroups(index, new TimeZones(registers));
        Channels channels = Channels.of(sent());
        this.resolver = new ReferenceResolver(
                index, correspondents, channels, CarriedTexts.of(texts, this.messages, index, correspondents, phrases));
        this.attested = new AttestedMessages(
                correspondents,
                channels,
                this.messages.keySet().stream().map(MessageKey::owner).collect(Collectors.toSet()));
        this.reported = new ReportedMessages(correspondents, index, resolver);
        this.references = new FoundReferences(attested, guides.decisions(), index, resolver, reported);
    }

    private static Map<MessageKey, String> titles(List<Document> documents) {
        return documents.stream()
                .collect(Collectors.toMap(
                        document -> MessageKey.of(document.id()),
                        document -> document.description().title(),
                        (first, second) -> first));
    }

    /** The messages that bear a number and a day, as points on the lines of the traffic. */
    private List<Channels.Sent> sent() {
        List<Channels.Sent> all = new ArrayList<>();
        for (LinkedMessage message : messages.values()) {
            LocalDate day = index.day(message);
            Ends ends = correspondents.of(message);
            if (day == null || message.attested()) {
                continue;
            }
            for (MessageNumbers.Own own : index.numbers(message)) {
                if (!own.isCopy() && MessageNumbers.isCount(own.number())) {
                    all.add(new Channels.Sent(
                            ends.senders(), ends.addressees(), own.series(), Integer.parseInt(own.number()), day));
                }
            }
        }
        return all;
    }

    /** By the key of an outer message, the place in the head of its text: "Cablegram 34 CANBERRA, 20 January 1946". */
    private static Map<MessageKey, EntryKey> sentFrom(List<LinkedText> texts, NamesInText names) {
        Map<MessageKey, EntryKey> places = new HashMap<>();
        for (LinkedText text : texts) {
            for (Passage passage : text.passages()
                    .subList(0, Math.min(HEAD_PASSAGES, text.passages().size()))) {
                EntryKey place = passage.message().part().isEmpty() ? HeadPlace.of(passage, names) : null;
                if (place != null) {
                    places.putIfAbsent(passage.message(), place);
                }
            }
        }
        return places;
    }

    /**
     * What was found.
     *
     * @param texts those of the documents, with the findings in them
     * @param attested messages that the findings describe and the edition does not hold
     */
    public record Found(List<LinkedText> texts, List<LinkedMessage> attested) {}

    /**
     * What guides a search: the rules of the languages, and what the editor decided on findings.
     *
     * @param inTei whether TEI files are searched too
     */
    public record Guides(PhraseBook phrases, Decisions decisions, boolean inTei) {}

    /** A search of documents, which stand in order of time beside their linked texts. */
    public static ReferenceSearch of(
            List<Document> documents,
            List<LinkedText> texts,
            MessageIndex messages,
            Registers registers,
            Guides guides) {
        return new ReferenceSearch(documents, texts, messages, registers, guides);
    }

    /** Searches one of the documents again, whose text is another now, by what was learnt from all. */
    public Found again(Document document, LinkedText text) {
        LinkedText found = references.marked(text, resolved(document, text));
        return new Found(List.of(found), attested.made());
    }

    /** Searches all of them. */
    public Found found() {
        List<List<ResolvedMention>> all = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(i -> resolved(documents.get(i), texts.get(i)))
                .toList();
        all.forEach(found -> found.forEach(reported::learn));
        List<LinkedText> marked = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            marked.add(references.marked(texts.get(i), all.get(i)));
        }
        Set<MessageKey> meant = marked.stream()
                .flatMap(text -> text.references().stream())
                .map(reference -> reference.resolution().target())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Found(
                marked,
                attested.made().stream()
                        .filter(made -> meant.contains(made.key()))
                        .toList());
    }

    private List<ResolvedMention> resolved(Document document, LinkedText text) {
        if (document.header() != null && !inTei) {
            return List.of();
        }
        if (EnglishText.is(document, text.passages())) {
            return resolved(text);
        }
        PhraseRules rules = TextLanguage.of(document.description().language(), text.passages(), phrases);
        return rules == null ? List.of() : resolved(text, new PhraseMentions(rules, names));
    }

    /** The mentions that the rules of another language find. */
    private List<ResolvedMention> resolved(LinkedText text, PhraseMentions mentions) {
        Map<Passage, List<Reference>> stated = text.references().stream()
                .collect(Collectors.groupingBy(reference -> reference.wording().passage()));
        List<ResolvedMention> all = new ArrayList<>();
        for (Passage passage : text.passages()) {
            LinkedMessage from = Objects.requireNonNull(messages.get(passage.message()));
            for (PhraseMentions.Said said : mentions.find(passage)) {
                MessageMention mention = said.mention();
                Reference link = overlapping(stated.getOrDefault(passage, List.of()), mention);
                if (link != null) {
                    all.add(ResolvedMention.linked(mention, from, link));
                } else if (!isOwnNumber(mention, from)) {
                    boolean replies = said.relation() != Relation.MENTIONS;
                    Resolution resolution = resolver.resolve(mention, from, replies);
                    boolean counterpart = replies && isCounterpart(mention, resolution.target(), from);
                    Relation relation = counterpart ? said.relation() : Relation.MENTIONS;
                    all.add(new ResolvedMention(mention, from, resolution, relation, replies, null));
                }
            }
        }
        return all;
    }

    private static @Nullable Reference overlapping(List<Reference> taken, MessageMention mention) {
        return taken.stream()
                .filter(one -> overlaps(one.wording(), mention.words()))
                .findFirst()
                .orElse(null);
    }

    private static boolean overlaps(Reference.Wording stated, MessageMention.Words found) {
        int end = stated.start() + stated.quote().length();
        return found.start() < end && stated.start() < found.end();
    }

    private List<ResolvedMention> resolved(LinkedText text) {
        Map<Passage, List<Reference>> stated = text.references().stream()
                .collect(Collectors.groupingBy(reference -> reference.wording().passage()));
        // Messages whose first words, stamps and lines of the head aside, have been read.
        Set<MessageKey> begun = new HashSet<>();
        List<ResolvedMention> all = new ArrayList<>();
        for (Passage passage : text.passages()) {
            if (passage.number() == 0 && !isReferenceLine(passage) || RoutingLines.is(passage.text())) {
                continue;
            }
            LinkedMessage from = Objects.requireNonNull(messages.get(passage.message()));
            List<Reference> taken = stated.getOrDefault(passage, List.of());
            for (MessageMention mention : finder.find(passage)) {
                Reference link = overlapping(taken, mention);
                ResolvedMention resolved = link != null
                        ? ResolvedMention.linked(mention, from, link)
                        : resolved(mention, from, !begun.contains(passage.message()), all);
                if (resolved != null) {
                    all.add(resolved);
                }
            }
            addOthers(all, passage, from, taken);
            if (passage.number() > 0 && passage.text().length() > STAMP) {
                begun.add(passage.message());
            }
        }
        return all;
    }

    /** Adds the talks and the date-time groups of a passage that nothing else has taken, or taken in vain. */
    private void addOthers(List<ResolvedMention> all, Passage passage, LinkedMessage from, List<Reference> taken) {
        List<ResolvedMention> own = all.stream()
                .filter(one -> one.mention().words().passage().equals(passage))
                .toList();
        List<ResolvedMention> others = Stream.of(talks.find(passage, from), groups.find(passage, from))
                .flatMap(List::stream)
                .toList();
        for (ResolvedMention other : others) {
            MessageMention.Words words = other.mention().words();
            List<ResolvedMention> there = own.stream()
                    .filter(one -> one.mention().words().start() < words.end()
                            && words.start() < one.mention().words().end())
                    .toList();
            boolean inVain = there.stream()
                    .allMatch(one -> one.link() == null
                            && !one.mention().hasNumber()
                            && one.resolution().isNothing());
            if (inVain && overlapping(taken, other.mention()) == null) {
                all.removeAll(there);
                all.add(other);
            }
        }
    }

    /** "To your No. 635.", set apart at the head of a text. */
    private static boolean isReferenceLine(Passage passage) {
        return passage.id().isEmpty()
                && passage.text().length() < HEAD_LINE
                && REFERENCE_LINE.matcher(passage.text()).lookingAt();
    }

    private @Nullable ResolvedMention resolved(
            MessageMention said, LinkedMessage from, boolean opening, List<ResolvedMention> before) {
        boolean replies = RelationWords.replies(said);
        MessageMention mention = replies && !said.hasNumber() && said.date() == null
                ? RelationWords.onDayReceived(said)
                : said.route().writer() == Writer.READER && !said.hasNumber() && RelationWords.isAnothers(said)
                        ? said.toAnother()
                        : said;
        Resolution resolution = isOwnNumber(mention, from) ? null : resolution(mention, from, replies, before);
        if (resolution == null || mention.rule().equals(MessageMention.HELD) && resolution.target() == null) {
            return null;
        }
        LinkedMessage target = resolution.target();
        boolean counterpart = isCounterpart(mention, target, from);
        boolean carries = target != null && from.key().equals(target.carrier());
        Relation words = carries
                ? Relation.FORWARDS
                : RelationWords.of(mention, counterpart, mention.route().writer() == Writer.WRITER, opening);
        Relation relation = words == Relation.MENTIONS ? alongWith(mention, before) : words;
        return new ResolvedMention(mention, from, resolution, relation, replies, null);
    }

    /**
     * "I received your letter, and your order": what is joined to a message that is received is acknowledged with it,
     * or answered like it.
     */
    private static Relation alongWith(MessageMention mention, List<ResolvedMention> before) {
        ResolvedMention last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || !last.replies() || !PassageSearch.areJoined(last.mention(), mention)) {
            return Relation.MENTIONS;
        }
        boolean same = last.mention().route().writer() == mention.route().writer()
                && last.mention().kind() == mention.kind()
                && last.relation() != Relation.MENTIONS;
        return same ? last.relation() : Relation.ACKNOWLEDGES;
    }

    /** Whether what is meant went the other way: from this message's addressee to its sender. */
    private boolean isCounterpart(MessageMention mention, @Nullable LinkedMessage target, LinkedMessage from) {
        Ends ends = correspondents.of(from);
        boolean toOther = mention.route().toStranger()
                || !mention.route().to().isEmpty() && !shares(mention.route().to(), ends.senders());
        if (mention.route().writer() == Writer.THIRD || toOther) {
            return false;
        }
        if (target == null) {
            return mention.route().writer() == Writer.READER && !mention.kind().isVague()
                    || mention.route().writer() == Writer.NAMED
                            && shares(mention.route().from(), ends.addressees());
        }
        Set<EntryKey> senders = correspondents.of(target).senders();
        return shares(senders, ends.addressees()) && !shares(entries(senders), entries(ends.senders()));
    }

    private @Nullable Resolution resolution(
            MessageMention mention, LinkedMessage from, boolean replies, List<ResolvedMention> before) {
        List<LinkedMessage> carried = from.message().transmits().stream()
                .map(inner -> messages.get(new MessageKey(from.key().owner(), inner.part())))
                .toList();
        if (mention.position() == Position.SAME) {
            return Resolution.NOTHING;
        }
        boolean beside = mention.quote().toLowerCase(Locale.ROOT).contains("immediately")
                && mention.route().writer() != Writer.READER;
        if (beside
                && index.isNumbered(from)
                && (mention.position() == Position.FOLLOWING || mention.position() == Position.PRECEDING)) {
            Resolution next = resolver.beside(from, mention.position() == Position.FOLLOWING ? 1 : -1);
            return next.target() == null && mention.position() == Position.FOLLOWING ? null : next;
        }
        boolean mayCarry = mention.position() == Position.FOLLOWING
                || !mention.hasNumber() && RelationWords.of(mention, false, false, false) == Relation.FORWARDS;
        if (!carried.isEmpty() && mayCarry) {
            Resolution inside = resolver.carried(mention, from, carried);
            if (inside.target() != null) {
                return inside;
            }
        }
        if (mention.position() == Position.FOLLOWING) {
            Resolution next = resolver.next(mention, from);
            return next.target() == null ? null : next;
        }
        return resolver.resolve(mention, from, replies);
    }

    private static Set<EntryKey> entries(Set<EntryKey> keys) {
        return keys.stream().filter(key -> key.kind().isParty()).collect(Collectors.toSet());
    }

    private static boolean shares(Set<EntryKey> one, Set<EntryKey> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** Whether words may name the sender of a message without "my". */
    private static boolean mayBeBy(MessageMention mention, Ends ends) {
        return switch (mention.route().writer()) {
            case UNSAID -> true;
            case NAMED -> shares(mention.route().from(), ends.senders());
            case MINISTRY -> ends.fromMinistry();
            case POST -> !ends.fromMinistry();
            case READER, WRITER, THIRD -> false;
        };
    }

    /** Whether the number of a series came to this message's sender before: it is that of what is answered here. */
    private boolean repeatsTheirs(MessageMention mention, LinkedMessage from) {
        Ends ends = correspondents.of(from);
        LocalDate said = index.day(from);
        return !mention.number().series().isEmpty()
                && said != null
                && index.byNumber(mention.number().series(), mention.number().digits()).all().stream()
                        .filter(one -> shares(correspondents.of(one).addressees(), ends.senders()))
                        .map(index::day)
                        .anyMatch(day -> day != null && day.isBefore(said));
    }

    /**
     * A message names its own number in its head ("Sent Department 547, repeated …"), and that of a series anywhere.
     */
    private boolean isOwnNumber(MessageMention mention, LinkedMessage from) {
        if (!mention.hasNumber() || mention.date() != null || mention.route().writer() == Writer.READER) {
            return false;
        }
        boolean alone = !mention.number().series().isEmpty()
                && index.byNumber(mention.number().series(), mention.number().digits())
                                .all()
                                .size()
                        == 1;
        boolean inLine =
                mention.words().passage().text().length() < HEAD_LINE && mayBeBy(mention, correspondents.of(from));
        return (mention.words().start() < HEAD || alone || inLine)
                && index.bears(from, mention.number().series(), mention.number().digits())
                && !repeatsTheirs(mention, from);
    }
}
