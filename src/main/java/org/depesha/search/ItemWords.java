package org.depesha.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
        List<Token> tokens = Token.all(passage.text());
        String before = "";
        for (Token token : tokens) {
            add(token.term(), passage.zone(), place);
            halves += (int) (2 * passage.zone().weight());
            forms.add(token.written().toLowerCase(Locale.ROOT));
            boolean isCommon = common.contains(token.term());
            if (isCommon && !before.isEmpty()) {
                add(before + "_" + token.term(), passage.zone(), place - 1);
            }
            before = isCommon ? token.term() : "";
            place++;
        }
        NumberWords.terms(passage.text()).forEach(term -> add(term, passage.zone(), -1));
        place += GAP;
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

    /** The forms in small letters, by the language of their text. */
    Map<String, Set<String>> written() {
        return written;
    }

    /** How long it is, in halves of a word. */
    int halves() {
        return halves;
    }
}
