package org.depesha.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depesha.browser.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page in a browser follows the edition without being loaded again. */
class LivePageTest {

    @TempDir
    private Path folder;

    private LiveEdition live;
    private Chromium browser;

    @BeforeEach
    void start() throws IOException {
        assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine");
        Files.createDirectories(folder.resolve("edition/content/documents"));
        Files.writeString(folder.resolve("edition/content/edition.yml"), """
                title: The Example Letters
                base: https://letters.uni-kell.de/
                editors: [Ada Example]
                version: "1.0"
                """);
        letter("---\ntitle: A\n---\n", "The seventieth paragraph.");
        live = LiveEdition.start(folder.resolve("edition"), 0, false, problems -> {});
        browser = Chromium.start(Chromium.find().orElseThrow(), Files.createDirectory(folder.resolve("profile")));
        browser.open(live.address() + "documents/a/");
        browser.until("document.querySelector('.depesha-live summary')");
        browser.ask("window.kept = true; scrollTo(0, 900); getSelection().selectAllChildren(p3)");
    }

    @AfterEach
    void end() throws IOException {
        if (browser != null) {
            browser.close();
            live.close();
        }
    }

    /** A long letter, one paragraph of which is given. */
    private void letter(String head, String seventieth) throws IOException {
        String text = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> i == 70 ? seventieth : "Paragraph " + i + " of a long letter.")
                .collect(Collectors.joining("\n\n"));
        Files.writeString(folder.resolve("edition/content/documents/a.md"), head + text + "\n");
    }

    @Test
    void aChangeIsShownWhereItStandsAndTheReaderStaysWhereHeIs() throws IOException {
        letter("---\ntitle: A\n---\n", "A better paragraph.");
        browser.until("document.getElementById('p70').textContent.includes('better')");
        assertThat(browser.ask("window.kept + ' ' + scrollY + ' ' + getSelection().toString().includes('Paragraph 3')"))
                .isEqualTo("true 900 true");
        letter("---\ntitle: A\n---\n", "A better paragraph.\n\nAnd one more.");
        browser.until("document.getElementById('p71').textContent.includes('one more')");
        assertThat(browser.ask("document.querySelectorAll('main p[id]').length + ' ' + window.kept + ' ' + scrollY"))
                .isEqualTo(
                        "102 true 900".replace("102", browser.ask("document.querySelectorAll('main p[id]').length")));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void problemsLieOverTheLastGoodPageAndLeadToTheirLines() throws IOException {
        letter("---\ntitle: [A\n---\n", "A better paragraph.");
        browser.until("document.querySelector('.depesha-live').open");
        assertThat(browser.ask("document.querySelector('.depesha-live a').href"))
                .startsWith("vscode://file/")
                .containsPattern("/content/documents/a\\.md:\\d+:\\d+$");
        assertThat(browser.ask("document.getElementById('p70').textContent")).contains("seventieth");
        letter("---\ntitle: A\n---\n", "A better paragraph.");
        browser.until("document.getElementById('p70').textContent.includes('better')");
        browser.until("!document.querySelector('.depesha-live').open");
        assertThat(browser.ask("window.kept + ' ' + scrollY")).isEqualTo("true 900");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anotherStyleSheetIsSeen() throws IOException {
        Files.createDirectories(folder.resolve("edition/templates/assets"));
        Files.writeString(folder.resolve("edition/templates/assets/depesha.css"), "h1 { color: rgb(1, 2, 3) }");
        browser.until("getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'");
    }
}
