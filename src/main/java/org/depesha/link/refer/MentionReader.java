package org.depesha.link.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesha.link.names.NamesInText;
import org.depesha.link.names.NamesInText.Named;
import org.depesha.link.refer.MessageMention.Writer;
import org.depesha.phrase.EnglishWords;
import org.depesha.phrase.Token;
import org.depesha.phrase.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind the word for a message: numbers in lists and ranges, dates, "to" whom and "from" whom. */
final class MentionReader {

    private static final Set<String> SEPARATORS = Set.of(",", ";", "and", "&", "or", "/", "through", "–", "-", "+");
    private static final Set<String> RANGES = Set.of("through", "–", "-");
    private static final int LONGEST_RANGE = 20;
    private static final Set<String> OF_DATE = EnglishWords.of("of-date");
    private static final int LONGEST = 8;

    /** No mark of a note has more figures. */
    private static final int NOTE = 3;

    private final Tokens tokens;
    private final NamesInText names;
    private final MentionParties parties;
    private final List<MessageMention> found = new ArrayList<>();
    private MentionDraft draft;
    private int end;
    private int next;

    private MentionReader(Tokens tokens, NamesInText names, MentionDraft draft, int end) {
        this.tokens = tokens;
        this.names = names;
        this.parties = new MentionParties(tokens, names);
        this.draft = draft;
        this.end = end;
        this.next = end;
    }

    /**
     * What was read.
     *
     * @param mentions one for each number of a list; one where there is no number
     * @param numbered whether there is a number or a date
     * @param next index of the token behind all
     */
    record Reading(List<MessageMention> mentions, MentionDraft first, boolean numbered, int next) {}

    /** Reads on from the token behind the noun. */
    static Reading read(Tokens tokens, NamesInText names, MentionDraft draft, int behindNoun) {
        return new MentionReader(tokens, names, draft, behindNoun).read();
    }

    private Reading read() {
        MentionDraft first = draft;
        for (int turn = 0; turn < LONGEST && draft.number.isEmpty(); turn++) {
            next = pastInsertion(next);
            if (!(number() || date() || party())) {
                break;
            }
        }
        other();
        if (!draft.number.isEmpty()) {
            date();
            other();
            sender();
            addressee();
            date();
            copies();
            String rule = draft.series.isEmpty() ? "number" : "series";
            found.add(draft.at(tokens.at(end - 1).end(), rule));
            while (another()) {
                continue;
            }
        } else {
            found.add(draft.at(tokens.at(end - 1).end(), draft.date != null ? "date" : "undated"));
            while (draft.plural && draft.date != null && anotherDay()) {
                continue;
            }
        }
        return new Reading(found, first, !draft.number.isEmpty() || first.date != null, next);
    }

    /** Past an editor's words in square brackets: "Kim Il Sung [Kim Ir Sen]". */
    private int pastInsertion(int i) {
        for (int k = i + 1; tokens.is(i, "[") && k < i + 8; k++) {
            if (tokens.is(k, "]")) {
                return draft.saysWhom() || draft.writer == Writer.NAMED ? k + 1 : i;
            }
        }
        return i;
    }

    private boolean number() {
        boolean comma = tokens.is(next, ",");
        boolean sign = comma || tokens.is(next, "]") || tokens.is(next, "(");
        NumberWords words = NumberWords.read(tokens, sign ? next + 1 : next);
        if (words == null
                || sign && !words.announced() && !tokens.is(next, "]") && !(comma && isPlainlyNumbered(words))) {
            return false;
        }
        return numberAt(words);
    }

    /** Whether a number behind a comma can only be the telegram's: "the Embassy's telegram, 1083." */
    private boolean isPlainlyNumbered(NumberWords words) {
        return draft.kind == MessageKind.TELEGRAM
                && draft.writer != Writer.UNSAID
                && words.digits().length() > 1
                && standsAlone(tokens, words.number());
    }

    private boolean numberAt(NumberWords words) {
        int i = words.number();
        if (!words.announced() && (isDate(i) || isYear(i))) {
            return false;
        }
        if (tokens.is(i + 1, ":")
                || tokens.is(i + 1, ".")
                        && tokens.at(i + 2).isNumber()
                        && tokens.at(i + 2).joins(tokens.at(i + 1))) {
            return tokens.is(i + 1, ":") && !tokens.at(i + 2).isNumber() && take(words);
        }
        boolean counts = !words.announced() && draft.kind.maybeVerb() && !standsAlone(tokens, i);
        return !counts && take(words);
    }

    private boolean take(NumberWords words) {
        draft.number = words.digits();
        draft.series = words.series();
        draft.announced |= words.announced();
        end = words.end(tokens);
        String corrected =
                tokens.is(end, "[") && tokens.is(end + 2, "]") ? MessageNumbers.digits(tokens.at(end + 1)) : null;
        if (corrected != null
                && corrected.length() > 1
                && (corrected.length() == words.digits().length() || corrected.length() > NOTE)) {
            draft.number = corrected; // "72 [27]": an editor's correction; the mark of a note is shorter
            end += 3;
        }
        next = end;
        return true;
    }

