package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One document through many releases, edited at random: every number that was ever out leads to its words, or says that
 * they are gone.
 */
class ManyReleasesTest {

    private static final int RELEASES = 6;

    private final List<List<String>> text = new ArrayList<>();
    private Random random = new Random();
    private int words;

    /** A paragraph of words that stand nowhere else: so it is known which one a number leads to. */
    private List<String> paragraph() {
        return new ArrayList<>(IntStream.range(0, 6 + random.nextInt(20))
                .mapToObj(i -> "word" + (words++))
                .toList());
    }

    private void edit() {
        int at = text.isEmpty() ? 0 : random.nextInt(text.size());
        switch (text.size() < 3 ? 0 : random.nextInt(6)) {
            case 0 -> text.add(at, paragraph());
            case 1 -> text.remove(at);
            case 2 -> text.get(at).set(0, "word" + (words++));
            case 3 -> {
                List<String> whole = text.remove(at);
                text.add(at, new ArrayList<>(whole.subList(whole.size() / 2, whole.size())));
                text.add(at, new ArrayList<>(whole.subList(0, whole.size() / 2 + 1)));
            }
            case 4 -> text.get(Math.min(at, text.size() - 2)).addAll(text.remove(Math.min(at, text.size() - 2) + 1));
            default -> text.add(random.nextInt(text.size()), text.remove(at));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void noNumberIsLostOrMoves(long seed) {
        random = new Random(seed);
        Map<String, String> before = new HashMap<>();
        ReleaseFixture.with("", edition -> {
            IntStream.range(0, 6).forEach(i -> text.add(paragraph()));
            for (int release = 1; release <= RELEASES; release++) {
                edition.version("1." + release, "2027-01-0" + release);
                edition.document(
                                "a",
                                text.stream()
                                        .map(paragraph -> String.join(" ", paragraph) + ".")
                                        .toArray(String[]::new))
                        .release("1." + release);
                Map<String, String> now = passages(edition);
                before.forEach((id, words) -> {
                    assertThat(now).containsKey(id);
                    assertThat(now.get(id).isEmpty() || shared(words, now.get(id)) > 0)
                            .as("#%s: %s, now %s", id, words, now.get(id))
                            .isTrue();
                    assertThat(words.isEmpty() && !now.get(id).isEmpty())
                            .as("#%s was gone, and is back", id)
                            .isFalse();
                });
                before.putAll(now);
                IntStream.range(0, 3).forEach(i -> edit());
            }
        });
        assertThat(before).hasSizeGreaterThan(8);
        assertThat(before.values()).contains("");
    }

    /** The words at each anchor; none where they are gone, and can be read in an earlier release. */
    private static Map<String, String> passages(ReleaseFixture edition) {
        EditionFixture built = edition.build();
        List<Element> all = built.page("documents/a/").select("article p[id]");
        assertThat(all.stream().map(Element::id)).doesNotHaveDuplicates();
        all.stream().filter(element -> element.hasClass("gone")).forEach(element -> {
            String[] old = element.selectFirst("a").attr("href").split("#");
            assertThat(built.main("documents/a/" + old[0], "#" + old[1]).text())
                    .startsWith(element.id().substring(1));
        });
        return all.stream()
                .collect(Collectors.toMap(Element::id, element -> element.hasClass("gone") ? "" : element.text()));
    }

    private static long shared(String one, String other) {
        List<String> words = List.of(other.split("[ .]"));
        return List.of(one.replaceFirst("^\\d+", "").split("[ .]")).stream()
                .filter(word -> words.stream()
                        .anyMatch(w -> w.replaceFirst("^\\d+(?=w)", "").equals(word)))
                .count();
    }
}
