package org.depesha.link.refer;

import java.util.Set;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;

/**
 * Tells of a verb before a reference whether it is this message that does it: "I have received", "following is the text
 * of"; not "he received", "transmitted by", "he told me that we had received", or "after receipt of".
 */
final class RelationVerbs {

    private static final Set<String> ENDS = Set.of(".", ";", ":", "?", "!");

    /** Words between a verb and its subject. */
    private static final Set<String> BETWEEN = EnglishWords.of("before-verb");

    private static final Set<String> OURS = EnglishWords.of("verb-ours");
    private static final Set<String> SELF = EnglishWords.of("verb-self");

    /** Before "to send": a polite way to say that it is done. */
    private static final Set<String> POLITE = EnglishWords.of("polite");

    /** What was said in a conversation is no act of the message that tells of it. */
    private static final Set<String> REPORTED = EnglishWords.of("verb-reported");

    /** What is received is then something else. */
    private static final Set<String> OTHER_THING = EnglishWords.of("other-thing");

    private static final Set<String> NOT_YET = EnglishWords.of("not-yet");
    private static final Set<String> WISHED = EnglishWords.of("wished");
    private static final Set<String> THINGS_SENT = EnglishWords.of("thing-sent");
    private static final Set<String> SET_BELOW = EnglishWords.of("set-below");
    private static final Set<String> BEHIND_FOLLOWING = EnglishWords.of("behind-following");
    private static final Set<String> ELSEWHERE = EnglishWords.of("elsewhere");
    private static final Set<String> BEFORE_ENCLOSED = EnglishWords.of("before-enclosed");
    private static final Set<String> SENT_IN = EnglishWords.of("sent-in");

    private final Tokens tokens;
    private final Tokens behind;

    /** Reads the words before a reference, and the first ones behind it. */
    RelationVerbs(Tokens before, Tokens behind) {
        this.tokens = before;
        this.behind = behind;
    }

    /** Whether this message receives: "I have received", "acknowledge receipt", "thank you for". */
    boolean receives(int verb, boolean counterpart) {
        String word = tokens.at(verb).lower();
        if (word.startsWith("thank")) {
            return true;
        }
        if (word.startsWith("acknowledg")) {
            return !saysOtherThing(verb);
        }
        if (word.equals("grateful")) {
            return !tokens.isOne(verb - 1, WISHED);
        }
        if (word.equals("receipt")) {
            boolean opens = counterpart && isBeginning(verb - 1);
            return (opens || !tokens.isOne(verb - 1, NOT_YET)) && !saysOtherThing(verb);
        }
        if (word.equals("receive")) {
            return tokens.isOne(verb - 2, POLITE) && tokens.is(verb - 1, "to");
        }
        int subject = subject(verb);
        Token token = tokens.at(subject);
        boolean ours = !token.isWord() || OURS.contains(token.lower()) || ReferenceWords.writer(token.lower()) != null;
        return ours && !isReported(verb) && !saysOtherThing(verb);
    }

    /** Whether this message sends on: "I transmit", "enclosed is", "following is the text of". */
    boolean sends(int verb) {
        String word = tokens.at(verb).lower();
        if (isReported(verb) || isSentElsewhere()) {
            return false;
        }
        if (THINGS_SENT.contains(word)) {
            return isSetBelow(verb);
        }
        if (word.equals("herewith")) {
            return true;
        }
        if (word.endsWith("closed") || word.equals("attached")) {
            return !tokens.isOne(verb + 1, ELSEWHERE)
                    && (!tokens.at(verb - 1).isWord() || tokens.isOne(verb - 1, BEFORE_ENCLOSED));
        }
        if (word.endsWith("ed")) {
            return false; // "I forwarded a copy of my telegram to the President" tells what was done before
        }
        boolean begins = isBeginning(verb) || tokens.is(verb - 1, "please");
        return begins ? word.endsWith("ing") || hasFollowing(verb) : isOwnDeed(verb);
    }

