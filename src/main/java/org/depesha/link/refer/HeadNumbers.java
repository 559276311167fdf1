package org.depesha.link.refer;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.link.refer.MessageNumbers.Own;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers that stand in the heads of telegrams, letters and despatches, in their titles, and in the first
 * words of their texts.
 */
public final class HeadNumbers {

    /** How many sentences of the first passage may belong to the head. */
    private static final int SENTENCES = 9;

    private static final Set<String> SEPARATORS = Set.of(",", "and", "&", "-", "–", "to", "through");

    /** Words with which the lines begin that say how a telegram was routed, not what its number is. */
    private static final Set<String> ROUTING = EnglishWords.of("routing");

    /** Behind these words stand the numbers of others. */
    private static final Set<String> REFERRING = EnglishWords.of("referring");

    /** No code of a post has more letters. */
    private static final int CODE = 7;

    /** A line of a head is no longer. */
    private static final int LINE = 130;

    /** How a telegram is to be handled stands before its number: "Top Secret Priority 745." */
    private static final Set<String> STAMPS = EnglishWords.of("stamp");

    /** So many words of a title make an acronym. */
    private static final int INITIALS = 3;

    /** No list of numbers in a head is longer. */
    private static final int MOST = 40;

    private final Tokens tokens;
    private final Consumer<Own> found;

    /**
     * A reader of a title or a passage.
     *
     * @param found takes each number
     */
    public HeadNumbers(Tokens tokens, Consumer<Own> found) {
        this.tokens = tokens;
        this.found = found;
    }

    /** A number with letters is also known by its digits alone. */
    private void add(NumberWords words) {
        found.accept(new Own(words.series(), words.digits()));
        found.accept(new Own("", words.digits()));
    }

    /** "Telegram 224 From", "Despatch No. 12 from", "X to Y (Telegram No. 12)". */
    void title() {
        initials();
        for (int i = 0; i < tokens.size(); i++) {
            boolean apart = i < 5
                    || tokens.is(i - 1, ",")
                    || tokens.is(i - 1, "(")
                    || tokens.is(i - 1, ".")
                    || tokens.is(i - 1, ":");
            if (apart && MessageKind.ofNoun(tokens.at(i).lower()) != null) {
                numbered(i, i + 1);
                return;
            }
        }
        fileName();
    }

    /** "National Security Study Memorandum 236" is also called "NSSM 236". */
    private void initials() {
        int number = tokens.size() - 1;
        int first = NumberWords.pastNo(tokens, number) == number ? number : number - 1;
        while (first > 0 && (tokens.is(first - 1, ".") || tokens.is(first - 1, "no"))) {
            first--;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = first - 1; i >= 0 && tokens.at(i).isWord() && tokens.at(i).capital(); i--) {
            letters.insert(0, tokens.at(i).lower().charAt(0));
        }
        String digits = tokens.at(number).isNumber() ? MessageNumbers.digits(tokens.at(number)) : null;
        if (digits != null && letters.length() >= INITIALS) {
            found.accept(new Own(letters.toString(), digits));
        }
    }

    /** "07RIGA112": year, post and number as one word. */
    private void fileName() {
        boolean name = tokens.size() == 3
                && tokens.at(0).lower().length() == 2
                && tokens.at(0).isNumber()
                && tokens.at(1).joins(tokens.at(0))
                && tokens.at(2).joins(tokens.at(1));
        if (name) {
            numberAt(2);
        }
    }

    /**
     * A short passage before the text: "ABC 12/1", "CIPHERED TELEGRAM No. 3410", "Cablegram 123 LONDON, 4 August 1939",
     * "34 CANBERRA, 20 January 1946".
     */
    void heading(boolean isShort) {
        for (int i = 0; i < Math.min(tokens.size(), 4); i++) {
            if (MessageKind.ofNoun(tokens.at(i).lower()) != null && tokens.at(0).capital()) {
                if (!isNobodys(i) || numbered(i, tokens.is(i + 1, ".") ? i + 2 : i + 1)) {
                    return;
                }
                break;
            }
        }
        int first = tokens.past(0, ReferenceWords.MODIFIERS);
        NumberWords bare = NumberWords.read(tokens, first);
        boolean dated = bare != null
                && bare.series().isEmpty()
                && !bare.announced()
                && isHead(bare.number())
                && hasDate(bare.number() + 1);
        if (bare != null && (bare.announced() && bare.series().isEmpty() && isHead(bare.number()) || dated)) {
            add(bare);
        } else if (isShort
                && MessageNumbers.isSeries(tokens, first)
                && isCapitals(tokens.text(), tokens.at(first))
                && (first == 0 || tokens.at(first).lower().length() <= MessageNumbers.LETTERS)) {
            series(first);
        } else {
            announced();
            postAndNumber(isShort);
        }
    }

