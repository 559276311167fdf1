package org.depesha.link.refer;

import java.util.EnumSet;
import java.util.Set;
import org.depesha.link.Passage;
import org.depesha.model.EntryKey;
import org.jspecify.annotations.Nullable;

/**
 * Words that point to a message, and what they say of it; what they mean is still to be found.
 *
 * @param date that they name; null for none
 * @param position its place in the correspondence, where that is said
 * @param supposed whether the words may speak of a message that was only thought of: "letter from X to Y" without "the"
 * @param rule by what words it was found: {@code number}, {@code date}, {@code undated}, {@code series},
 *     {@code position}, {@code chain} (what was referred to before), {@code verb}, {@code answer}, {@code received} (by
 *     the day of receiving), {@code range} (a number between two that are written), {@code quoted} (in a text that the
 *     message quotes, where "I" and "you" are others), {@code pronoun} ("his", with a single person named before),
 *     {@code held} (letters that no list holds with a number, or a number that may count what follows: only if the
 *     edition holds the message)
 */
public record MessageMention(
        Words words,
        Route route,
        MessageKind kind,
        Number number,
        @Nullable MentionedDate date,
        Position position,
        boolean supposed,
        String rule) {

    /** The rule of words that may mean much else: they mean a message only if the edition holds it. */
    public static final String HELD = "held";

    /**
     * The words.
     *
     * @param start where they begin in the passage's text, in UTF-16 units from 0
     * @param end behind their last unit
     */
    public record Words(Passage passage, int start, int end) {}

    /**
     * From whom it went to whom.
     *
     * @param writer who is said to have sent it
     * @param from the entries that may be meant where a sender is named; empty otherwise
     * @param receivers to whom it went of those who are not named
     * @param to the entries that may be meant where an addressee is named; empty otherwise
     */
    public record Route(Writer writer, Set<EntryKey> from, Set<Receiver> receivers, Set<EntryKey> to) {

        public Route {
            from = Set.copyOf(from);
            receivers = Set.copyOf(receivers);
            to = Set.copyOf(to);
        }

        public boolean toReader() {
            return receivers.contains(Receiver.READER);
        }

        public boolean toWriter() {
            return receivers.contains(Receiver.WRITER);
        }

        public boolean toStranger() {
            return receivers.contains(Receiver.STRANGER);
        }

        private Route to(Set<Receiver> others) {
            return new Route(writer, from, others, to);
        }
    }

    /** Somebody to whom a message went, as the words say it. */
    public enum Receiver {
        /** This message's addressee: "to you". */
        READER,
        /** Its sender: "to me", "I received". */
        WRITER,
        /** Somebody whom no register knows. */
        STRANGER
    }

    /**
     * The number under which it went.
     *
     * @param series the word or letters before it, in lower case; empty for none
     * @param digits empty for none
     * @param other a second number that stands in brackets: that of its arrival, or of its copy for another post; empty
     *     for none
     */
    public record Number(String series, String digits, String other) {}

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
        Set<Receiver> receivers = EnumSet.of(Receiver.WRITER);
        receivers.addAll(route.receivers());
        return new MessageMention(words, route.to(receivers), kind, number, day, position, supposed, "received");
    }

    /** The same words of a message that went to somebody else than its reader and writer. */
    public MessageMention toAnother() {
        Route another = route.to(Set.of(Receiver.STRANGER));
        return new MessageMention(words, another, kind, number, date, position, supposed, rule);
    }

    public String quote() {
        return words.passage().text().substring(words.start(), words.end());
    }

    public boolean hasNumber() {
        return !number.digits().isEmpty();
    }
}
