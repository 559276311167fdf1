package org.depesha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Questions of chance, in Chromium: none may fail. {@code -Dsearch.questions=10000} asks as many. */
class SearchFuzzTest extends BrowserTest {

    private static final int QUESTIONS = Integer.getInteger("search.questions", 1000);

    private static final List<String> SIGNS = List.of(("\" “ ” „ « * - − .. / # @ _ | ; ! \\ & % + = ( ) [ ] { } $ ^ ? "
                    + "\u0000 \u0007 \u00AD \u200B \u202E \uD83D\uDE42 \uD83D e\u0301")
            .split(" "));

    private static final List<String> WORDS =
            List.of(("enemy|withdraw|filippov|mao|zedong|peng dehuai|the|of|armistise|"
                            + "withdrawing|a|毛泽东|毛|ſ|ß| OR | OR|no |No. |f. |op. 1|№|72/III|1951|1951-01|1951-13|0000|"
                            + "9999-99-99|before |after |June 1951|31 February 1951|@person:stalin|#no103|__proto__|"
                            + "constructor|toString|<b>|</script>| | | | ")
                    .split("\\|"));

    @Test
    void noQuestionOfChanceFails() {
        browser.open(host.address() + "search/");
        browser.ask("self.results = new DepeshaSearch.Results(new URL('index/', location.href).href, "
                + "(w => ({ ...w, ...w.words.question }))"
                + "(JSON.parse(document.getElementById('search-words').textContent))); 1");
        Random random = new Random(20261129);
        for (int asked = 0; asked < QUESTIONS; asked += 100) {
            List<String> questions = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                questions.add(question(random));
            }
            String failed = browser.ask("(async () => { const failed = []; for (const q of "
                    + written(questions) + ") { try { "
                    + "const state = { q, sort: '', from: 0, size: 3, chosen: {} }; "
                    + "const found = await results.search(state); await results.facets(state); "
                    + "for (const row of found.shown) await results.lines({ ...state, item: row.item }); "
                    + "await results.suggest(q); "
                    + "} catch (e) { failed.push(JSON.stringify(q) + ' ' + e.stack); } } "
                    + "return failed.join('\\n'); })()");
            assertThat(failed).isEmpty();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private static String question(Random random) {
        StringBuilder question = new StringBuilder();
        for (int pieces = 1 + random.nextInt(7); pieces > 0; pieces--) {
            List<String> from = random.nextInt(3) == 0 ? SIGNS : WORDS;
            question.append(from.get(random.nextInt(from.size())));
        }
        return question.toString();
    }

    /** As a script writes them, in ASCII: half a pair of surrogates can't be sent otherwise. */
    private static String written(List<String> questions) {
        StringBuilder written = new StringBuilder();
        String json = Json.createArrayBuilder(questions).build().toString();
        json.chars().forEach(c -> written.append(c < 127 ? Character.toString(c) : String.format("\\u%04x", c)));
        return written.toString();
    }
}
