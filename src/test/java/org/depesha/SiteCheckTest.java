package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The checks must be able to fail. */
class SiteCheckTest {

    private static final String HEAD = "<!doctype html><html lang=en><title>A</title>";

    @Test
    void findsABrokenLinkAndABrokenAnchor() {
        SiteCheck check = site(
                "a/index.html",
                HEAD
                        + "<p id=x><a href=../b.html>b</a> <a href=../>home</a> <a href='#x'>x</a> <a href='#y'>y</a> "
                        + "<a href='../#z'>z</a>"
                        + "<a href='/a/'>from the root</a> <a href='https://example.org/'>elsewhere</a> <a "
                        + "href='../../a/'>above</a>",
                "index.html",
                HEAD + "<p>",
                "a.css",
                "@import 'b.css'; p {background: url(\"c.png\")}");
        assertThat(check.brokenLinks())
                .containsExactlyInAnyOrder(
                        "a/index.html: ../b.html",
                        "a/index.html: #y (no such anchor)",
                        "a/index.html: ../#z (no such anchor)",
                        "a/index.html: /a/",
                        "a/index.html: ../../a/",
                        "a.css: b.css",
                        "a.css: c.png");
    }

    @Test
    void findsEveryRequestToAnotherHost() {
        assertThat(site("index.html", HEAD + "<script src=//cdn.example.org/a.js></script>")
                        .foreignRequests())
                .hasSize(1);
        assertThat(site("index.html", HEAD + "<link rel=stylesheet href=https://cdn.example.org/a.css>")
                        .foreignRequests())
                .hasSize(1);
        assertThat(site("index.html", HEAD + "<img src=https://example.org/a.png>")
                        .foreignRequests())
                .hasSize(1);
        assertThat(site("index.html", HEAD + "<p style='background:url(https://example.org/a.png)'>")
                        .foreignRequests())
                .hasSize(1);
        assertThat(site("index.html", HEAD + "<script>fetch('https://example.org/count')</script>")
                        .foreignRequests())
                .hasSize(1);
        assertThat(site("index.html", HEAD + "<meta http-equiv=refresh content='0; url=https://example.org/'>")
                        .foreignRequests())
                .hasSize(1);
        assertThat(site("index.html", HEAD + "<meta http-equiv=refresh content='0; url=../new/'>")
                        .foreignRequests())
                .isEmpty();
        assertThat(site("a.css", "@import url(https://fonts.example.org/css);").foreignRequests())
                .hasSize(1);
        assertThat(site("a.js", "// see https://example.org/\nfetch(\"https://example.org/count\")")
                        .foreignRequests())
                .hasSize(1);
        assertThat(site(
                                "index.html",
                                HEAD
                                        + "<link rel=canonical href=https://example.org/><a "
                                        + "href=https://example.org/>a</a>")
                        .foreignRequests())
                .isEmpty();
    }

    @Test
    void findsAnIdThatStandsTwice() {
        assertThat(site("index.html", HEAD + "<p id=x><p id=x>").doubleIds()).containsExactly("index.html: x");
    }

    @Test
    void findsInvalidHtml() throws Exception {
        assertThat(site("index.html", HEAD + "<p><ul><li>a</ul></p>").invalidHtml())
                .isNotEmpty();
        assertThat(site("index.html", HEAD + "<p>a").invalidHtml()).isEmpty();
    }

    private static SiteCheck site(String... files) {
        Map<String, byte[]> site = new TreeMap<>();
        for (int i = 0; i < files.length; i += 2) {
            site.put(files[i], files[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new SiteCheck(site);
    }
}
