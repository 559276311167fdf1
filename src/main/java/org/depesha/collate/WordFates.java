package org.depesha.collate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.depesha.collate.CollatedWord.Fate;
import org.depesha.collate.MetadataWords.Match;
import org.depesha.model.SetAside;
import org.depesha.problem.Place;

/** Finds out what became of each word of a transcript. */
final class WordFates {

    /** How far a gap between equal words is moved to find where it accounts for most. */
    private static final int SLIDE = 200;

    /** Stands before a figure that the document raises, and that a plain text writes in one with the number before. */
    private static final String RAISED = "^";

    private final TranscriptWords supplied;
    private final DocumentWords edited;
    private final MetadataWords metadata;

    /** The supplied words that are not set aside, and for each its partner in the document, or -1. */
    private final int[] compared;

    private final int[] partners;
    private final List<String> folded;
    private final Set<Integer> linesInText = new HashSet<>();

    private final Fate[] fates;
    private final String[] where;
    private final List<Difference> differences = new ArrayList<>();

    WordFates(TranscriptWords supplied, DocumentWords edited, MetadataWords metadata) {
        this.supplied = supplied;
        this.edited = edited;
        this.metadata = metadata;
        fates = new Fate[supplied.size()];
        Arrays.fill(fates, Fate.LOST);
        where = new String[supplied.size()];
        Arrays.fill(where, "");
        compared = IntStream.range(0, supplied.size())
                .filter(i -> supplied.setAside(i) == null)
                .toArray();
        List<String> left = Arrays.stream(compared).mapToObj(supplied::norm).toList();
        folded = left.stream().map(MetadataWords::folded).toList();
        partners =
                WordAlignment.of(left, edited.words().stream().map(Word::norm).toList());
        setAside();
        TextBeforeInsertions.prefer(partners, left, edited);
        slideAll();
        for (int i = 0; i < compared.length; i++) {
            if (partners[i] >= 0) {
                fates[compared[i]] = Fate.TEXT;
                linesInText.add(row(i));
            }
        }
        gaps();
    }

    private void setAside() {
        for (int i = 0; i < supplied.size(); i++) {
            SetAside aside = supplied.setAside(i);
            if (aside != null) {
                fates[i] = Fate.SET_ASIDE;
                where[i] = aside.reason();
            }
        }
    }

    Fate fate(int word) {
        return fates[word];
    }

    String where(int word) {
        return where[word];
    }

    List<Difference> differences() {
        return differences;
    }

    /**
     * Moves each gap that only the transcript has, between words that are equal at both its edges, to where it is a
     * value of the metadata.
     */
    private void slideAll() {
        for (int start = 0; start < compared.length; start++) {
            if (partners[start] < 0) {
                int end = endOfGap(start);
                int before = start == 0 ? -1 : partners[start - 1];
                int after = end == compared.length ? edited.words().size() : partners[end];
                start = after - before == 1 ? slide(start, end) : end;
            }
        }
    }

    private int slide(int start, int end) {
        int best = 0;
        int leastLost = unaccounted(start, end);
        for (int by = -1;
                leastLost > 0
                        && -by < SLIDE
                        && start + by >= 0
                        && partners[start + by] >= 0
                        && norm(start + by).equals(norm(end + by));
                by--) {
            int lost = unaccounted(start + by, end + by);
            if (lost < leastLost) {
                best = by;
                leastLost = lost;
            }
        }
        for (int by = 1;
                leastLost > 0
                        && by < SLIDE
                        && end + by <= compared.length
                        && partners[end + by - 1] >= 0
                        && norm(start + by - 1).equals(norm(end + by - 1));
                by++) {
            int lost = unaccounted(start + by, end + by);
            if (lost < leastLost) {
                best = by;
                leastLost = lost;
            }
        }
        for (int by = 0; by > best; by--) {
            partners[end + by - 1] = partners[start + by - 1];
            partners[start + by - 1] = -1;
        }
        for (int by = 0; by < best; by++) {
            partners[start + by] = partners[end + by];
            partners[end + by] = -1;
        }
        return end + Math.max(0, best);
    }

