package org.depesha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTableTest {

    private static final Path TABLE = Path.of("src/docs/problems.md");

    private static final String BEGINNING = """
      # Problems

      What `depesha build` and `depesha check` may report. An **error** keeps the site from being written; a \
      **warning** does not.
      This table is made from `org.depesha.problem.Code`: `mvn test -Dtest=ProblemTableTest -Dgolden=update` writes it \
      anew.

      | code | severity | what it means | what to do |
      |---|---|---|---|
      """;

    @Test
    void theDocumentationListsEveryCode() throws IOException {
        String table =
                BEGINNING + Stream.of(Code.values()).map(ProblemTableTest::row).collect(Collectors.joining());
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(TABLE, table);
        }
        assertThat(TABLE).content().as("stale: run with -Dgolden=update").isEqualToNormalizingNewlines(table);
    }

    private static String row(Code code) {
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        code.id(),
                        code.severity().name().toLowerCase(java.util.Locale.ROOT),
                        cell(code.meaning()),
                        cell(code.nextStep()));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
