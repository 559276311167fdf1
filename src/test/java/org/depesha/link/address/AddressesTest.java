package org.depesha.link.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "''|''|./",
                "''|persons/|persons/",
                "''|documents/a/#m1|documents/a/#m1",
                "persons/ada/|''|../../",
                "persons/ada/|persons/|../",
                "persons/ada/|persons/ada/|./",
                "persons/ada/|persons/adam/|../adam/",
                "documents/a/|documents/a/#p1|#p1",
                "documents/a/|documents/ab/#p1|../ab/#p1",
                "documents/a/|documents/a/document.xml|document.xml",
                "404.html|''|./",
                "404.html|persons/|persons/",
                "documents/a/|assets/depesha.css|../../assets/depesha.css",
                "''|#p1|#p1"
            },
            delimiter = '|')
    void theWayFromOneToAnotherIsRelative(String from, String to, String way) {
        assertThat(Addresses.relative(from, to)).isEqualTo(way);
        URI base = URI.create("https://example.org/some/path/");
        assertThat(base.resolve(from).resolve(way.equals("#p1") ? base.resolve(from) + way : way))
                .isEqualTo(base.resolve(to));
    }

    @Test
    void aServerFindsTheFileOfAnAddress() {
        assertThat(Addresses.fileOf("")).isEqualTo("index.html");
        assertThat(Addresses.fileOf("documents/a/#m1")).isEqualTo("documents/a/index.html");
        assertThat(Addresses.fileOf("404.html")).isEqualTo("404.html");
    }
}
