package org.depesha.link.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depesha.link.LinkedMessage;
import org.depesha.link.LinkedText;
import org.depesha.link.MessageKey;
import org.depesha.link.Passage;
import org.depesha.link.Reference;
import org.depesha.link.Responsible;
import org.depesha.link.Status;
import org.depesha.link.refer.BorrowedWords;
import org.depesha.link.refer.MessageKind;
import org.depesha.link.refer.MessageMention;
import org.depesha.link.refer.MessageMention.Position;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.link.refer.RelationWords;
import org.depesha.link.resolve.ReferenceResolver.Resolution;
import org.depesha.model.Certainty;
import org.depesha.model.ReferenceDecision;
import org.depesha.problem.Place;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/** Makes references of what was found in one text, with the editor's decisions on them, and marks their words in it. */
final class FoundReferences {

    /** A letter in a list of references, before the words that it names. */
    private static final Pattern LABEL = Pattern.compile("(?:^|[^\\p{L}])\\(?(\\p{L})[.)] ?$");

    private final AttestedMessages attested;
    private final Decisions decisions;
    private final CandidateIndex index;
    private final ReferenceResolver resolver;
    private final ReportedMessages reported;

    FoundReferences(
            AttestedMessages attested,
            Decisions decisions,
            CandidateIndex index,
            ReferenceResolver resolver,
            ReportedMessages reported) {
        this.reported = reported;
        this.attested = attested;
        this.decisions = decisions;
        this.index = index;
        this.resolver = resolver;
    }

    /** A text with its findings: their words marked in it, and each as a reference. */
    LinkedText marked(LinkedText text, List<ResolvedMention> found) {
        if (found.isEmpty()) {
            return text;
        }
        FreeIds ids = new FreeIds(text.text());
        List<Reference> references = new ArrayList<>();
        Map<String, List<ReferenceMarker.Mark>> marks = new HashMap<>();
        List<ResolvedMention> kept = new ArrayList<>();
        FindingNames names = new FindingNames(
                found.get(0).from().key().owner(),
                text.passages(),
                found.stream().map(ResolvedMention::mention).toList());
        for (ResolvedMention each : found) {
            ResolvedMention one = reported(each);
            Reference reference = decided(one, names.of(one.mention()), kept, references);
            if (reference == null) {
                continue;
            }
            // The number in a range has no words of its own.
            boolean wordless = one.mention().rule().equals("range");
            Reference anchored = reference.with(wordless ? "" : ids.next());
            references.add(anchored);
            kept.add(one);
            if (!anchored.id().isEmpty()) {
                Passage passage = one.mention().words().passage();
                marks.computeIfAbsent(ReferenceMarker.key(passage.id(), passage.text()), key -> new ArrayList<>())
                        .add(mark(one.mention(), anchored));
            }
        }
        return marked(text, marks, references);
    }

    /** What no message of the edition is, but a note in it reports. */
    private ResolvedMention reported(ResolvedMention one) {
        boolean open = one.link() == null
                && one.resolution().target() == null
                && one.resolution().candidates().isEmpty()
                && one.mention().hasNumber()
                && one.mention().position() == Position.NONE
                && !ReportedMessages.isNote(one.from());
        Resolution found = open ? reported.find(one.mention(), one.from()) : null;
        return found == null ? one : one.with(found);
    }

