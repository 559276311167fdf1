package org.depesha.link.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesha.config.SettingsReader;
import org.depesha.link.edition.Linker;
import org.depesha.problem.Code;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders of time that can't be, by the clocks that the letters name. */
class ReplyOrderTest {

    @TempDir
    Path folder;

    private List<String> warnings(String question, String answer) throws IOException {
        write("content/edition.yml", "title: Letters\nbase: https://example.org/\n");
        write("content/registers/places.yml", "tokyo: {name: Tokyo}\n");
        write("content/documents/a.md", "---\ntitle: A\n" + question + "---\n\nPrices rise.\n");
        write(
                "content/documents/b.md",
                "---\ntitle: B\n" + answer
                        + "---\n\nAs to that, I received [your letter](message:a \"answers\") today.\n");
        Problems problems = new Problems();
        Linker.link(
                EditionReader.read(folder, SettingsReader.read(folder, problems).orElseThrow(), problems), problems);
        return problems.sorted().stream()
                .filter(problem -> problem.code() == Code.REPLY_BEFORE_MESSAGE)
                .map(Problem::what)
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    @Test
    void clocksThatAreNamedAreComparedExactly() throws IOException {
        assertThat(warnings(
                        "sent: {date: 1951-01-05T02:00, zone: Beijing time}\n",
                        "sent: {date: 1951-01-04T22:00, zone: Moscow time}\n"))
                .isEmpty();
        assertThat(warnings(
                        "sent: {date: 1951-01-05T02:00, zone: Beijing time}\n",
                        "sent: {date: 1951-01-04T20:00, zone: Moscow time}\n"))
                .containsExactly(
                        "`b` of 1951-01-04T20:00 (Moscow time) answers `a` of 1951-01-05T02:00 (Beijing time): “As to "
                                + "that, I received your letter today.”.");
    }

    @Test
    void aClockMayBeAnOffsetOrThatOfThePlace() throws IOException {
        assertThat(warnings(
                        "sent: {date: 1951-01-05T02:00+08:00}\n",
                        "sent: {date: 1951-01-05T02:30, zone: local time, place: tokyo}\n"))
                .hasSize(1);
        assertThat(warnings(
                        "sent: {date: 1951-01-05T02:00+08:00}\n",
                        "sent: {date: 1951-01-05T03:30, zone: local time, place: tokyo}\n"))
                .isEmpty();
    }

    @Test
    void clocksThatAreNotNamedMayDifferByADay() throws IOException {
        assertThat(warnings("sent: {date: 1951-01-05T02:00, zone: Beijing time}\n", "sent: 1951-01-04T22:00\n"))
                .isEmpty();
        assertThat(warnings("sent: 1951-01-01\nreceived: 1951-01-06\n", "sent: 1951-01-05\n"))
                .isEmpty();
        assertThat(warnings("sent: 1951-01-05T18:00\n", "sent: 1951-01-05T15:18\n"))
                .isEmpty();
    }

    @Test
    void whatIsAnsweredWasReceivedAndDecipheredBefore() throws IOException {
        assertThat(warnings(
                        "sent: 1951-01-01\nreceived: {date: 1951-01-05T20:00, zone: Moscow time}\n",
                        "sent: {date: 1951-01-05T19:00, zone: Moscow time}\n"))
                .singleElement()
                .asString()
                .contains("received 1951-01-05T20:00 (Moscow time)");
        assertThat(warnings(
                        "sent: 1951-01-01\nreceived: {date: 1951-01-05T18:00, deciphered: 1951-01-05T20:00, zone: "
                                + "Moscow time}\n",
                        "sent: {date: 1951-01-05T19:00, zone: Moscow time}\n"))
                .singleElement()
                .asString()
                .contains("deciphered 1951-01-05T20:00 (Moscow time)");
    }
}
