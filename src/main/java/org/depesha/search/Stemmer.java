package org.depesha.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Says which forms belong to one word, by the language of the text: by Snowball's stemmers as Lucene ships them, and by
 * endings of our own for Polish and Latin. Not to be shared by threads.
 */
final class Stemmer {

    private static final Map<String, Supplier<SnowballStemmer>> STEMMERS = Map.ofEntries(
            Map.entry("en", EnglishStemmer::new),
            Map.entry("de", German2Stemmer::new),
            Map.entry("fr", FrenchStemmer::new),
            Map.entry("ru", RussianStemmer::new),
            Map.entry("it", ItalianStemmer::new),
            Map.entry("es", SpanishStemmer::new),
            Map.entry("nl", DutchStemmer::new),
            Map.entry("da", DanishStemmer::new),
            Map.entry("nb", NorwegianStemmer::new),
            Map.entry("sv", SwedishStemmer::new),
            Map.entry("pt", PortugueseStemmer::new),
            Map.entry("hu", HungarianStemmer::new));

    private final Map<String, SnowballStemmer> made = new HashMap<>();

    /** The name of all forms of a word in a language: {@code en:withdraw}; empty where nothing is known of it. */
    String stem(String language, String written) {
        String word = written.toLowerCase(Locale.ROOT).replace('ё', 'е');
        if (word.length() < 3 || !Character.isLetter(word.charAt(0))) {
            return "";
        }
        if (Endings.has(language)) {
            return language + ":" + Folding.fold(Endings.stem(language, word));
        }
        Supplier<SnowballStemmer> maker = STEMMERS.get(language);
        if (maker == null) {
            return "";
        }
        SnowballStemmer stemmer = made.computeIfAbsent(language, key -> maker.get());
        stemmer.setCurrent(word);
        stemmer.stem();
        return language + ":" + Folding.fold(stemmer.getCurrent());
    }
}