    /** The kind that the first words name: "Cablegram 123 LONDON". */
    public MessageKind kind() {
        for (int i = 0; i < Math.min(tokens.size(), 4); i++) {
            MessageKind kind = MessageKind.ofNoun(tokens.at(i).lower());
            if (kind != null) {
                boolean head = isNobodys(i)
                                && tokens.at(0).capital()
                                && !tokens.at(i + 1).isWord()
                        || tokens.at(i + 1).capital();
                return head && isNobodys(i) ? kind : MessageKind.ANY;
            }
        }
        return MessageKind.ANY;
    }

    /** What is numbered behind a kind: one, or of "Cablegrams 201 and 202" each. */
    private boolean numbered(int kind, int start) {
        int at = tokens.is(start, "cablegram") || tokens.is(start, "telegram")
                ? start + 1
                : start; // "Circular cablegram D635"
        NumberWords words = NumberWords.read(tokens, at);
        words = words == null ? smallLetters(at) : words;
        words = words == null ? mixedLetters(at) : words;
        boolean date = words != null && !words.announced() && DateReader.read(tokens, words.number()) != null;
        if (words == null || date || !isHead(words.number())) {
            return false;
        }
        add(words);
        if (tokens.at(kind).lower().endsWith("s")) {
            addFurther(words);
        }
        return true;
    }

    private void addFurther(NumberWords first) {
        NumberWords words = first;
        for (int i = words.number() + 1; SEPARATORS.contains(tokens.at(i).lower()); i = words.number() + 1) {
            NumberWords next = NumberWords.read(tokens, i + 1);
            if (next == null || DateReader.read(tokens, i + 1) != null) {
                return;
            }
            boolean range = !tokens.is(i, ",") && !tokens.is(i, "and") && !tokens.is(i, "&");
            next = next.in(
                    words.series(), range ? MessageNumbers.completed(words.digits(), next.digits()) : next.digits());
            if (range && MessageNumbers.isCount(words.digits()) && MessageNumbers.isCount(next.digits())) {
                between(words, Integer.parseInt(next.digits()));
            }
            add(next);
            words = next;
        }
    }

    /** "Circular d58": in a head small letters may name a series too. */
    private @Nullable NumberWords smallLetters(int i) {
        boolean letters = tokens.at(i).isWord()
                && tokens.at(i).lower().length() <= MessageNumbers.LETTERS
                && tokens.at(i + 1).joins(tokens.at(i));
        String digits = letters ? MessageNumbers.digits(tokens.at(i + 1)) : null;
        return digits == null ? null : new NumberWords(tokens.at(i).lower(), digits, i + 1, false);
    }

    /** "Cablegram Hag 84": behind the kind a capitalized word is the code of the post, not its name. */
    private @Nullable NumberWords mixedLetters(int i) {
        Token word = tokens.at(i);
        boolean letters = word.capital()
                && word.lower().length() <= CODE
                && MessageNumbers.isSeries(tokens, i)
                && tokens.at(i + 1).isNumber();
        String digits = letters ? MessageNumbers.digits(tokens.at(i + 1)) : null;
        return digits == null ? null : new NumberWords(word.lower(), digits, i + 1, false);
    }

    /**
     * "Tel. (No. 88.) D. 3.20 P.M.", "(No. 67. Commercial)"; in a line with a date also "FROM X TO Y. No. 520.
     * September 11, 1954".
     */
    private void announced() {
        boolean line = tokens.text().length() < LINE && hasDate(0);
        for (int i = 0; i < Math.min(tokens.size(), 24); i++) {
            Writer writer = ReferenceWords.writer(tokens.at(i).lower());
            if (writer == Writer.READER || writer == Writer.WRITER) {
                return;
            }
            int no = tokens.is(i, "(") ? i + 1 : i;
            NumberWords words = tokens.is(no, "no") && (line || no > i) ? NumberWords.read(tokens, no) : null;
            if (words != null) {
                add(words);
                return;
            }
        }
    }

    /** "C O N F I D E N T I A L LAGOS 5120": a line of capitals that ends with the name of the post and its number. */
    private void postAndNumber(boolean isShort) {
        int last = tokens.size() - 1;
        while (last > 1 && !tokens.at(last).isNumber() && last > tokens.size() - 4) {
            last--;
        }
        boolean line = isShort
                && last > 0
                && tokens.text().equals(tokens.text().toUpperCase(Locale.ROOT))
                && !tokens.isOne(0, ROUTING)
                && tokens.text().indexOf(':') < 0;
        if (line
                && tokens.at(last - 1).isWord()
                && tokens.at(last - 1).lower().length() > MessageNumbers.LETTERS
                && !MessageNumbers.isNoSeries(tokens.at(last - 1).lower())
                && !DateReader.isMonth(tokens.at(last - 1))) {
            numberAt(last);
        }
    }