    private boolean isDate(int i) {
        MentionedDate read = DateReader.read(tokens, i);
        return read != null
                && !isNumberAndDay(i)
                && (DateReader.isMonth(tokens.at(i + 1))
                        || read.month() > 0 && read.year() > 0
                        || tokens.is(i + 1, "of"));
    }

    /** "Riga's 1 July 2": a number, then a day; not "1 July 2 p.m.". */
    private boolean isNumberAndDay(int i) {
        int day = tokens.at(i + 2).number();
        return DateReader.isMonth(tokens.at(i + 1))
                && day > 0
                && day <= 31
                && !isClock(i + 2)
                && !tokens.is(i + 3, ":");
    }

    private boolean isYear(int i) {
        return tokens.at(i).lower().length() == 4
                && tokens.at(i).number() > 1800
                && tokens.at(i).number() < 2000
                && DateReader.isMonth(tokens.at(i - 1));
    }

    /** A date behind "of", "dated", a comma, or in brackets. */
    private boolean date() {
        int i = next;
        boolean open = tokens.is(i, "(") || tokens.is(i, "[") && tokens.is(i + 1, "of");
        boolean comma = tokens.is(i, ",");
        i = open || comma ? i + 1 : i;
        i = tokens.is(i, "on") && draft.saysWhom() ? i + 1 : tokens.past(i, OF_DATE);
        MentionedDate date = draft.date != null ? null : dateAt(i);
        boolean bare = i == next || comma && i == next + 1;
        if (date == null
                || bare && !date.isVague() && date.month() == 0 && date.daysAgo() < 0 && date.monthsAgo() == null
                || bare && date.month() > 0 && !hasMonthName(i, date.next())) {
            return false;
        }
        draft.date = date;
        boolean closed = open && (tokens.is(date.next(), ")") || tokens.is(date.next(), "]"));
        next = closed ? date.next() + 1 : date.next();
        end = open && !closed ? end : next; // "(of April 11: fish)": no half of a bracket is quoted
        return true;
    }

    private @Nullable MentionedDate dateAt(int i) {
        MentionedDate listed = draft.plural ? DateReader.inList(tokens, i) : null;
        if (listed != null) {
            return listed;
        }
        return tokens.is(i - 1, "of") ? DateReader.behindOf(tokens, i) : DateReader.read(tokens, i);
    }