    /** Whether this message says something again: "I repeat"; not "your No. 23 repeating". */
    boolean repeats(int verb) {
        if (tokens.is(verb, "again")) {
            return verb == tokens.size() - 1 && !tokens.at(verb - 1).isWord();
        }
        return (isBeginning(verb) || isOwnDeed(verb)) && !isReported(verb);
    }

    /** Whether this message answers: "in reply to your 12"; not "in response to requests (your 12)". */
    boolean answers(int verb) {
        boolean bracket = false;
        boolean yours = false;
        for (int i = verb + 1; i < tokens.size(); i++) {
            bracket |= tokens.is(i, "(");
            yours |= ReferenceWords.writer(tokens.at(i).lower()) == Writer.READER;
        }
        return !bracket || yours;
    }

    /**
     * Whether this message corrects: "please correct", "this supersedes"; not "is correct".
     *
     * @param own whether its own sender wrote what is referred to: to be contrary to another's is to object
     */
    boolean corrects(int verb, boolean own) {
        return tokens.is(verb, "contrary")
                ? own
                : !tokens.is(verb, "correct")
                        || isBeginning(verb)
                        || tokens.is(verb - 1, "please")
                        || tokens.is(verb - 1, "to")
                        || isOwnDeed(verb);
    }

    private boolean isOwnDeed(int verb) {
        int subject = subject(verb);
        boolean office = verb == subject + 1
                && ReferenceWords.writer(tokens.at(subject).lower())
                        == Writer.MINISTRY; // "Department repeating to you"
        return office
                || tokens.isOne(subject, SELF)
                || tokens.is(subject, "to") && (tokens.isOne(subject - 1, POLITE) || tokens.isOne(subject - 2, POLITE));
    }

    private int subject(int verb) {
        int i = verb - 1;
        while (i >= 0
                && (BETWEEN.contains(tokens.at(i).lower())
                        || tokens.at(i).lower().endsWith("ly"))) {
            i--;
        }
        return i;
    }

    private boolean isBeginning(int i) {
        return i <= 0 || ENDS.contains(tokens.at(i - 1).lower());
    }

    private boolean isReported(int verb) {
        for (int i = verb - 1; i >= 0 && !ENDS.contains(tokens.at(i).lower()); i--) {
            if (REPORTED.contains(tokens.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean saysOtherThing(int verb) {
        for (int i = verb + 1; i < tokens.size(); i++) {
            if (OTHER_THING.contains(tokens.at(i).lower()) || tokens.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    private boolean isSetBelow(int thing) {
        for (int i = thing - 1;
                i >= Math.max(0, thing - 5) && !ENDS.contains(tokens.at(i).lower());
                i--) {
            if (SET_BELOW.contains(tokens.at(i).lower()) && !tokens.isOne(i + 1, ELSEWHERE)
                    || tokens.is(i, "following") && tokens.isOne(i + 1, BEHIND_FOLLOWING)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFollowing(int verb) {
        for (int i = verb + 1; i < tokens.size(); i++) {
            if (tokens.is(i, "following")) {
                return true;
            }
        }
        return false;
    }

    /** "I am sending the text of his letter in my following telegram." */
    private boolean isSentElsewhere() {
        for (int i = 0;
                i < 6 && i < behind.size() && !ENDS.contains(behind.at(i).lower());
                i++) {
            if (SENT_IN.contains(behind.at(i).lower())) {
                return true;
            }
        }
        return isBySeparate();
    }

    /** "By separate telegram I am sending the substance of his letter." */
    private boolean isBySeparate() {
        for (int i = tokens.size() - 1; i >= 0 && !ENDS.contains(tokens.at(i).lower()); i--) {
            if (tokens.is(i, "separate") || tokens.is(i, "separately") || tokens.is(i, "septel")) {
                return true;
            }
        }
        return false;
    }
}
