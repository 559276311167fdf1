package org.depesha.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.depesha.browser.Chromium;
import org.depesha.browser.SiteServer;

/**
 * Measures searches in Chromium: {@code java -cp … org.depesha.bench.SearchTimes SITE QUESTION …}. For each question,
 * as the page's address has it ({@code q=bridge&from=x}): milliseconds from the asking to the first result and to the
 * facets, and kilobytes sent, compressed; cold (nothing kept, the page is there), and warm (asked again on a new page).
 */
public final class SearchTimes {

    private static final String FIRST =
            "document.querySelector('.hits > li') || /Nothing/.test(document.querySelector(" + "'#count').textContent)";
    private static final String FACETS = "document.querySelector('#facets:not([hidden]) fieldset') || "
            + "/Nothing/.test(document.querySelector('#count').textContent)";

    private SearchTimes() {}

    /** Prints a line for each question. */
    public static void main(String[] arguments) throws IOException {
        Path profile = Files.createTempDirectory("profile");
        try (SiteServer host = new SiteServer(Path.of(arguments[0]));
                Chromium browser = Chromium.start(Chromium.find().orElseThrow(), profile)) {
            for (int i = 1; i < arguments.length; i++) {
                browser.call("Network.clearBrowserCache", Map.of());
                String cold = ask(browser, host, arguments[i]);
                System.out.println(arguments[i] + "\tcold " + cold + "\twarm " + ask(browser, host, arguments[i]));
            }
        }
    }

    private static String ask(Chromium browser, SiteServer host, String question) {
        browser.open(host.address() + "search/");
        long before = host.sent();
        String times = browser.ask("new Promise(done => { const start = performance.now(); let first = 0; "
                + "const look = () => { if (!first && (" + FIRST + ")) first = performance.now() - start; "
                + "if (first && (" + FACETS + ") || performance.now() - start > 20000) "
                + "done(Math.round(first) + ' ms, facets ' + Math.round(performance.now() - start) + ' ms'); "
                + "else requestAnimationFrame(look); }; "
                + "location.hash = " + Json.createValue(question) + "; look(); })");
        browser.until("document.querySelector('.hits .lines') || !document.querySelector('.hits > li')");
        String count = browser.ask("document.querySelector('#count').textContent");
        return String.format(Locale.ROOT, "%s, %d KB, %s", times, (host.sent() - before) / 1024, count);
    }
}
