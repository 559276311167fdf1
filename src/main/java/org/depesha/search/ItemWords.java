package org.depesha.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.depesha.search.Item.ItemPassage;

/** The words of an item with their places, counted from 0 through all of its passages. */
final class ItemWords {

    /** Places left free between passages, so that no phrase leads from one to the next. */
    private static final int GAP = 8;

    /** A word in an item. */
    static final class Occurrence {
        /** How often it stands there, weighted by zone; in halves. */
        int halves;

        int zones;
        int[] places = new int[2];
        int count;

        private void at(int place) {
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
            }
            places[count++] = place;
        }
    }

    private final Map<String, Occurrence> terms = new HashMap<>();
    private final Map<String, Set<String>> written = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private int halves;
    private int place;

    /**
     * Reads an item.
     *
     * @param common words of which pairs are indexed too
     */
    static ItemWords of(Item item, Set<String> common) {
        ItemWords words = new ItemWords();
        item.passages().forEach(passage -> words.read(passage, common));
        item.names().forEach((name, part) -> words.name(name, part));
        if (!item.row().number().isEmpty()) {
            words.add(NumberWords.messageNumber(item.row().number()), Zone.ABOUT, -1);
        }
        return words;
    }

    private void read(ItemPassage passage, Set<String> common) {
        String language = passage.language().split("-", 2)[0];
        Set<String> forms = written.computeIfAbsent(language, key -> new HashSet<>());
        Reader reader = new Reader(passage.zone(), forms, common);
        Token.each(passage.text(), reader);
        NumberWords.terms(passage.text()).forEach(term -> add(term, passage.zone(), -1));
        place += GAP;
    }

    /** Reads the words of a passage. Most stand in an item more than once: each form of them is folded once. */
    private final class Reader implements Token.Taker {
        private final Zone zone;
        private final Set<String> forms;
        private final Set<String> common;
        private String before = "";

        Reader(Zone zone, Set<String> forms, Set<String> common) {
            this.zone = zone;
            this.forms = forms;
            this.common = common;
        }

        @Override
        public void take(String written) {
            String term = folded.get(written);
            if (term == null) {
                term = Folding.fold(written);
                folded.put(written, term);
            }
            if (term.isEmpty()) {
                return;
            }
            forms.add(written);
            add(term, zone, place);
            halves += (int) (2 * zone.weight());
            boolean isCommon = !common.isEmpty() && common.contains(term);
            if (isCommon && !before.isEmpty()) {
                add(before + "_" + term, zone, place - 1);
            }
            before = isCommon ? term : "";
            place++;
        }
    }

    private void add(String term, Zone zone, int at) {
        Occurrence occurrence = terms.computeIfAbsent(term, key -> new Occurrence());
        occurrence.halves += (int) (2 * zone.weight());
        occurrence.zones |= zone.bit();
        if (at >= 0) {
            occurrence.at(at);
        }
    }

    /** A register entry is a word too, whose zones are the parts that it has in the message. */
    private void name(String name, int part) {
        Occurrence occurrence = terms.computeIfAbsent("@" + name, key -> new Occurrence());
        occurrence.halves += 2 * Integer.bitCount(part);
        occurrence.zones |= part;
    }

    Map<String, Occurrence> terms() {
        return terms;
    }

    /** The forms as they are written, by the language of their text. */
    Map<String, Set<String>> written() {
        return written;
    }

    /** How long it is, in halves of a word. */
    int halves() {
        return halves;
    }
}
