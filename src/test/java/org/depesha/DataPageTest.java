package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DataPageTest {

    private static final EditionFixture EDITION = EditionFixture.of("""
      -- content/edition.yml
      title: The Example Letters
      base: https://example.org/letters/
      editors: [Ada Example]
      publisher: Example Press
      date: 2026-11-22
      doi: 10.1000/182
      cmif: {id: d1a7c0de-4b1d-4c1e-9f00-0123456789ab, licence: CC0}
      -- content/registers/persons.yml
      ada: {name: Ada, identifiers: {gnd: "1", viaf: "2"}}
      -- content/documents/a.md
      ---
      title: A
      from: ada
      ---

      Words.
      """);

    private static Set<String> files(String folder) {
        return EDITION.site().keySet().stream()
                .filter(path -> path.startsWith(folder) && !path.endsWith("index.html"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyFileOfTheFolderIsExplained() {
        EDITION.andNoOtherProblems();
        Set<String> explained = EDITION.page("data/").select("main li a").eachAttr("href").stream()
                .map(href -> href.startsWith("../") ? href.substring(3) : "data/" + href)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained).containsAll(files("data/"));
        assertThat(EDITION.site().keySet()).containsAll(explained);
    }

    @Test
    void everyFileBesideADocumentIsExplained() {
        List<String> explained = EDITION.page("data/")
                .select("#documents ~ ul")
                .first()
                .select("code")
                .eachText();
        List<String> files = files("documents/a/").stream()
                .filter(file -> !file.contains(";nav="))
                .toList();
        assertThat(explained.stream().map(name -> name.replace("id", "a"))).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void everyPageLeadsThere() {
        assertThat(EDITION.page("documents/a/").select("footer a[href=../../data/]"))
                .hasSize(1);
    }
}
