package org.depesha.link.refer;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesha.phrase.EnglishWords;

/** The kinds of message that a reference may name. "Message", "communication" and "reply" say nothing of the kind. */
public enum MessageKind {
    ANY("Message"),
    TELEGRAM("Telegram"),
    LETTER("Letter"),
    NOTE("Note"),
    MEMORANDUM("Memorandum"),
    DESPATCH("Despatch"),
    AIRGRAM("Airgram"),
    CIRCULAR("Circular"),
    INSTRUCTION("Instruction"),
    DIRECTIVE("Directive"),
    ORDER("Order"),
    REPORT("Report"),
    SIGNAL("Signal"),
    POSTCARD("Postcard");

    private final String word;

    MessageKind(String word) {
        this.word = word;
    }

    /** As an attested message is called: {@code Telegram}. */
    public String word() {
        return word;
    }

    /** Nouns of the genre, in the singular. Source: diplomatic and military usage, the clippings those of cablese. */
    private static final Map<String, MessageKind> NOUNS = EnglishWords.byWord(Map.ofEntries(
            Map.entry(TELEGRAM, "noun-telegram"),
            Map.entry(AIRGRAM, "noun-airgram"),
            Map.entry(ANY, "noun-message"),
            Map.entry(LETTER, "noun-letter"),
            Map.entry(NOTE, "noun-note"),
            Map.entry(MEMORANDUM, "noun-memorandum"),
            Map.entry(DESPATCH, "noun-despatch"),
            Map.entry(CIRCULAR, "noun-circular"),
            Map.entry(INSTRUCTION, "noun-instruction"),
            Map.entry(DIRECTIVE, "noun-directive"),
            Map.entry(ORDER, "noun-order"),
            Map.entry(REPORT, "noun-report"),
            Map.entry(SIGNAL, "noun-signal"),
            Map.entry(POSTCARD, "noun-postcard")));

    /** Nouns that mean a message only with a number, a date or an owner close by; alone they mean much else. */
    private static final Set<MessageKind> VAGUE = Set.of(NOTE, CIRCULAR, INSTRUCTION, DIRECTIVE, ORDER, REPORT, SIGNAL);

    /** The kind of a noun in either number; null for any other word. */
    public static @org.jspecify.annotations.Nullable MessageKind ofNoun(String lower) {
        MessageKind kind = NOUNS.get(lower);
        if (kind != null || !lower.endsWith("s")) {
            return kind;
        }
        return lower.equals("replies")
                ? ANY
                : NOUNS.get(
                        lower.endsWith("ches")
                                ? lower.substring(0, lower.length() - 2)
                                : lower.substring(0, lower.length() - 1));
    }

    /**
     * The kind that a title or a document's own word for its kind names first: "Ciphered telegram", "Letter from …".
     */
    public static MessageKind ofTitle(String title) {
        String[] words = title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        for (int i = 0; i < Math.min(words.length, 4); i++) {
            MessageKind kind = ofNoun(words[i]);
            if (kind != null) {
                return kind;
            }
        }
        return ANY;
    }

    /**
     * Whether its noun may as well be a verb, or things that are counted: "I note 12 points", "letters 12 days old".
     */
    boolean maybeVerb() {
        return isVague() || this == LETTER || this == ANY;
    }

    public boolean isVague() {
        return VAGUE.contains(this);
    }

    /**
     * Whether the two can be said of one message; a telegram may be called a circular or an instruction, and a message
     * anything.
     */
    public boolean fits(MessageKind other) {
        return this == other
                || this == ANY
                || other == ANY
                || this == CIRCULAR
                || other == CIRCULAR
                || this == INSTRUCTION
                || other == INSTRUCTION
                || this == SIGNAL && other == TELEGRAM
                || this == TELEGRAM && other == SIGNAL
                || this == POSTCARD && other == LETTER
                || this == LETTER && other == POSTCARD
                || this == ORDER && other == DIRECTIVE
                || this == DIRECTIVE && other == ORDER;
    }
}
