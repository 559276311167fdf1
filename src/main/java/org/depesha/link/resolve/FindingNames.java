package org.depesha.link.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.depesha.link.Passage;
import org.depesha.link.Quotation;
import org.depesha.link.names.Forms;
import org.depesha.link.refer.MessageMention;

/**
 * Names the findings of a document: by the document, the words, and their turn among the same words there
 * ({@code 1951-06-05.your-telegram-of-june-4}, {@code ….2}). The turn is counted in the text itself, linked or not,
 * found or not: so a name holds while the text stands, whatever the editor links and the rules become.
 */
final class FindingNames {

    private static final int LONGEST = 48;

    private final String document;
    private final Map<Passage, Integer> order = new IdentityHashMap<>();
    private final Map<String, List<Spot>> spots = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Where words stand: in which passage, and from which character on. */
    private record Spot(int passage, int start) {

        static final Comparator<Spot> ORDER =
                Comparator.comparingInt(Spot::passage).thenComparingInt(Spot::start);
    }

    /** The names of all findings of a document: its text is gone through once for the words of all. */
    FindingNames(String document, List<Passage> passages, List<MessageMention> mentions) {
        this.document = document;
        Trie quotes = Trie.builder()
                .addKeywords(mentions.stream()
                        .map(MessageMention::quote)
                        .filter(quote -> !quote.isEmpty())
                        .distinct()
                        .toList())
                .build();
        for (int i = 0; i < passages.size(); i++) {
            int passage = i;
            order.put(passages.get(i), i);
            for (Emit found : quotes.parseText(passages.get(i).text())) {
                spots.computeIfAbsent(found.getKeyword(), words -> new ArrayList<>())
                        .add(new Spot(passage, found.getStart()));
            }
        }
        spots.values().forEach(places -> places.sort(Spot.ORDER));
    }

    /** The name of the words of a mention; no two mentions have the same. */
    String of(MessageMention mention) {
        String words = Forms.id(Forms.normalize(mention.quote()));
        String plain = document + "."
                + (words.length() > LONGEST ? words.substring(0, LONGEST) + "-" + Forms.checksum(words) : words);
        int turn = turn(mention);
        String name = turn == 1 ? plain : plain + "." + turn;
        while (!taken.add(name)) {
            turn++;
            name = plain + "." + turn;
        }
        return name;
    }

    /** The sentence in which a mention stands, for the editor to recognize. */
    static String sentence(MessageMention mention) {
        return Quotation.around(
                        mention.words().passage().text(),
                        mention.words().start(),
                        mention.words().end())
                .sentence();
    }

    private int turn(MessageMention mention) {
        Spot here = new Spot(
                order.getOrDefault(mention.words().passage(), order.size()),
                mention.words().start());
        int before = Collections.binarySearch(spots.getOrDefault(mention.quote(), List.of()), here, Spot.ORDER);
        return 1 + (before < 0 ? -before - 1 : before);
    }
}
