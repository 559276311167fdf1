package org.depesha.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesha.link.AnchorPlan;
import org.depesha.link.AnchorPlan.Slot;
import org.depesha.link.GoneAnchor;
import org.depesha.link.GoneAnchor.Kind;
import org.depesha.link.Numbering;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.release.PassageMatcher.Side;
import org.depesha.text.TextPassage;
import org.jspecify.annotations.Nullable;

/**
 * Gives passages the numbers under which they were released. A passage that is found again keeps its number; a new one
 * gets the next that no passage of the document ever had; one that is gone leaves its anchor. The same lock and the
 * same text always give the same numbers.
 */
public final class ReleasedNumbers implements Numbering {

    private final ReleaseHistory history;
    private final Problems problems;

    /** Numbers by what a history says; anchors that changed their words are problems. */
    public ReleasedNumbers(ReleaseHistory history, Problems problems) {
        this.history = history;
        this.problems = problems;
    }

    @Override
    public @Nullable AnchorPlan plan(String document, List<TextPassage> passages) {
        LockLine released = history.released(document);
        if (released == null) {
            return null;
        }
        Collection<LockLine> anchors = history.lock().anchorsOf(released.address());
        if (isAsItWas(anchors, passages)) {
            return null;
        }
        TextVersion version = history.lastVersion(document);
        if (version == null) {
            return null;
        }
        checkText(version, released);
        return history.texts()
                .tei(version)
                .map(tei -> new Plan(version, anchors, ReleasedText.of(tei, anchors)).of(passages))
                .orElse(null);
    }

    /** A released text that somebody changed proves nothing. */
    private void checkText(TextVersion version, LockLine released) {
        List<TextPassage> passages = history.texts().passages(version);
        if (!passages.isEmpty()
                && !TextDigest.ofPassages(
                                passages.stream().map(TextPassage::words).toList())
                        .equals(released.digest())) {
            String path = ReleasedTexts.path(version.owner(), version.release().version());
            problems.report(
                    Code.MISSING_RELEASE,
                    Place.of(path),
                    "This is not the text that was released: its digest differs from the one in "
                            + "content/addresses.lock.");
        }
    }

    /** Whether counting from 1 gives every passage its released number: so it is with nearly every document. */
    private static boolean isAsItWas(Collection<LockLine> anchors, List<TextPassage> passages) {
        List<TextPassage> counted = passages.stream()
                .filter(passage -> passage.kind() != TextPassage.Kind.PART)
                .toList();
        Set<String> expected = anchors.stream()
                .filter(line -> line.number() > 0)
                .map(line -> line.anchor() + " " + line.number() + " " + line.digest())
                .collect(Collectors.toSet());
        Set<String> messages = passages.stream()
                .map(TextPassage::message)
                .filter(message -> !message.isEmpty())
                .collect(Collectors.toSet());
        return anchors.stream()
                        .noneMatch(line -> line.isGone() || line.number() == 0 && !messages.contains(line.anchor()))
                && expected.size() == counted.size()
                && counted.stream()
                        .allMatch(passage -> expected.contains(
                                anchor(passage) + " " + passage.order() + " " + TextDigest.of(passage.words())));
    }

    private static String anchor(TextPassage passage) {
        return !passage.id().isEmpty()
                ? passage.id()
                : (passage.kind() == TextPassage.Kind.NOTE ? "n" : "p") + passage.order();
    }

    /** The plan of one document. */
    private final class Plan {

        private final TextVersion version;
        private final Collection<LockLine> anchors;
        private final ReleasedText text;
        private final GonePlaces places;
        private final Set<String> found = new HashSet<>();

        Plan(TextVersion version, Collection<LockLine> anchors, ReleasedText text) {
            this.version = version;
            this.anchors = anchors;
            this.text = text;
            this.places = new GonePlaces(text);
        }

        AnchorPlan of(List<TextPassage> present) {
            List<Slot> passages = slots(TextPassage.Kind.PASSAGE, present);
            List<Slot> notes = slots(TextPassage.Kind.NOTE, present);
            present.stream()
                    .map(TextPassage::message)
                    .filter(message -> !message.isEmpty())
                    .distinct()
                    .forEach(message -> message(message, present));
            return new AnchorPlan(passages, notes, gone());
        }

