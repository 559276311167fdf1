package org.depesha.link.refer;

import java.util.Map;
import java.util.Set;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.phrase.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words by which one message points to another. Source: the cablese of foreign services, and the plain English of
 * letters.
 */
public final class ReferenceWords {

    private ReferenceWords() {}

    /** A word that says by itself whose message is meant. */
    record Compound(Writer writer, MessageKind kind) {}

    private static final Map<String, Writer> WRITERS = Map.ofEntries(
            Map.entry("emb", Writer.POST),
            Map.entry("embassy", Writer.POST),
            Map.entry("leg", Writer.POST),
            Map.entry("legation", Writer.POST),
            Map.entry("con", Writer.POST),
            Map.entry("congen", Writer.POST),
            Map.entry("consulate", Writer.POST),
            Map.entry("mission", Writer.POST),
            Map.entry("amembassy", Writer.POST),
            Map.entry("amemb", Writer.POST),
            Map.entry("dep", Writer.MINISTRY),
            Map.entry("dept", Writer.MINISTRY),
            Map.entry("department", Writer.MINISTRY),
            Map.entry("state", Writer.MINISTRY),
            Map.entry("my", Writer.WRITER),
            Map.entry("our", Writer.WRITER),
            Map.entry("mine", Writer.WRITER),
            Map.entry("your", Writer.READER),
            Map.entry("ur", Writer.READER),
            Map.entry("yr", Writer.READER),
            Map.entry("yours", Writer.READER),
            Map.entry("his", Writer.THIRD),
            Map.entry("her", Writer.THIRD),
            Map.entry("its", Writer.THIRD),
            Map.entry("their", Writer.THIRD),
            Map.entry("latter", Writer.THIRD));

    private static final Set<String> FIRST_PARTS =
            Set.of("emb", "leg", "con", "congen", "dep", "dept", "my", "our", "ur", "your");

    private static final Map<String, MessageKind> LAST_PARTS = Map.ofEntries(
            Map.entry("tel", MessageKind.TELEGRAM),
            Map.entry("cirtel", MessageKind.TELEGRAM),
            Map.entry("circtel", MessageKind.TELEGRAM),
            Map.entry("circ", MessageKind.TELEGRAM),
            Map.entry("des", MessageKind.DESPATCH),
            Map.entry("desp", MessageKind.DESPATCH),
            Map.entry("airgram", MessageKind.AIRGRAM),
            Map.entry("air", MessageKind.AIRGRAM),
            Map.entry("cable", MessageKind.TELEGRAM),
            Map.entry("let", MessageKind.LETTER),
            Map.entry("ltr", MessageKind.LETTER),
            Map.entry("memo", MessageKind.MEMORANDUM),
            Map.entry("msg", MessageKind.ANY),
            Map.entry("telegram", MessageKind.TELEGRAM));

    /** What stands between an owner and the noun: "my immediately preceding telegram". */
    public static final Set<String> MODIFIERS = Set.of(
            "immediately",
            "preceding",
            "previous",
            "last",
            "first",
            "earlier",
            "further",
            "recent",
            "latest",
            "next",
            "following",
            "secret",
            "top",
            "confidential",
            "personal",
            "private",
            "niact",
            "priority",
            "urgent",
            "ciphered",
            "cipher",
            "coded",
            "circular",
            "official",
            "separate",
            "original",
            "very",
            "kind",
            "helpful",
            "good",
            "long",
            "short",
            "interesting",
            "above",
            "said",
            "[",
            "]",
            "two",
            "three",
            "several",
            "other",
            "second",
            "third",
            "top-secret",
            "joint",
            "unnumbered",
            "important",
            "subsequent",
            "reference",
            "ref",
            "same",
            "today",
            "most",
            "immediate",
            "prompt",
            "handwritten",
            "aide",
            "-");

    static final Set<String> BEFORE = Set.of("preceding", "previous", "last", "latest");
    static final Set<String> BEHIND = Set.of("next", "following", "subsequent", "separate");

    /** What may stand between the noun and its number. */
    static final Set<String> NUMBER_WORDS = Set.of(
            "no",
            "nos",
            "nr",
            "number",
            "numbers",
            "numbered",
            "numbs",
            "numb",
            "serial",
            "№",
            "niact",
            "priority",
            "#",
            "ser",
            "eyes",
            "only",
            "circular");

