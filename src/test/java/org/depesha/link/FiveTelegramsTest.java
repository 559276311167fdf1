package org.depesha.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.link.edition.Linker;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program finds by itself in this repository's edition, its editor's links taken away. */
class FiveTelegramsTest {

    @TempDir
    Path folder;

    @Test
    void everyReferenceThatTheEditorSawIsFoundAndEachAttestedMessageMadeOnce() throws IOException {
        copyWithoutLinks();
        Problems problems = new Problems();
        EditionSettings settings = SettingsReader.read(folder, problems).orElseThrow();
        LinkedEdition edition = Linker.link(EditionReader.read(folder, settings, problems), true, problems);
        assertThat(problems.sorted().stream().filter(Problem::isError)).isEmpty();
        List<String> found = edition.references().all().stream()
                .filter(reference -> reference.evidence().responsible() == Responsible.PROGRAM)
                .map(reference -> reference.from().owner().substring(0, 10)
                        + (reference.from().part().isEmpty()
                                ? ""
                                : "#" + reference.from().part()) + ": "
                        + reference.wording().quote() + " = "
                        + reference.resolution().target()
                        + " " + reference.relation().word())
                .toList();
        assertThat(found)
                .containsExactly(
                        "1951-01-08: telegram to Comrade Kim Il Sung from Comrades Peng Dehuai, Kim Son and Pak Il-u "
                                + "[Pak Il U], sent 24:00 4.1 = 1951-01-08-mao-zedong-to-stalin#m1 forwards",
                        "1951-01-16: my telegram of 14 January 1951 to Comrade Peng Dehuai = "
                                + "1951-01-16-mao-zedong-to-stalin#m1 forwards",
                        "1951-01-29: my telegram of 28 January 1951, addressed to Comrade PENG DEHUAI = "
                                + "1951-01-29-mao-zedong-to-stalin#m1 forwards",
                        "1951-01-29#m1: your telegram of 27 January 1951, 24:00 = peng-dehuai-1951-01-27 answers",
                        "1951-01-29#m1: your order = peng-dehuai-order-before-1951-01-28 acknowledges",
                        "1951-06-05: your telegram of June 4 = mao-zedong-1951-06-04 answers",
                        "1951-06-05: directives of Comrade Peng Dehuai = peng-dehuai-directive-before-1951-06-05 "
                                + "acknowledges",
                        "1951-06-05: my telegram = stalin-telegram-before-1951-06-05 mentions",
                        "1951-06-05: communicated to you two months ago = stalin-1951-04 mentions",
                        "1951-06-05: this report of mine = stalin-1951-04 mentions",
                        "1951-06-05: told us = zhou-enlai-before-1951-06-05 mentions",
                        "1951-06-05: Again I communicate to you = stalin-1951-04 repeats",
                        "1951-06-13: my [telegram] No. 2967 (vkh. No. 20757) = roshchin-2967-1951 mentions",
                        "1951-06-13: telegram addressed to you from MAO ZEDONG = 1951-06-13-roshchin-to-stalin#m1 "
                                + "forwards",
                        "1951-06-13#m1: your telegram of 13 June = stalin-1951-06-13 answers",
                        "1951-06-13#m1: telegram from Comrades GAO GANG and KIM IL SUNG = "
                                + "gao-gang-kim-il-sung-1951-06-13 acknowledges");
        assertThat(edition.messages().attested()).hasSize(10);
    }

    private void copyWithoutLinks() throws IOException {
        Path content = Path.of("content");
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("messages.yml"))
                    .toList()) {
                String text = Files.readString(file);
                Path copy = folder.resolve(file.toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(
                        copy,
                        text.replaceAll("\\[((?:[^\\[\\]]|\\[[^\\[\\]]*])*)]\\(message:[^)]*\\)", "$1")
                                .replaceAll("(?m)^ *inReplyTo:.*\n", ""));
            }
        }
    }
}
