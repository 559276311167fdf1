package org.depesha.link.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private final List<Passage> passages;
    private final Set<String> taken = new HashSet<>();

    FindingNames(String document, List<Passage> passages) {
        this.document = document;
        this.passages = passages;
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
        String quote = mention.quote();
        int turn = 1;
        for (Passage passage : passages) {
            boolean here = passage == mention.words().passage();
            String text = passage.text();
            for (int at = text.indexOf(quote);
                    at >= 0 && !(here && at >= mention.words().start());
                    at = text.indexOf(quote, at + 1)) {
                turn++;
            }
            if (here) {
                break;
            }
        }
        return turn;
    }
}