    private boolean hasMonthName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (DateReader.isMonth(tokens.at(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean party() {
        return said(parties.read(draft, next));
    }

    private boolean addressee() {
        return said(parties.addressee(draft, next));
    }

    private boolean sender() {
        boolean said = said(parties.from(draft, next));
        end = said ? next : end;
        return said;
    }

    private boolean said(int behind) {
        if (behind == next) {
            return false;
        }
        next = behind;
        end = draft.number.isEmpty() ? behind : end;
        return true;
    }

    /**
     * "(vkh. No. 20757)", the number on arrival, from the Russian word for incoming; "(907 to Department)", that for
     * another post.
     */
    private void other() {
        boolean arrival = tokens.is(next + 1, "vkh") || tokens.is(next + 1, "incoming");
        if (!tokens.is(next, "(") || draft.number.isEmpty() || !draft.other.isEmpty()) {
            return;
        }
        int i = arrival ? next + 2 : next + 1;
        while (tokens.is(i, ".") || tokens.is(i, "no")) {
            i++;
        }
        String digits = MessageNumbers.digits(tokens.at(i));
        if (digits != null && (arrival || tokens.is(i + 1, "to"))) {
            draft.other = digits;
            if (arrival) {
                end = tokens.is(i + 1, ")") ? i + 2 : i + 1;
                next = end;
            }
        }
    }

    /** "Repeated London 310": the copy's number says nothing of this message's. */
    private void copies() {
        int i = tokens.is(next, ",") || tokens.is(next, "(") ? next + 1 : next;
        while (tokens.isOne(i, ReferenceWords.COPIED) && draft.number.length() > 0) {
            int name = tokens.past(i, ReferenceWords.COPIED);
            name = tokens.is(name, "to") ? name + 1 : name;
            @Nullable Named named = names.after(tokens, name);
            boolean ministry = ReferenceWords.writer(tokens.at(name).lower()) == Writer.MINISTRY;
            int behind = named != NamesInText.NOBODY ? named.end() : ministry ? name + 1 : -1;
            if (behind < 0) {
                return;
            }
            behind = tokens.is(behind, "as") ? behind + 1 : behind;
            int number = NumberWords.pastNo(tokens, behind);
            behind = tokens.at(number).isNumber() ? number + 1 : behind;
            next = behind;
            i = tokens.is(next, ",") || tokens.is(next, "and") ? next + 1 : next;
        }
    }

    /** The next day of "your letters of the 2d and 4th". */
    private boolean anotherDay() {
        int i = tokens.is(next, ",", "and")
                ? next + 2
                : tokens.is(next, "and") || tokens.is(next, ",") ? next + 1 : next;
        int day = tokens.is(i, "of") ? i + 1 : i;
        MentionedDate date = i == next ? null : listedDay(day);
        if (date == null || date.isVague() || date.daysAgo() >= 0) {
            return false;
        }
        MentionDraft one = draft.again(tokens.at(day).start());
        one.date = date;
        one.plural = true;
        draft = one;
        end = date.next();
        next = end;
        found.add(one.at(tokens.at(end - 1).end(), "date"));
        return true;
    }

    /** A day with its month, or with that of the list; where it has none itself, the words behind must not be its. */
    private @Nullable MentionedDate listedDay(int day) {
        MentionedDate shared = DateReader.inList(tokens, day);
        MentionedDate own = shared == null ? DateReader.read(tokens, day) : shared;
        if (own != null && own.month() > 0 || draft.date == null || isClock(day)) {
            return own;
        }
        MentionedDate same = DateReader.sameMonth(draft.date, tokens, day);
        return same == null || !standsAlone(tokens, same.next() - 1) ? own : same;
    }

    /** The next number of a list; the words that follow it must not be what it counts. */
    private boolean another() {
        int i = next;
        while (SEPARATORS.contains(tokens.at(i).lower()) && i < next + 2) {
            i++;
        }
        if (!draft.series.isEmpty() && tokens.is(next, "/")) {
            return false; // "JE 1194/530" is the number of a paper in a file
        }
        boolean to =
                draft.plural && tokens.is(next, "to") && tokens.at(next + 1).isNumber();
        i = to ? next + 1 : i;
        if (i == next || isClock(i)) {
            return false;
        }
        boolean range = to || i == next + 1 && RANGES.contains(tokens.at(next).lower());
        NumberWords words = NumberWords.read(tokens, i);
        if (words == null || !isListed(words, range)) {
            return false;
        }
        add(words, tokens.at(i).start(), range);
        return true;
    }

    private void add(NumberWords words, int start, boolean range) {
        MentionDraft before = draft;
        MentionDraft one = draft.again(start);
        draft = one;
        take(words.in(one.series, range ? MessageNumbers.completed(before.number, words.digits()) : words.digits()));
        if (range) {
            between(before, one);
        }
        date();
        addressee();
        copies();
        found.add(one.at(tokens.at(end - 1).end(), one.series.isEmpty() ? "number" : "series"));
    }

    /** "5 p.m.", "10.30 a.m." */
    private boolean isClock(int i) {
        int half = tokens.is(i + 1, ".") && tokens.at(i + 2).isNumber() ? i + 3 : i + 1;
        return (tokens.is(half, "a") || tokens.is(half, "p")) && tokens.is(half + 1, ".")
                || tokens.is(half, "am")
                || tokens.is(half, "pm");
    }

    /** Whether a number goes on with a list of them: no date, and nothing that the words behind it count. */
    private boolean isListed(NumberWords words, boolean range) {
        boolean date = isDate(words.number()) && !words.announced();
        boolean sure = words.announced() || draft.announced || standsAlone(tokens, words.number());
        return !date
                && sure
                && (words.series().isEmpty() || !draft.series.isEmpty())
                && (range || words.digits().length() > 1 || draft.number.length() < 3);
    }

    /** The numbers of "12-15" that are not written out; their words are those of the whole range. */
    private void between(MentionDraft first, MentionDraft last) {
        if (!MessageNumbers.isCount(first.number) || !MessageNumbers.isCount(last.number)) {
            return;
        }
        int from = Integer.parseInt(first.number);
        int to = Integer.parseInt(last.number);
        for (int number = from + 1; number < to && to - from <= LONGEST_RANGE; number++) {
            MentionDraft one = first.again(first.start);
            one.number = Integer.toString(number);
            found.add(one.at(tokens.at(end - 1).end(), "range"));
        }
    }

    /** Whether a number counts nothing: what follows is a sign, a capital, or a word that no number can count. */
    static boolean standsAlone(Tokens tokens, int i) {
        Token behind = tokens.at(i + 1);
        if (behind.isNumber()
                || behind.is("%")
                || behind.is("$")
                || (behind.is(".") || behind.is(","))
                        && behind.joins(tokens.at(i))
                        && tokens.at(i + 2).isNumber()
                        && tokens.at(i + 2).joins(behind)) {
            return false;
        }
        if (behind.isWord()
                && behind.joins(tokens.at(i))
                && behind.capital()
                && behind.lower().length() == 1
                && !behind.is("z")) {
            return standsAlone(tokens, i + 1); // "88E"
        }
        return !behind.isWord()
                || !behind.joins(tokens.at(i))
                        && (behind.capital() || ReferenceWords.BEHIND_NUMBER.contains(behind.lower()));
    }
}