        /** A transmitted message keeps its anchor; under the id of a released one no other may stand. */
        private void message(String message, List<TextPassage> present) {
            found.add(message);
            List<TextPassage> now = present.stream()
                    .filter(passage -> passage.message().equals(message))
                    .toList();
            String before = text.wordsOf(message);
            if (text.isReleased(message)
                    && !before.isEmpty()
                    && new Likeness(before).to(new Likeness(ReleasedText.words(now))) == 0) {
                problems.report(
                        Code.MOVED_ANCHOR,
                        now.get(0).place(),
                        "`" + message + "` was another message in release "
                                + version.release().version() + ": “" + beginning(before) + "”.",
                        "Give this message an id that has never been used.");
            }
        }

        private List<Slot> slots(TextPassage.Kind kind, List<TextPassage> all) {
            List<TextPassage> present = all.stream()
                    .filter(passage -> passage.kind() == kind)
                    .sorted((a, b) -> Integer.compare(a.order(), b.order()))
                    .toList();
            List<TextPassage> released = text.passages(kind);
            int[] partners = PassageMatcher.match(
                    released.stream().map(Plan::side).toList(),
                    present.stream().map(Plan::side).toList());
            int next = anchors.stream()
                            .filter(line -> kind(line).name().equals(kind.name()))
                            .mapToInt(LockLine::number)
                            .max()
                            .orElse(0)
                    + 1;
            List<Slot> slots = new ArrayList<>();
            for (int j = 0; j < partners.length; j++) {
                TextPassage passage = present.get(j);
                if (partners[j] < 0) {
                    checkFree(passage);
                    slots.add(new Slot("", next++, List.of()));
                } else {
                    slots.add(slot(released.get(partners[j]), passage));
                }
            }
            return slots;
        }

        private static Side side(TextPassage passage) {
            return new Side(passage.id(), passage.words(), TextDigest.of(passage.words()));
        }

        private Slot slot(TextPassage before, TextPassage now) {
            if (before.id().equals(now.id()) && new Likeness(before.words()).to(new Likeness(now.words())) == 0) {
                problems.report(
                        Code.MOVED_ANCHOR,
                        now.place(),
                        "`" + now.id() + "` led to other words in release "
                                + version.release().version() + ": “" + beginning(before.words()) + "”.");
            }
            List<String> others = new ArrayList<>(text.others(before.id()));
            if (!now.id().isEmpty() && !now.id().equals(before.id())) {
                others.add(before.id());
                others.remove(now.id());
            }
            found.add(before.id());
            found.addAll(others);
            places.found(before.id(), now.id().isEmpty() ? before.id() : now.id());
            return new Slot(
                    now.id().isEmpty() ? before.id() : "",
                    text.line(before.id()).number(),
                    others);
        }

        /** A new passage may not take an anchor that is known to have led elsewhere. */
        private void checkFree(TextPassage passage) {
            if (text.isReleased(passage.id())) {
                problems.report(
                        Code.MOVED_ANCHOR,
                        passage.place(),
                        "`" + passage.id() + "` was released with other words, which no longer exist.");
            }
        }

        private static String beginning(String words) {
            return words.length() <= 60
                    ? words
                    : words.substring(
                                            0,
                                            words.offsetByCodePoints(
                                                    0, Math.min(60, words.codePointCount(0, words.length()))))
                                    .strip()
                            + " …";
        }

        private List<GoneAnchor> gone() {
            List<GoneAnchor> gone = new ArrayList<>();
            for (String anchor : text.inOrder()) {
                LockLine line = text.line(anchor);
                if (!found.contains(anchor)) {
                    TextVersion last = line.isGone() ? versionOf(line) : version;
                    gone.add(places.gone(anchor, kind(line), line.number(), last));
                }
            }
            return gone;
        }

        private TextVersion versionOf(LockLine line) {
            LockLine page = history.lock()
                    .find(line.address().substring(0, line.address().indexOf('#')));
            return page == null
                    ? version
                    : history.versions(page).stream()
                            .filter(one -> one.release().version().equals(line.until()))
                            .findFirst()
                            .orElse(version);
        }

        private Kind kind(LockLine line) {
            return line.number() == 0 ? Kind.MESSAGE : text.isNote(line.anchor()) ? Kind.NOTE : Kind.PASSAGE;
        }
    }
}
