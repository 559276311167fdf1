package org.depesha.cite;

import java.util.List;
import java.util.Map;
import org.depesha.config.LanguageTag;
import org.depesha.link.LoneVersion;
import org.depesha.model.HistoricalDate;
import org.depesha.model.MessageNumber;
import org.depesha.words.MessageName;
import org.depesha.words.Words;
import org.depesha.words.WordsReader;
import org.jspecify.annotations.Nullable;

/**
 * What citations say in one language, where a style has no words of its own. English follows the Chicago Manual in its
 * dates and its lists of names, which is not what the pages do.
 */
public final class CitedWords {

    private final Words words;
    private final WordedDates dates;
    private final boolean english;
    private final boolean declines;

    public CitedWords(Words words) {
        this.words = words;
        this.dates = new WordedDates(words);
        this.english =
                words.language().equals(WordsReader.ENGLISH) || words.language().startsWith("en-");
        this.declines = !words.listed("date.months").equals(words.listed("date.alone"));
    }

    /** English, in which all files for machines are. */
    public static CitedWords english() {
        return new CitedWords(WordsReader.english());
    }

    boolean isEnglish() {
        return english;
    }

    /** Whether a month stands in a date in another form than by itself, of which CSL knows nothing. */
    boolean declinesMonths() {
        return declines;
    }

    /** The language's tag. */
    String language() {
        return words.language();
    }

    String say(String key) {
        return words.say(key);
    }

    String say(String key, String name, Object value) {
        return words.say(key, name, value);
    }

    String say(String key, Map<String, ?> values) {
        return words.say(key, values);
    }

    /** Facts one behind the other. */
    String facts(String... facts) {
        return words.facts(facts);
    }

    /** Several names as a sentence has them: in English with a comma before the last of three. */
    String names(List<String> names) {
        return english ? PartyWords.join(names) : words.names(names);
    }

    /** Things of many words each. */
    String listed(List<String> things) {
        return String.join(words.between("long"), things);
    }

    /** A date without the time of the day; empty for null. */
    String date(@Nullable HistoricalDate date) {
        return english ? DateWords.of(date) : dates.withoutTime(date);
    }

    /** A date with the time of the day, where one is known. */
    String dateWithTime(@Nullable HistoricalDate date) {
        return english ? DateWords.withTime(date) : dates.of(date);
    }

    /** From one date to another. */
    String between(HistoricalDate first, HistoricalDate last) {
        if (english) {
            return DateWords.between(first, last);
        }
        String begin = dates.withoutTime(first);
        String end = dates.withoutTime(last);
        return begin.equals(end) ? begin : words.say("date.span", Map.of("first", begin, "last", end));
    }

    /** A date after another, which in English need not say the same year again. */
    String after(@Nullable HistoricalDate first, HistoricalDate second) {
        return english ? DateWords.after(first, second) : dates.withoutTime(second);
    }

    /** The kind of a message, in this language where the program knows it. */
    String kind(String written) {
        return MessageName.kind(written, words);
    }

    /** Which of a document's versions it is: "translation from German into English", "original (German)". */
    String version(LoneVersion lone) {
        String tag = lone.version().language();
        String language = tag.isEmpty() ? "" : LanguageTag.of(tag).in(language());
        boolean translated = lone.version().type().equals("translation");
        if (translated && !lone.original().isEmpty() && !language.isEmpty()) {
            String from = LanguageTag.of(lone.original()).in(language());
            return words.say("cited.translation-into", Map.of("from", from, "language", language));
        }
        String kind = translated
                ? words.say("cited.translation")
                : inside(words.say("view.types." + lone.version().type()));
        return language.isEmpty() ? kind : words.say("cited.one-version", Map.of("kind", kind, "language", language));
    }

    /** A kind inside a sentence: most languages write it small there. */
    String inside(String kind) {
        return words.say("cited.kinds").equals("small") ? MessageWords.inSentence(kind) : kind;
    }

    /** A number with what it is: "103 (sender’s)"; a ciphered telegram's needs no word. */
    String number(MessageNumber number) {
        String key = "message.numbers." + number.kind();
        String kind = number.kind().equals("cipher") ? "" : words.has(key) ? words.say(key) : number.kind();
        return kind.isEmpty()
                ? number.value()
                : words.say("message.number-of-kind", Map.of("number", number.value(), "kind", kind));
    }
}