    /**
     * Words that may follow a number that stands alone for a message ("your 635 and", "my 12 to you"); any other noun
     * is counted by it.
     */
    static final Set<String> BEHIND_NUMBER = Set.of(
            "and",
            "or",
            "of",
            "to",
            "from",
            "re",
            "dated",
            "repeated",
            "rptd",
            "rpt",
            "para",
            "paragraph",
            "section",
            "sec",
            "was",
            "is",
            "has",
            "were",
            "as",
            "in",
            "on",
            "for",
            "with",
            "concerning",
            "regarding",
            "about",
            "which",
            "that",
            "we",
            "i",
            "you",
            "he",
            "crossed",
            "also",
            "sent",
            "reported",
            "reports",
            "states",
            "suggests",
            "by",
            "not",
            "should",
            "will",
            "are",
            "have",
            "had",
            "would",
            "if",
            "when",
            "but",
            "the",
            "this",
            "it",
            "at",
            "last",
            "first",
            "refers",
            "believe",
            "penultimate",
            "numbered",
            "paras",
            "part",
            "your",
            "my",
            "our",
            "today",
            "yesterday",
            "niact",
            "through",
            "repeating",
            "refer",
            "referred",
            "only",
            "paragraphs",
            "so",
            "below",
            "above",
            "before",
            "after",
            "since",
            "because",
            "while",
            "asking",
            "giving",
            "contains",
            "contained",
            "gives",
            "gave",
            "shows",
            "does",
            "did",
            "do",
            "may",
            "might",
            "can",
            "could",
            "must",
            "need",
            "still",
            "now",
            "being",
            "been",
            "be",
            "there",
            "their",
            "they",
            "she",
            "please",
            "under",
            "until",
            "where",
            "what",
            "regards",
            "reporting",
            "saying",
            "says",
            "said",
            "came",
            "reached",
            "arrived",
            "received",
            "appears",
            "seems",
            "makes",
            "made",
            "its",
            "his",
            "a",
            "an",
            "no",
            "see",
            "side",
            "concerns",
            "instructing",
            "requesting",
            "transmitting",
            "conveying",
            "enclosing",
            "quoting",
            "correct",
            "correctly",
            "crossing",
            "never",
            "just",
            "then",
            "immediately",
            "disposes",
            "shown",
            "pointed",
            "indicate",
            "indicates",
            "indicated",
            "emphasizes",
            "emphasized",
            "describes",
            "described",
            "requests",
            "requested",
            "suggested",
            "stresses",
            "stressed",
            "notes",
            "noted",
            "outlines",
            "outlined",
            "summarizes",
            "summarized",
            "reflects",
            "confirms",
            "confirmed",
            "discusses",
            "discussed",
            "proposes",
            "proposed",
            "recommends",
            "recommended",
            "relates",
            "deals",
            "covers",
            "repeats",
            "raises",
            "raised",
            "mentions",
            "mentioned",
            "sets",
            "calls",
            "called",
            "asks",
            "asked",
            "answers",
            "answered",
            "replies",
            "forwards",
            "forwarded",
            "informs",
            "informed",
            "advises",
            "advised",
            "authorizes",
            "authorized",
            "instructs",
            "instructed",
            "transmitted",
            "quoted",
            "explains",
            "explained",
            "expresses",
            "stated",
            "second",
            "third",
            "fourth",
            "fifth",
            "further",
            "reply",
            "subject",
            "apparently",
            "clearly",
            "evidently",
            "probably",
            "already",
            "drafted",
            "delivered",
            "discloses",
            "reveals",
            "urges",
            "urged",
            "implies",
            "touches");

    static final Set<String> RECEIVED = Set.of(
            "received",
            "receive",
            "receipt",
            "thank",
            "thanks",
            "acknowledge",
            "acknowledging",
            "receiving",
            "grateful");
    static final Set<String> ANSWERED = Set.of(
            "reply", "replying", "response", "answer", "answering", "replied", "responding", "answered", "responded");
    static final Set<String> SENT = Set.of(
            "send",
            "sending",
            "transmit",
            "transmitting",
            "forward",
            "forwarding",
            "enclose",
            "enclosing",
            "enclosed",
            "inclosed",
            "herewith",
            "relay",
            "relaying",
            "convey",
            "attach",
            "attaching",
            "attached",
            "quote",
            "quoting",
            "text",
            "texts",
            "copy",
            "copies",
            "translation",
            "substance",
            "paraphrase");
    static final Set<String> REPEATED = Set.of("repeat", "repeating", "again", "reiterate");
    static final Set<String> CORRECTED = Set.of(
            "correct",
            "correcting",
            "correction",
            "amend",
            "amending",
            "amends",
            "cancel",
            "cancels",
            "supersede",
            "supersedes",
            "contrary",
            "corrects");

    /** What passes a copy on; the number behind the place is that of the copy. */
    static final Set<String> COPIED = Set.of(
            "repeated", "rptd", "rpt", "repeat", "info", "information", "pouched", "relayed", "reptd", "pass", "sent");

    /** The office that a word names; null for any other word. */
    static @Nullable Writer writer(String lower) {
        return WRITERS.get(lower);
    }

    /** A word such as "Embtels", "urtel", "mytel", "reftel"; null for any other. */
    static @Nullable Compound compound(String lower) {
        Compound plain = plainCompound(lower);
        return plain == null && lower.startsWith("re")
                ? plainCompound(lower.substring(2))
                : plain; // "Reurtel", "ReDeptel"
    }

    private static @Nullable Compound plainCompound(String lower) {
        String singular = lower.length() > 4 && lower.endsWith("s") && !lower.endsWith("des")
                ? lower.substring(0, lower.length() - 1)
                : lower;
        for (int cut = 2; cut < singular.length() - 1 && cut <= 6; cut++) {
            String first = singular.substring(0, cut);
            Writer writer = FIRST_PARTS.contains(first) ? WRITERS.get(first) : null;
            MessageKind kind = LAST_PARTS.get(singular.substring(cut));
            if (writer != null && kind != null) {
                return new Compound(writer, kind);
            }
        }
        return null;
    }

    /** "Reftel" and its like: what was referred to before. */
    static boolean isSame(Tokens tokens, int i) {
        return tokens.is(i, "reftel")
                || tokens.is(i, "reftelegram")
                || (tokens.is(i, "ref") || tokens.is(i, "reference"))
                        && MessageKind.ofNoun(tokens.at(i + 1).lower()) == MessageKind.TELEGRAM;
    }
}
