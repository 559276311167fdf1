package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invented edition with images, two languages, verses and variants: every letter shows all that it has. */
class TwentyLettersTest {

    @TempDir
    private static Path folder;

    private static EditionFixture edition;

    @BeforeAll
    static void build() throws IOException {
        TwentyLetters.write(folder);
        edition = EditionFixture.build(folder);
    }

    private static IntStream all() {
        return IntStream.rangeClosed(1, TwentyLetters.LETTERS);
    }

    @Test
    void everyLetterHasItsImagesItsVersionsAndItsManifest() {
        edition.andNoOtherProblems();
        all().mapToObj(TwentyLetters::id).forEach(id -> {
            String page = "documents/" + id + "/";
            assertThat(edition.main(page, ".stage").select("img")).as(id).hasSize(2);
            assertThat(edition.main(page, ".switches").select(".alone a[href]"))
                    .as(id)
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(edition.file(page + "manifest.json")).contains("canvas/2", "\"supplementing\"");
            assertThat(edition.main(page + "readings/translation-en/", "#citation")
                            .text())
                    .contains("translation from German into English", "Jonas Reith");
        });
    }

    @Test
    void lettersInTeiHaveVersesVariantsAndOtherReadings() {
        all().filter(i -> i % 4 != 0).mapToObj(TwentyLetters::id).forEach(id -> {
            String page = "documents/" + id + "/";
            assertThat(edition.main(page, "article").select(".v2 .l, .v2 .verse, .v2 .line"))
                    .as(id)
                    .hasSizeGreaterThanOrEqualTo(4);
            assertThat(edition.main(page, "#reading-1").text()).contains("Leben Sie wohl] Ich grüße Sie");
            assertThat(edition.main(page + "readings/witness-B/", "article").text())
                    .contains("Ich grüße Sie");
            assertThat(edition.main(page + "readings/diplomatic/", "article").text())
                    .contains("u.");
            assertThat(edition.main(page, ".zones").select("a").eachAttr("href"))
                    .containsExactly("#p1");
        });
    }

    @Test
    void lettersWithThreeVersionsHaveAChoiceForEachPane() {
        edition.seesAll("documents/04/", ".choice.first label", "German", "English", "Gloss · German")
                .seesAll("documents/04/", ".choice.second label", "German", "English", "Gloss · German");
    }

    @Test
    void theEditionIsSeenAtAGlance() {
        assertThat(edition.site())
                .containsKeys(
                        "overview/index.html",
                        "overview/calendar/1873/index.html",
                        "overview/map/index.html",
                        "overview/exchanges/clara-vesper/oskar-lind/index.html");
    }

    @Test
    void itsPagesAreValid() throws Exception {
        SiteCheck check = new SiteCheck(edition.site());
        assertThat(check.brokenLinks()).isEmpty();
        assertThat(check.doubleIds()).isEmpty();
        assertThat(check.invalidHtml()).isEmpty();
        assertThat(check.codeInside()).isEmpty();
    }
}
