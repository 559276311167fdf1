package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.Test;

/** What was released is found altered or gone, though the present texts are the same. */
class ReleaseGuardTest {

    private static final String TEXT = "content/releases/1.0/documents/a.xml";

    private static void released(Consumer<ReleaseFixture> work) {
        ReleaseFixture.with("", edition -> {
            edition.document("a", "Words.", "More words.").release("1.0");
            assertThat(edition.errors()).isEmpty();
            work.accept(edition);
        });
    }

    @Test
    void aLockThatIsGoneIsMissed() {
        released(edition -> {
            edition.remove("content/addresses.lock");
            assertThat(edition.errors())
                    .singleElement()
                    .asString()
                    .startsWith("broken-lock: `content/addresses.lock` is missing");
            assertThat(edition.tryRelease("1.0")).singleElement().asString().startsWith("broken-lock: ");
        });
    }

    @Test
    void aLockAndTextsThatAreBothGoneAreMissedBySiteThatHasThem() {
        released(edition -> {
            EditionBuild.run(edition.folder(), BuildMode.BUILD, new Problems(), what -> {});
            edition.remove("content/addresses.lock")
                    .remove(TEXT)
                    .remove("content/releases/1.0/manifest.txt")
                    .remove("content/releases/1.0/documents")
                    .remove("content/releases/1.0")
                    .remove("content/releases");
            assertThat(edition.errors())
                    .singleElement()
                    .asString()
                    .startsWith("broken-lock: `content/addresses.lock` and `content/releases` are missing")
                    .isEqualTo(edition.tryRelease("1.0").get(0));
        });
    }

    @Test
    void aLockThatIsNotAsTheReleaseWroteItIsFound() {
        released(edition -> {
            edition.put("content/addresses.lock", edition.lock().replace("documents/a/#p2 ", "documents/a/#p9 "));
            assertThat(edition.errors()).anyMatch(error -> error.contains("is not as release 1.0 wrote it"));
        });
    }

    @Test
    void aReleasedTextThatIsAlteredIsFound() {
        released(edition -> {
            edition.put(TEXT, edition.read(TEXT).replace("More words", "Other words"));
            assertThat(edition.errors())
                    .singleElement()
                    .asString()
                    .startsWith("missing-release: The text of `a` is not as release 1.0 wrote it")
                    .isEqualTo(edition.tryRelease("1.0").get(0));
        });
    }

    @Test
    void aReleasedTextThatIsGoneIsFound() {
        released(edition -> {
            edition.remove(TEXT);
            assertThat(edition.errors())
                    .singleElement()
                    .asString()
                    .startsWith("missing-release: The text of `a` in release 1.0 is missing.");
        });
    }

    @Test
    void lineEndsOfVersionControlChangeNothing() {
        released(edition -> {
            edition.put(TEXT, edition.read(TEXT).replace("\n", "\r\n"));
            edition.put("content/addresses.lock", edition.lock().replace("\n", "\r\n"));
            assertThat(edition.errors()).isEmpty();
        });
    }

    @Test
    void aReleaseMadeAgainOrAnewIsGuardedToo() {
        released(edition -> {
            edition.document("b", "Words of b.");
            edition.releaseNext();
            assertThat(edition.errors()).isEmpty();
            edition.put("content/pages/about.md", "---\ntitle: About\n---\nAbout.\n")
                    .release("1.1");
            assertThat(edition.errors()).isEmpty();
            assertThat(edition.read("content/releases/1.1/manifest.txt"))
                    .contains("  documents/b.xml")
                    .doesNotContain("a.xml");
        });
    }

    @Test
    void aReleaseThatWasMadeBeforeThereWereDigestsIsNotDoubted() {
        released(edition -> {
            try {
                Files.delete(edition.folder().resolve("content/releases/1.0/manifest.txt"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(edition.errors()).isEmpty();
        });
    }
}
