package org.depesha.link.refer;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.depesha.link.refer.MessageMention.Position;
import org.depesha.link.refer.MessageMention.Receiver;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.model.EntryKey;
import org.jspecify.annotations.Nullable;

/** What the words read so far say of a message. */
final class MentionDraft {

    private final QuotedPassage text;
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
    MentionDraft(QuotedPassage text, int start, Writer writer, MessageKind kind) {
        this.text = text;
        this.start = start;
        this.writer = writer;
        this.kind = kind;
    }

    /** The same, for the next number of a list. */
    MentionDraft again(int newStart) {
        MentionDraft next = new MentionDraft(text, newStart, writer, kind);
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
        next.unsure = unsure;
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
        boolean quoted = text.isQuoted(start);
        if (quoted) {
            inQuotation();
        }
        Writer said = indefinite && writer == Writer.UNSAID ? Writer.THIRD : writer;
        return new MessageMention(
                new MessageMention.Words(text.passage(), start, end),
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
}
