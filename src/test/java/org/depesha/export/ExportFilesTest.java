package org.depesha.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.LinkedFixture;
import org.depesha.output.Staging;
import org.depesha.problem.Problems;
import org.depesha.release.ReleaseHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFilesTest {

    @TempDir
    Path folder;

    @Test
    void everyFileThatMachinesReadIsWritten() throws IOException {
        assertThat(written("site").keySet())
                .containsAll(Stream.of("1901-02-03-ada", "1901-02-05-bertil", "Z9")
                        .flatMap(id -> Stream.of(
                                        "document.xml", "document.txt", "citation.json", "citation.ris", "citation.bib")
                                .map(name -> "documents/" + id + "/" + name))
                        .toList())
                .contains(
                        "data/edition.xml",
                        "data/references.json",
                        "data/depesha.rng",
                        "data/persons.csv",
                        "data/persons.xml",
                        "data/places.csv",
                        "data/places.xml",
                        "data/organizations.csv",
                        "data/organizations.xml",
                        "data/documents.csv",
                        "data/attested.csv",
                        "sitemap.xml",
                        "robots.txt");
    }

    @Test
    void theSameEditionGivesTheSameBytesAnywhere() throws IOException {
        Map<String, String> here = written("here");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(written("there")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private Map<String, String> written(String name) throws IOException {
        LinkedFixture fixture = LinkedFixture.full();
        Path site = folder.resolve(name);
        try (Staging staging = Staging.beside(site, new Problems())) {
            ExportFiles.write(
                    fixture.edition(),
                    ReleaseHistory.read(folder, fixture.settings(), new Problems()),
                    fixture.settings(),
                    fixture.citations(),
                    staging);
            staging.publish();
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
