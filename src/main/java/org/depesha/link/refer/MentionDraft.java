package org.depesha.link.refer;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.depesha.link.Passage;
import org.depesha.link.refer.MessageMention.Position;
import org.depesha.link.refer.MessageMention.Receiver;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.model.EntryKey;
import org.jspecify.annotations.Nullable;

/** What the words read so far say of a message. */
final class MentionDraft {

    final Passage passage;
    final int start;
    Writer writer;
    MessageKind kind;
    Position position = Position.NONE;
    String series = "";
    String number = "";
    String other = "";
    final Set<EntryKey> from = new HashSet<>();
    final Set<EntryKey> to = new HashSet<>();
    boolean toReader;
    boolean toWriter;
    boolean toStranger;
    boolean supposed;

    @Nullable
    MentionedDate date;

    /** Whether the noun stands in the plural, so that more than one day may follow. */
    boolean plural;

    /** Whether "No." stands before the number. */
    boolean announced;

    /** Whether "a" stands before the noun: what is meant is somebody's, until the words say whose. */
    boolean indefinite;

    /** Whether the words may mean much else, and a message only if the edition holds it. */
    boolean unsure;

    /** Whether the sender is named by "his" or "her" alone. */
    boolean byPronoun;

    /**
     * A draft.
     *
     * @param start where the words begin in the passage's text
     */
    MentionDraft(Passage passage, int start, Writer writer, MessageKind kind) {
        this.passage = passage;
        this.start = start;
        this.writer = writer;
        this.kind = kind;
    }

    /** The same, for the next number of a list. */
    MentionDraft again(int newStart) {
        MentionDraft next = new MentionDraft(passage, newStart, writer, kind);
        next.from.addAll(from);
        next.to.addAll(to);
        next.toReader = toReader;
        next.toWriter = toWriter;
        next.toStranger = toStranger;
        next.supposed = supposed;
        next.series = series;
        next.announced = announced;
        next.indefinite = indefinite;
        next.byPronoun = byPronoun;
        return next;
    }

    void sentBy(Set<EntryKey> keys) {
        writer = Writer.NAMED;
        from.addAll(keys);
    }

    boolean saysWhom() {
        return !to.isEmpty() || toReader || toWriter;
    }

    /** "I" and "you" of a text that is quoted are others than the letter's own. */
    private void inQuotation() {
        if (writer == Writer.READER || writer == Writer.WRITER) {
            writer = Writer.THIRD;
        }
        toStranger |= toReader || toWriter;
        toReader = false;
        toWriter = false;
    }

    /** The mention that ends there; in a quotation, or by a pronoun, its rule is that. */
    MessageMention at(int end, String rule) {
        boolean quoted = isQuoted();
        if (quoted) {
            inQuotation();
        }
        Writer said = indefinite && writer == Writer.UNSAID ? Writer.THIRD : writer;
        return new MessageMention(
                new MessageMention.Words(passage, start, end),
                new MessageMention.Route(said, from, receivers(), to),
                kind,
                new MessageMention.Number(series, number, other),
                date,
                position,
                supposed,
                quoted ? "quoted" : unsure ? MessageMention.HELD : byPronoun ? "pronoun" : rule);
    }

    private Set<Receiver> receivers() {
        Set<Receiver> all = EnumSet.noneOf(Receiver.class);
        if (toReader) {
            all.add(Receiver.READER);
        }
        if (toWriter) {
            all.add(Receiver.WRITER);
        }
        if (toStranger) {
            all.add(Receiver.STRANGER);
        }
        return all;
    }

    /**
     * Whether a quotation that opened before these words is still open; the one around a whole transmitted message does
     * not count.
     */
    private boolean isQuoted() {
        String text = passage.text();
        int open = 0;
        boolean low = false; // in „…“ the second mark closes
        for (int i = passage.message().part().isEmpty() ? 0 : 1; i < start; i++) {
            char c = text.charAt(i);
            if (c == '“' && low) {
                low = false;
                open = Math.max(0, open - 1);
                continue;
            }
            low |= c == '„';
            open = c == '“' || c == '„' || c == '«'
                    ? open + 1
                    : c == '”' || c == '»' ? Math.max(0, open - 1) : c == '"' ? (open > 0 ? open - 1 : 1) : open;
        }
        return open > 0;
    }
}