    /** Whether nobody's stands before a kind: "Top secret telegram", not "Your telegram". */
    private boolean isNobodys(int kind) {
        for (int i = 0; i < kind; i++) {
            if (ReferenceWords.writer(tokens.at(i).lower()) != null
                    || !ReferenceWords.MODIFIERS.contains(tokens.at(i).lower())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number stands as in a head: no sentence goes on behind it. */
    private boolean isHead(int number) {
        Token behind = tokens.at(number + 1);
        return !DateReader.isMonth(behind)
                && (!behind.isWord() && !behind.isNumber()
                        || behind.capital()
                        || behind.is("from")
                        || behind.is("to")
                        || behind.is("and"));
    }

    private boolean hasDate(int from) {
        for (int i = from; i < from + 20; i++) {
            MentionedDate date = DateReader.read(tokens, i);
            if (date != null && date.month() > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitals(String text, Token token) {
        String word = text.substring(token.start(), token.end());
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** The first words of a telegram: its number, then perhaps that of another series, each a sentence of its own. */
    void opening() {
        int i = 0;
        while (tokens.is(i, ".") || tokens.is(i, "[") || tokens.isOne(i, STAMPS)) {
            i++;
        }
        if (tokens.at(i).isNumber()
                && (tokens.is(i + 1, ".")
                        || tokens.is(i + 1, "]")
                        || tokens.is(i + 1, "…")
                        || tokens.is(i + 1, ",") && tokens.at(i).lower().length() > 2)
                && !(tokens.at(i + 2).isNumber() && tokens.at(i + 2).joins(tokens.at(i + 1)))
                && tokens.at(i).lower().length() <= 6) {
            numberAt(i);
        }
        twoCodes(i);
        routed();
        boolean atStart = true;
        int sentences = 0;
        for (; i < tokens.size() && sentences < SENTENCES && !tokens.isOne(i, REFERRING); i++) {
            if (atStart && MessageNumbers.isSeries(tokens, i)) {
                int end = MessageNumbers.seriesEnd(tokens, i);
                if (tokens.is(end, ".")
                        || tokens.is(end, ":")
                        || sentences == 0 && tokens.at(end).isWord() && tokens.is(end + 1, ".")
                        || sentences == 0 && MessageNumbers.isCode(tokens, i) && tokens.is(i + 1, "-")) {
                    series(i);
                }
            }
            atStart = tokens.is(i, ".");
            sentences += atStart ? 1 : 0;
        }
    }

    /** "MAC JOO 19118.": a number behind two words of capitals. */
    private void twoCodes(int i) {
        boolean codes = isCode(i) && isCode(i + 1) && tokens.at(i + 2).isNumber() && tokens.is(i + 3, ".");
        if (codes) {
            numberAt(i + 2);
        }
    }

    private boolean isCode(int i) {
        return tokens.at(i).isWord()
                && tokens.at(i).lower().length() <= CODE
                && isCapitals(tokens.text(), tokens.at(i));
    }

    /**
     * "Addressed to Tokyo No. 61, repeated Washington 64", "Sent Department 547": the number that it has for each who
     * gets it.
     */
    private void routed() {
        for (int i = 0; i < Math.min(tokens.size(), 12); i++) {
            boolean sent = (tokens.is(i, "addressed") || tokens.is(i, "sent"))
                    && tokens.at(i).capital();
            NumberWords own = sent ? firstNumber(i + 1) : null;
            if (own != null) {
                add(own);
                copies(own.number() + 1);
                return;
            }
        }
    }

    private @Nullable NumberWords firstNumber(int start) {
        for (int k = start;
                k < start + 8 && !tokens.is(k, ",") && !tokens.is(k, ".") && !tokens.isOne(k, ReferenceWords.COPIED);
                k++) {
            NumberWords words = NumberWords.read(tokens, k);
            if (words != null) {
                return DateReader.read(tokens, k) == null ? words : null;
            }
        }
        return null;
    }

    /** "Repeated Washington 64, High Commissioner London 140": a number of its own at each of these places. */
    private void copies(int start) {
        String place = "";
        boolean repeated = false;
        for (int i = start;
                i < start + 40
                        && i < tokens.size()
                        && !(tokens.is(i, ".") && !tokens.is(i - 1, "no") && !tokens.is(i - 1, "nos"));
                i++) {
            NumberWords words = place.isEmpty() ? null : NumberWords.read(tokens, i);
            repeated |= tokens.isOne(i, ReferenceWords.COPIED);
            if (words != null && repeated) {
                found.accept(new Own(MessageNumbers.copyTo(place), words.digits()));
                i = words.number();
                place = "";
            } else if (tokens.at(i).isWord() && tokens.at(i).capital()) {
                place = tokens.at(i).lower();
            }
        }
    }

    private void series(int i) {
        found.accept(new Own(tokens.at(i).lower(), MessageNumbers.seriesNumber(tokens, i)));
    }

    private void numberAt(int i) {
        String digits = MessageNumbers.digits(tokens.at(i));
        if (digits != null) {
            found.accept(new Own("", digits));
        }
    }

    /** The numbers of a range behind its first, and before its last. */
    private void between(NumberWords first, int last) {
        int from = Integer.parseInt(first.digits());
        for (int n = from + 1; n < last && n < from + MOST; n++) {
            add(first.in(first.series(), Integer.toString(n)));
        }
    }
}
