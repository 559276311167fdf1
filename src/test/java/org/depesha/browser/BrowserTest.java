package org.depesha.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * What tests in a real browser need: one Chromium, and the first edition's site, built anew, on a host and on a disk.
 */
abstract class BrowserTest {

    /** The search of the page that is open, as its script makes it where there is no worker. */
    static final String RESULTS = "(() => { const { months, alone, words } = JSON.parse("
            + "document.getElementById('search-words').textContent); return new DepeshaSearch.Results("
            + "new URL('index/', location.href).href, { months, alone, ...words.question }); })()";

    @TempDir
    static Path folder;

    static Chromium browser;
    static SiteServer host;

    @BeforeAll
    static void start() throws IOException {
        boolean found = Chromium.find().isPresent();
        if (!found) {
            System.err.println("""

                    ********************************************************************************
                    NO CHROMIUM WAS FOUND: THE SEARCH PAGE WAS NOT TESTED IN A BROWSER.
                    Install it (Debian: apt install chromium), and run the tests again.
                    ********************************************************************************
                    """);
        }
        assumeTrue(found, "no Chromium on this machine");
        FirstSite.writeTo(folder.resolve("site"));
        host = new SiteServer(folder.resolve("site"));
        browser = Chromium.start(Chromium.find().orElseThrow(), Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            host.close();
        }
    }

    @BeforeEach
    void reset() {
        browser.scripts(true);
        browser.size(1440, 1000);
        browser.complaints();
    }

    /** Opens the search page with a question, as its address has it, and waits for the results. */
    static void search(String base, String question) {
        browser.open(base + "search/" + (base.startsWith("file:") ? "index.html" : "") + "#" + question);
        browser.until("document.querySelector('#count').textContent");
    }

    static String text(String selector) {
        return browser.ask("[...document.querySelectorAll(" + quoted(selector)
                + ")].map(e => e.innerText.replace(/\\s+/g, ' ').trim()).join('|')");
    }

    static void click(String selector) {
        browser.ask("document.querySelector(" + quoted(selector) + ").click()");
    }

    static String quoted(String text) {
        return Json.createValue(text).toString();
    }
}
