package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site says to the host that edition.yml names. */
class HostFilesTest {

    private static EditionFixture on(String host) {
        return EditionFixture.of("-- content/edition.yml\n" + EditionFixture.SETTINGS
                + (host.isEmpty() ? "" : "host: " + host + "\n")
                + "-- content/documents/a.md\n---\ntitle: A\n---\nWords.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'',.htaccess;.nojekyll;_headers",
        "github-pages,.nojekyll",
        "gitlab-pages,''",
        "netlify,_headers",
        "cloudflare-pages,_headers",
        "apache,.htaccess",
        "nginx,nginx.conf",
        "s3,s3-upload.sh"
    })
    void eachHostGetsWhatItReads(String host, String files) {
        Map<String, byte[]> site = on(host).site();
        List<String> all = List.of(".htaccess", ".nojekyll", "_headers", "nginx.conf", "s3-upload.sh");
        assertThat(all.stream().filter(site::containsKey).toList())
                .isEqualTo(files.isEmpty() ? List.of() : List.of(files.split(";")));
    }

    @Test
    void apacheIsToldThePageForWhatIsNotThereTheTypesAndThePolicy() {
        assertThat(on("apache").file(".htaccess"))
                .contains("ErrorDocument 404 /letters/404.html\n", "AddType application/x-bibtex .bib\n")
                .contains("AddCharset utf-8 .txt\n", "Content-Security-Policy \"default-src 'none'; style-src 'self'")
                .doesNotContain("linkset");
    }

    @Test
    void everyPlaceOfNginxThatHasAHeaderSaysThePolicyAgain() {
        List<String> parts = List.of(on("nginx").file("nginx.conf").split("location "));
        assertThat(parts.get(0)).contains("add_header Content-Security-Policy \"default-src 'none'");
        assertThat(parts.stream().filter(part -> part.contains("default_type")).toList())
                .hasSizeGreaterThan(5)
                .allSatisfy(part -> assertThat(part)
                        .contains("add_header Link '", "add_header Content-Security-Policy \"default-src 'none'"));
    }

    @Test
    void nginxIsToldTheSame() {
        assertThat(on("nginx").file("nginx.conf"))
                .contains("error_page 404 /letters/404.html;", "  text/html html;\n", "charset utf-8;")
                .contains("location ~ /documents/[^/]+/document\\.xml$ {\n  types { }\n  "
                        + "default_type application/tei+xml;")
                .contains("add_header Content-Security-Policy");
    }

    @Test
    void noFileGetsItsTypeOfTwoRules() {
        String headers = on("netlify").file("_headers");
        assertThat(headers)
                .contains("/*.txt\n  Content-Type: text/plain; charset=utf-8\n")
                .contains("/documents/*/document.txt\n  Link: <./>; rel=\"collection\"; type=\"text/html\"\n")
                .contains("/documents/*/document.xml\n  Content-Type: application/tei+xml; charset=utf-8\n");
        assertThat(headers.lines().filter(line -> line.startsWith("/")).count()).isLessThan(100);
    }

    @Test
    void s3IsToldTheTypeOfEachKindOfFile() {
        assertThat(on("s3").file("s3-upload.sh"))
                .contains("--include \"*.ris\" --content-type \"application/x-research-info-systems; charset=utf-8\"")
                .contains(
                        "--include \"documents/*/document.xml\" --content-type \"application/tei+xml; charset=utf-8\"");
    }

    @Test
    void theSiteMapListsNothingThatIsNotThere() {
        EditionFixture edition = on("");
        String map = edition.file("sitemap.xml");
        assertThat(map)
                .contains("<loc>https://example.org/letters/documents/a/</loc>")
                .doesNotContain("/attested/");
        map.lines()
                .filter(line -> line.contains("<loc>"))
                .map(line -> line.replaceAll(".*<loc>https://example.org/letters/|</loc>.*", ""))
                .forEach(path -> assertThat(edition.site())
                        .containsKey(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path));
    }
}
