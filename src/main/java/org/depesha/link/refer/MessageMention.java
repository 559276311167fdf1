package org.depesha.link.refer;

import java.util.Set;
import org.depesha.link.Passage;
import org.depesha.model.EntryKey;
import org.jspecify.annotations.Nullable;

/**
 * Words that point to a message, and what they say of it; what they mean is still to be found.
 *
 * @param start where they begin in the passage's text, in UTF-16 units from 0
 * @param writer who is said to have sent it
 * @param from the entries that may be meant where a sender is named; empty otherwise
 * @param to the entries that may be meant where an addressee is named; empty otherwise
 * @param toReader whether it went to this message's addressee ("to you")
 * @param toWriter whether it went to this message's sender ("to me", "I received")
 * @param toStranger whether it went to somebody whom no register knows
 * @param supposed whether the words may speak of a message that was only thought of: "letter from X to Y" without "the"
 * @param series the word or letters before the number, in lower case; empty for none
 * @param number its digits; empty for none
 * @param other a second number that stands in brackets: that of its arrival, or of its copy for another post; empty for
 *     none
 * @param position its place in the correspondence, where that is said
 * @param rule by what words it was found: {@code number}, {@code date}, {@code undated}, {@code series},
 *     {@code position}, {@code chain} (what was referred to before), {@code verb}, {@code answer}, {@code received} (by
 *     the day of receiving), {@code range} (a number between two that are written), {@code quoted} (in a text that the
 *     message quotes, where "I" and "you" are others), {@code pronoun} ("his", with a single person named before)
 */
public record MessageMention(
        Passage passage,
        int start,
        int end,
        Writer writer,
        Set<EntryKey> from,
        Set<EntryKey> to,
        boolean toReader,
        boolean toWriter,
        boolean toStranger,
        boolean supposed,
        MessageKind kind,
        String series,
        String number,
        String other,
        @Nullable MentionedDate date,
        Position position,
        String rule) {

    /** Who sent the message, as the words say it. */
    public enum Writer {
        /** Nothing is said. */
        UNSAID,
        /** "Your". */
        READER,
        /** "My", "our". */
        WRITER,
        /** "Embtel": the post of the two between whom telegrams go, whoever writes this one. */
        POST,
        /** "Deptel": the ministry of the two. */
        MINISTRY,
        /** "Tokyo's", "Comrade Mao's", "from the Ambassador". */
        NAMED,
        /** "His": somebody named before. */
        THIRD
    }

    /** A place in the correspondence. */
    public enum Position {
        NONE,
        PRECEDING,
        FOLLOWING,
        FIRST,
        /** What was referred to just before: "reftel", "the same telegram". */
        SAME,
        /** What this message carries inside it: "I send you the following telegram". */
        CARRIED
    }

    /** The same words with the day that the sentence gives for the receiving. */
    MessageMention on(@Nullable MentionedDate day) {
        return new MessageMention(
                passage,
                start,
                end,
                writer,
                from,
                to,
                toReader,
                true,
                toStranger,
                supposed,
                kind,
                series,
                number,
                other,
                day,
                position,
                "received");
    }

    /** The same words of a message that went to somebody else than its reader and writer. */
    public MessageMention toAnother() {
        return new MessageMention(
                passage, start, end, writer, from, to, false, false, true, supposed, kind, series, number, other, date,
                position, rule);
    }

    public String quote() {
        return passage.text().substring(start, end);
    }

    public boolean hasNumber() {
        return !number.isEmpty();
    }
}
