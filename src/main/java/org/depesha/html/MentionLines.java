package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import org.depesha.html.EntryPage.MentionGroup;
import org.depesha.html.EntryPage.MentionLine;
import org.depesha.html.EntryPage.Piece;
import org.depesha.link.Mention;
import org.depesha.link.MessageKey;
import org.depesha.link.Passage;
import org.depesha.link.Sentence;
import org.depesha.link.address.Addresses;
import org.jspecify.annotations.Nullable;

/** Quotes each mention in its sentence, in a large edition a long one in part; those in one sentence together. */
final class MentionLines {

    private final Views views;
    private final List<MentionGroup> groups = new ArrayList<>();
    private @Nullable MessageKey message;
    private List<MentionLine> lines = new ArrayList<>();

    private MentionLines(Views views) {
        this.views = views;
    }

    /** A mention with its sentence, which takes time to find. */
    private record InSentence(Mention mention, Sentence sentence) {

        boolean isWith(InSentence other) {
            return mention.passage() == other.mention.passage() && sentence.equals(other.sentence);
        }
    }

    /** The mentions of an entry, in order of time, by message. */
    static List<MentionGroup> of(List<Mention> mentions, Views views) {
        MentionLines all = new MentionLines(views);
        List<InSentence> together = new ArrayList<>();
        for (Mention mention : mentions) {
            InSentence next = new InSentence(mention, mention.sentence());
            if (!together.isEmpty() && !together.get(0).isWith(next)) {
                all.add(together);
                together.clear();
            }
            together.add(next);
        }
        if (!together.isEmpty()) {
            all.add(together);
        }
        all.closeGroup();
        return all.groups;
    }

    private void add(List<InSentence> together) {
        Passage passage = together.get(0).mention().passage();
        if (!passage.message().equals(message)) {
            closeGroup();
            message = passage.message();
        }
        lines.add(new MentionLine(passage.number(), views.href(Addresses.passage(passage)), quoted(together)));
    }

    private List<Piece> quoted(List<InSentence> together) {
        return views.inLargeEdition() ? ShortQuotation.of(pieces(together)) : pieces(together);
    }

    private static List<Piece> pieces(List<InSentence> together) {
        String text = together.get(0).mention().passage().text();
        Sentence sentence = together.get(0).sentence();
        List<Piece> pieces = new ArrayList<>();
        int at = sentence.start();
        for (InSentence one : together) {
            Mention mention = one.mention();
            if (mention.start() >= at) {
                pieces.add(new Piece(text.substring(at, mention.start()), false));
                pieces.add(new Piece(mention.words(), true));
                at = mention.end();
            }
        }
        pieces.add(new Piece(text.substring(at, Math.max(at, sentence.end())), false));
        return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }

    private void closeGroup() {
        if (message != null && !lines.isEmpty()) {
            groups.add(new MentionGroup(views.message(message), views.languageOf(message), lines));
            lines = new ArrayList<>();
        }
    }
}