    private int unaccounted(int start, int end) {
        int lost = 0;
        for (int i = start; i < end; ) {
            Match match = metadata.longest(folded, i, end);
            lost += match == null ? 1 : 0;
            i += match == null ? 1 : match.length();
        }
        return lost;
    }

    private String norm(int index) {
        return supplied.norm(compared[index]);
    }

    private int endOfGap(int start) {
        int end = start;
        while (end < compared.length && partners[end] < 0) {
            end++;
        }
        return end;
    }

    /** Goes through all stretches of words without partners, on either side. */
    private void gaps() {
        int left = 0;
        int right = 0;
        while (left < compared.length || right < edited.words().size()) {
            if (left < compared.length && partners[left] == right) {
                left++;
                right++;
                continue;
            }
            int leftEnd = endOfGap(left);
            int rightEnd = leftEnd == compared.length ? edited.words().size() : partners[leftEnd];
            gap(left, leftEnd, right, rightEnd);
            left = leftEnd;
            right = rightEnd;
        }
    }

    private void gap(int left, int leftEnd, int right, int rightEnd) {
        List<Integer> words = new ArrayList<>();
        List<Integer> inserted = new ArrayList<>();
        int calls = 0;
        for (int i = right; i < rightEnd; i++) {
            if (edited.words().get(i).isNoteCall()) {
                calls++;
            } else {
                (edited.isOptional(i) ? inserted : words).add(i);
            }
        }
        if (left < leftEnd && sameLetters(left, leftEnd, right, rightEnd, calls > 0)) {
            setFate(left, leftEnd, Fate.TEXT, "");
            return;
        }
        List<Integer> lost = unexplained(left, leftEnd, calls);
        if (!words.isEmpty() || !lost.isEmpty()) {
            tell(lost, words.isEmpty() && !lost.isEmpty() ? inserted : words, leftEnd, right);
        }
    }

    /** Takes away what the metadata, notes and their signs account for. */
    private List<Integer> unexplained(int left, int leftEnd, int calls) {
        List<Integer> lost = new ArrayList<>();
        int signs = calls;
        for (int i = left; i < leftEnd; ) {
            Match match = metadata.longest(folded, i, leftEnd);
            if (match != null && isProof(match, i)) {
                setFate(i, i + match.length(), match.key().equals("note") ? Fate.NOTE : Fate.METADATA, match.key());
                i += match.length();
            } else if (beginsNote(i, leftEnd)) {
                setFate(i, i + 1, Fate.NOTE, "note");
                i++;
            } else if (signs > 0 && supplied.word(compared[i]).isNumeral()) {
                signs--;
                setFate(i, i + 1, Fate.NOTE, "");
                i++;
            } else {
                lost.add(i++);
            }
        }
        return lost;
    }

    /**
     * Whether this is the sign before a note of the source that the document has as a note: "86 On the first page a
     * stamp".
     */
    private boolean beginsNote(int index, int end) {
        if (!supplied.word(compared[index]).isNumeral()
                || index + 1 >= end
                || index > 0 && row(index - 1) == row(index)) {
            return false;
        }
        Match next = metadata.longest(folded, index + 1, end);
        return next != null && next.key().equals("note") && isProof(next, index + 1);
    }

    /**
     * Whether words that stand in the metadata are so many that this is no chance. Two or three must be a whole value,
     * in lines that have no word in the text; one must be a line by itself.
     */
    private boolean isProof(Match match, int start) {
        int end = start + match.length();
        if (match.length() >= MetadataWords.ENOUGH) {
            return true;
        }
        return isOutsideOfText(start, end)
                && (match.length() > 1
                        || (start == 0 || row(start - 1) != row(start))
                                && (end == compared.length || row(end) != row(start)));
    }

    /** Whether none of the lines of these words has a word in the text. */
    private boolean isOutsideOfText(int from, int to) {
        return IntStream.range(from, to).noneMatch(i -> linesInText.contains(row(i)));
    }