    private static LinkedText marked(
            LinkedText text, Map<String, List<ReferenceMarker.Mark>> marks, List<Reference> references) {
        ReferenceMarker marker = new ReferenceMarker(marks);
        TeiElement whole = marker.mark(
                text.text(),
                text.passages().stream()
                        .map(passage -> passage.message().part())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.toSet()));
        references.replaceAll(reference -> marker.done().contains(reference.id()) ? reference : reference.with(""));
        references.addAll(text.references());
        sort(references, text.passages());
        return new LinkedText(whole, text.passages(), text.mentions(), references, text.gone());
    }

    private static ReferenceMarker.Mark mark(MessageMention mention, Reference reference) {
        return new ReferenceMarker.Mark(
                mention.words().start(), mention.words().end(), reference.id(), element(reference));
    }

    private static void sort(List<Reference> references, List<Passage> passages) {
        Map<Passage, Integer> order = new HashMap<>();
        passages.forEach(passage -> order.put(passage, order.size()));
        references.sort(Comparator.comparing(
                        (Reference reference) -> order.get(reference.wording().passage()))
                .thenComparing(reference -> reference.wording().start()));
    }

    /** A finding with the editor's decision on it; null where there is to be none. */
    private @Nullable Reference decided(
            ResolvedMention one, String name, List<ResolvedMention> kept, List<Reference> references) {
        if (one.link() != null) {
            decisions.checkLink(name, one.link());
            return null;
        }
        ReferenceDecision decision = decisions.on(name, FindingNames.sentence(one.mention()));
        Reference before = one.mention().position() == Position.SAME ? same(one, kept, references) : null;
        if (decision != null && !decision.accepted() || one.mention().position() == Position.SAME && before == null) {
            return null;
        }
        Reference guess = before == null ? reference(one, name) : same(one, before, name);
        Reference stated = decision == null ? null : decisions.stated(decision, guess, attested::has);
        return stated == null ? guess : stated;
    }

    /**
     * What "the same" means: for "reftel" the first message that was named, for "this report of mine" the last one of
     * the sender's.
     */
    private static @Nullable Reference same(
            ResolvedMention one, List<ResolvedMention> found, List<Reference> references) {
        if (!one.mention().number().series().isEmpty()) {
            return labelled(one, found, references);
        }
        boolean first = one.mention().route().writer() == Writer.UNSAID;
        Reference same = null;
        for (int i = 0; i < found.size() && !(first && same != null); i++) {
            MessageMention mention = found.get(i).mention();
            boolean fits = first
                    ? mention.hasNumber() || mention.date() != null
                    : mention.route().writer() == one.mention().route().writer();
            same = fits && found.get(i).from().key().equals(one.from().key()) ? references.get(i) : same;
        }
        return same;
    }

    /** What a list at the head named by a letter: "Ref: (A) State 12, (B) Riga 5". */
    private static @Nullable Reference labelled(
            ResolvedMention one, List<ResolvedMention> found, List<Reference> references) {
        for (int i = 0; i < found.size(); i++) {
            MessageMention mention = found.get(i).mention();
            Matcher label = LABEL.matcher(mention.words()
                    .passage()
                    .text()
                    .substring(
                            Math.max(0, mention.words().start() - 8),
                            mention.words().start()));
            if (found.get(i).from().key().equals(one.from().key())
                    && mention.position() != Position.SAME
                    && label.find()
                    && label.group(1).equalsIgnoreCase(one.mention().number().series())) {
                return references.get(i);
            }
        }
        return null;
    }

    private static Reference same(ResolvedMention one, Reference same, String name) {
        MessageMention mention = one.mention();
        Certainty certainty = mention.number().series().isEmpty()
                ? Certainty.LOW
                : same.evidence().certainty();
        return new Reference(
                "",
                same.from(),
                wording(mention),
                same.resolution(),
                one.relation(),
                new Reference.Evidence(mention.rule(), certainty, Responsible.PROGRAM, name),
                Place.NOWHERE);
    }

    /**
     * Whether a message is known well enough by its sender alone: the edition holds nothing that the words could mean.
     */
    private boolean isKnownUndated(MessageMention mention, LinkedMessage from) {
        boolean stated = mention.route().writer() == Writer.READER
                || mention.route().writer() == Writer.WRITER
                || mention.route().writer() == Writer.NAMED;
        boolean kind = mention.kind() != MessageKind.ANY || mention.rule().equals("answer");
        return stated
                && !mention.supposed()
                && !RelationWords.isDenied(mention)
                && kind
                && (mention.kind().isVague() || !resolver.mayHold(mention, from));
    }

    /** A finding as a reference. */
    private Reference reference(ResolvedMention one, String name) {
        MessageMention mention = one.mention();
        LinkedMessage target = one.resolution().target();
        MessageKey key = target == null ? null : target.key();
        Status status = target == null ? Status.UNRESOLVED : target.attested() ? Status.ATTESTED : Status.RESOLVED;
        Certainty certainty = one.resolution().certainty();
        List<MessageKey> candidates =
                one.resolution().candidates().stream().map(LinkedMessage::key).toList();
        if (!candidates.isEmpty()) {
            status = Status.AMBIGUOUS;
        } else if (target == null && mention.position() == Position.NONE && !resolver.mayBeHeld(mention, one.from())) {
            key = BorrowedWords.are(mention)
                    ? null
                    : attested.key(
                            mention,
                            one.from(),
                            index.day(one.from()),
                            mention.rule().equals("received"),
                            isKnownUndated(mention, one.from()));
            status = key == null ? Status.UNRESOLVED : Status.ATTESTED;
            certainty = key == null ? Certainty.LOW : Certainty.MEDIUM;
        }
        return new Reference(
                "",
                mention.words().passage().message(),
                wording(mention),
                new Reference.Resolution(
                        key, status, candidates, one.resolution().tied()),
                one.relation(),
                new Reference.Evidence(mention.rule(), certainty, Responsible.PROGRAM, name),
                Place.NOWHERE);
    }

    private static Reference.Wording wording(MessageMention mention) {
        return new Reference.Wording(
                mention.words().passage(), mention.quote(), mention.words().start());
    }

    private static TeiElement element(Reference reference) {
        String target = reference.resolution().target() == null
                ? null
                : (reference.resolution().status() == Status.ATTESTED ? "attested:" : "message:")
                        + reference.resolution().target();
        return TeiElement.of("ref", List.of())
                .with("type", "message")
                .with("subtype", reference.relation().word())
                .with("target", target)
                .with("cert", reference.evidence().certainty().tei())
                .with("resp", "#" + reference.evidence().responsible().word())
                .with("xml:id", reference.id());
    }

    /** Anchors behind those that a text has: r1, r2, … */
    private static final class FreeIds {
        private final Set<String> taken = new HashSet<>();
        private int last;

        FreeIds(TeiElement text) {
            text.descendants()
                    .map(element -> element.attribute("xml:id"))
                    .filter(id -> id != null)
                    .forEach(taken::add);
        }

        String next() {
            do {
                last++;
            } while (!taken.add("r" + last));
            return "r" + last;
        }
    }
}
