package org.depesha.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;

/**
 * Finds the names of the registers in running text: all at once (Aho-Corasick), as whole words. A word joined by an
 * apostrophe is one word, but for a possessive "'s"; one joined by hyphens too, but where each of its parts is a name:
 * Seoul-Incheon. Web addresses hold no names.
 */
public final class NameFinder {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?|ftp|mailto):\\S+|www\\.\\S+|(?<!\\S)\\S+@\\S+");

    private final PayloadTrie<List<EntryKey>> names;

    private NameFinder(PayloadTrie<List<EntryKey>> names) {
        this.names = names;
    }

    /** A finder for all names, forms and cover names that an editor wrote into the registers. */
    public static NameFinder of(Registers registers) {
        Map<String, Set<EntryKey>> keys = new TreeMap<>();
        for (RegisterKind kind : RegisterKind.values()) {
            for (Entry entry : registers.of(kind)) {
                if (!entry.implied()) {
                    entry.names()
                            .flatMap(name -> Spellings.of(name, kind).stream())
                            .forEach(name -> keys.computeIfAbsent(name, any -> new TreeSet<>())
                                    .add(entry.key()));
                }
            }
        }
        var trie = PayloadTrie.<List<EntryKey>>builder();
        keys.forEach((name, entries) -> trie.addKeyword(name, List.copyOf(entries)));
        return new NameFinder(trie.build());
    }

    /** A name that may stand at a place of the folded text; what it needs beside it to be whole words. */
    private record Candidate(int start, int end, List<EntryKey> entries, boolean needsLeft, boolean needsRight) {}

    /**
     * All names in a text, in order; none overlaps another. Where several could stand, the one that begins first, then
     * the longest.
     */
    public List<NameMark> find(CharSequence text) {
        FoldedText folded = FoldedText.of(text);
        List<Candidate> candidates = new ArrayList<>();
        BitSet addresses = addresses(folded.text());
        for (PayloadEmit<List<EntryKey>> emit : names.parseText(folded.text())) {
            int start = emit.getStart();
            int end = emit.getEnd() + 1;
            if (isWhole(folded.text(), start, end)
                    && (addresses.nextSetBit(start) < 0 || addresses.nextSetBit(start) >= end)) {
                candidates.add(new Candidate(
                        start,
                        end,
                        emit.getPayload(),
                        isJoined(folded.text(), start - 1, -1),
                        isJoined(folded.text(), end, 1)));
            }
        }
        dropParts(candidates);
        return marks(candidates, folded, text);
    }

    /** Of those that overlap the one that begins first, and of those the longest. */
    private static List<NameMark> marks(List<Candidate> candidates, FoldedText folded, CharSequence text) {
        candidates.sort(Comparator.comparingInt(Candidate::start)
                .thenComparing(Comparator.comparingInt(Candidate::end).reversed()));
        List<NameMark> marks = new ArrayList<>();
        int last = 0;
        for (Candidate candidate : candidates) {
            if (candidate.start() >= last) {
                marks.add(new NameMark(
                        folded.starts()[candidate.start()], folded.rawEnd(candidate.end(), text), candidate.entries()));
                last = candidate.end();
            }
        }
        return marks;
    }

    /** The places that belong to web addresses. */
    private static BitSet addresses(String text) {
        BitSet addresses = new BitSet();
        if (text.indexOf(':') >= 0 || text.indexOf('@') >= 0 || text.contains("www.")) {
            Matcher matcher = ADDRESS.matcher(text);
            while (matcher.find()) {
                addresses.set(matcher.start(), matcher.end());
            }
        }
        return addresses;
    }

    private static boolean isWhole(String text, int start, int end) {
        return !isWordSign(text, start - 1)
                && !isWordSign(text, end)
                && !(isApostrophe(text, start - 1) && isWordSign(text, start - 2) && !isElision(text, start - 2))
                && (!isApostrophe(text, end) || !isWordSign(text, end + 1) || isPossessive(text, end + 1));
    }

    /** Whether a hyphen joins the word to another. */
    private static boolean isJoined(String text, int at, int direction) {
        return at > 0 && at < text.length() && text.charAt(at) == '-' && isWordSign(text, at + direction);
    }

    /** {@code d'} and {@code l'} are words of their own. */
    private static boolean isElision(String text, int at) {
        return Character.isLowerCase(text.charAt(at)) && !isWordSign(text, at - 1);
    }

    private static boolean isPossessive(String text, int at) {
        return Character.toLowerCase(text.charAt(at)) == 's' && !isWordSign(text, at + 1);
    }

    private static boolean isApostrophe(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == '\'';
    }

    private static boolean isWordSign(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char sign = text.charAt(at);
        return Character.isLetterOrDigit(sign)
                || Character.isSurrogate(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    /**
     * Drops parts of joined words whose other parts are no names. What is dropped may leave its neighbour alone, so
     * each side is gone through once from its end: a name stands that reaches others to both.
     */
    private static void dropParts(List<Candidate> candidates) {
        candidates.sort(Comparator.comparingInt(Candidate::start));
        Set<Integer> ends = new HashSet<>();
        candidates.removeIf(candidate -> {
            boolean alone = candidate.needsLeft() && !ends.contains(candidate.start() - 1);
            if (!alone) {
                ends.add(candidate.end());
            }
            return alone;
        });
        Collections.reverse(candidates);
        Set<Integer> starts = new HashSet<>();
        candidates.removeIf(candidate -> {
            boolean alone = candidate.needsRight() && !starts.contains(candidate.end() + 1);
            if (!alone) {
                starts.add(candidate.start());
            }
            return alone;
        });
    }
}
