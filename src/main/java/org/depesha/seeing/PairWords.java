package org.depesha.seeing;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.depesha.link.LinkedMessage;
import org.depesha.link.address.Addresses;
import org.depesha.model.EntryKey;
import org.depesha.seeing.Correspondence.Pair;

/** What is said of two correspondents, and where that leads. */
public final class PairWords {

    private final Narrator narrator;
    private final Predicate<Pair> hasPage;

    /**
     * The words of a page.
     *
     * @param hasPage whether a pair has a page of its own
     */
    public PairWords(Narrator narrator, Predicate<Pair> hasPage) {
        this.narrator = narrator;
        this.hasPage = hasPage;
    }

    Narrator narrator() {
        return narrator;
    }

    /** The way to the page of an exchange; of one message, to this message; else to the page of the first. */
    public String href(Pair pair) {
        if (hasPage.test(pair)) {
            return narrator.href(Addresses.exchange(pair.first(), pair.second()));
        }
        return pair.size() == 1 ? narrator.href(pair.messages().get(0)) : narrator.href(Addresses.entry(pair.first()));
    }

    /** "Ada to Bertil, 3 messages". */
    String way(EntryKey from, EntryKey to, List<LinkedMessage> messages) {
        String both =
                narrator.words().say("message.both", Map.of("from", narrator.name(from), "to", narrator.name(to)));
        return messages.size() == 1
                ? narrator.told(messages.get(0))
                : narrator.words().facts(both, narrator.words().say("facts.messages", "n", messages.size()));
    }
}