    private int line(int index) {
        return supplied.line(compared[index]);
    }

    private int row(int index) {
        return supplied.row(compared[index]);
    }

    private void setFate(int from, int to, Fate fate, String key) {
        for (int i = from; i < to; i++) {
            fates[compared[i]] = fate;
            where[compared[i]] = key;
        }
    }

    private void tell(List<Integer> lost, List<Integer> added, int leftEnd, int right) {
        if (!added.isEmpty()) {
            lost.forEach(i -> setFate(i, i + 1, Fate.CHANGED, ""));
            String words = edited.raw(added.get(0), added.get(added.size() - 1) + 1);
            int at = lost.isEmpty() ? leftEnd : lost.get(0);
            differences.add(new Difference(
                    placeOf(at),
                    lost.isEmpty() ? "" : raw(lost, 0, lost.size()),
                    edited.place(added.get(0)),
                    words,
                    ""));
            return;
        }
        for (int start = 0; start < lost.size(); ) {
            int end = start + 1;
            while (end < lost.size() && lost.get(end) == lost.get(end - 1) + 1) {
                end++;
            }
            String words = raw(lost, start, end);
            differences.add(new Difference(
                    placeOf(lost.get(start)),
                    words,
                    edited.place(right),
                    "",
                    lines(lost.get(start), lost.get(end - 1), words)));
            start = end;
        }
    }

    /** What would set these words aside. */
    private String lines(int first, int last, String words) {
        String lines = line(first) == line(last) ? Integer.toString(line(first)) : line(first) + "-" + line(last);
        return isOutsideOfText(first, last + 1)
                ? "{lines: " + lines + ", reason: …}"
                : "{lines: " + lines + ", words: \"" + words.replace("\"", "") + "\", reason: …}";
    }

    private String raw(List<Integer> indexes, int start, int end) {
        return supplied.raw(compared[indexes.get(start)], compared[indexes.get(end - 1)] + 1);
    }

    private Place placeOf(int index) {
        return supplied.place(index < compared.length ? compared[index] : supplied.size());
    }

    /**
     * Whether both sides are the same but for where words are parted: at a line's end, by a hyphen, by a note's sign
     * that stuck to one.
     */
    private boolean sameLetters(int left, int leftEnd, int right, int rightEnd, boolean noteCalled) {
        String here = joined(IntStream.range(left, leftEnd).mapToObj(this::norm).toList());
        if (!here.isEmpty() && here.equals(withRaised(right, rightEnd))) {
            return true;
        }
        for (boolean withOptional : new boolean[] {true, false}) {
            String there = joined(IntStream.range(right, rightEnd)
                    .filter(i -> !edited.words().get(i).isNoteCall() && (withOptional || !edited.isOptional(i)))
                    .mapToObj(i -> edited.words().get(i).norm())
                    .toList());
            boolean sign = noteCalled
                    && !there.isEmpty()
                    && here.startsWith(there)
                    && here.substring(there.length()).chars().allMatch(Character::isDigit);
            if (!there.isEmpty() && (here.equals(there) || sign)) {
                return true;
            }
        }
        return false;
    }

    /** The document's words without what parts them, raised figures in one with the numbers before them. */
    private String withRaised(int right, int rightEnd) {
        return joined(IntStream.range(right, rightEnd)
                        .filter(i -> !edited.words().get(i).isNoteCall())
                        .mapToObj(i -> (edited.isRaised(i) ? RAISED : "")
                                + edited.words().get(i).norm())
                        .toList())
                .replace(RAISED, "");
    }

    /** Words without what parts them; but two numbers stay two. */
    private static String joined(List<String> words) {
        StringBuilder all = new StringBuilder();
        for (String word : words) {
            boolean seam = !all.isEmpty()
                    && Character.isDigit(all.charAt(all.length() - 1))
                    && Character.isDigit(word.charAt(0));
            all.append(seam ? " " : "").append(word);
        }
        return all.toString();
    }
}
