package org.depesha.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.EditionFixture;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiText;
import org.depesha.text.QuotationMarks.Pair;
import org.depesha.text.QuotationMarks.Pairs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {

    private static final Pattern RULE =
            Pattern.compile("(?m)^(.*):not\\(q\\) \\{ --q: \"(.*?)\" \"(.*?)\"; --s: \"(.*?)\" \"(.*?)\" \\}$");

    private static final Pattern LANGUAGE = Pattern.compile(":lang\\(([^)]+)\\)");

    @Test
    void theTableAndTheStyleSheetHaveTheSameMarks() throws IOException {
        Map<String, Pairs> drawn = new LinkedHashMap<>();
        Matcher rule = RULE.matcher(Files.readString(Path.of("templates/assets/depesha.css")));
        while (rule.find()) {
            Pairs pairs = new Pairs(
                    new Pair(sign(rule.group(2)), sign(rule.group(3))),
                    new Pair(sign(rule.group(4)), sign(rule.group(5))));
            List<String> languages = LANGUAGE.matcher(rule.group(1))
                    .results()
                    .map((MatchResult found) -> found.group(1).toLowerCase(Locale.ROOT))
                    .toList();
            (languages.isEmpty() ? List.of("-") : languages).forEach(language -> drawn.put(language, pairs));
        }
        assertThat(QuotationMarks.table()).hasSizeGreaterThan(90).isEqualTo(drawn);
    }

    private static String sign(String css) {
        return css.replace("\\202f ", "\u202F");
    }

    @ParameterizedTest
    @CsvSource({
        "'', “",
        "tlh, “",
        "de, „",
        "DE, „",
        "de-AT, „",
        "fr, «\u202F",
        "fr-CH, «",
        "zh, “",
        "zh-Hant-TW, 「",
        "fi, ”"
    })
    void theLongestTagThatFitsCounts(String language, String opening) {
        assertThat(QuotationMarks.of(language).outer().opening()).isEqualTo(opening);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | „Er sagte: ‚Komm!‘“, schrieb sie, die ‚Tante‘.",
                "en | “Er sagte: ‘Komm!’”, schrieb sie, die ‘Tante’.",
                "ru | «Er sagte: „Komm!“», schrieb sie, die „Tante“."
            })
    void thePlainTextHasTheMarksOfTheLanguageAround(String language, String words) {
        assertThat(plain(language, "<q>Er sagte: <q>Komm!</q></q>, schrieb sie, die <soCalled>Tante</soCalled>.", ""))
                .contains(words);
    }

    @Test
    void aQuotationInAnotherLanguageHasTheMarksOfTheWordsAround() {
        assertThat(plain("de", "Sie sagte <q xml:lang=\"fr\">viens <q>ici</q></q>.", " xml:lang=\"de\""))
                .contains("Sie sagte „viens ‚ici‘“.");
        assertThat(plain("de", "Elle dit <q>viens</q>.", " xml:lang=\"fr\"")).contains("Elle dit «\u202Fviens\u202F».");
    }

    @ParameterizedTest
    @CsvSource({
        "“Come!”, '', '', true",
        "Come!, said “, ” she, true",
        "Come!, said “, she, false",
        "Come!, said, ” she, false",
        "Come!, '', ”, false",
        "Come!, “, '', false",
        "'', '', '', false"
    })
    void wordsThatHaveMarksOrStandBetweenTwoGetNone(String words, String before, String after, boolean own) {
        TeiElement quotation = TeiElement.of("q", words);
        TeiElement paragraph = TeiElement.of("p", List.of(new TeiText(before), quotation, new TeiText(after)));
        assertThat(QuotationMarks.bringsOwn(quotation, paragraph, 1)).isEqualTo(own);
        assertThat(QuotationMarks.bringsOwn(quotation, TeiElement.of("p", List.of(quotation)), 0))
                .isEqualTo(words.startsWith("“"));
    }

    private static String plain(String language, String words, String attributes) {
        return EditionFixture.of("-- content/documents/a.xml\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader>"
                        + "<fileDesc><titleStmt><title>A</title></titleStmt><publicationStmt><p/></publicationStmt>"
                        + "<sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text xml:lang=\"" + language
                        + "\"><body><p" + attributes + ">" + words + "</p></body></text></TEI>\n")
                .file("documents/a/document.txt");
    }
}
