package org.depesha.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import java.util.Objects;

/**
 * Whatever bytes stand in a file of an edition, the program says what is wrong with them, says the same once more,
 * loses no letter unsaid and never fails itself: see {@link Trials}. Each test runs over the inputs that are kept
 * beside it; {@code mvn -Pfuzz verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=EditionFuzzIT#NAME}
 * looks for new ones for an hour. It runs apart from the other tests, since Jazzer changes every class that is loaded
 * after it. {@link FuzzTable} looks for faults without it.
 */
class EditionFuzzIT {

    private static final String TIME = "1h";
    private static final Map<String, Door> DOORS = Doors.all();

    private static void at(String door, byte[] input) {
        Objects.requireNonNull(DOORS.get(door), door).trial().take(input);
    }

    @FuzzTest(maxDuration = TIME)
    void markdown(byte[] input) {
        at("markdown", input);
    }

    @FuzzTest(maxDuration = TIME)
    void frontMatter(byte[] input) {
        at("frontMatter", input);
    }

    @FuzzTest(maxDuration = TIME)
    void tei(byte[] input) {
        at("tei", input);
    }

    @FuzzTest(maxDuration = TIME)
    void teiText(byte[] input) {
        at("teiText", input);
    }

    @FuzzTest(maxDuration = TIME)
    void register(byte[] input) {
        at("register", input);
    }

    @FuzzTest(maxDuration = TIME)
    void messages(byte[] input) {
        at("messages", input);
    }

    @FuzzTest(maxDuration = TIME)
    void settings(byte[] input) {
        at("settings", input);
    }

    @FuzzTest(maxDuration = TIME)
    void profile(byte[] input) {
        at("profile", input);
    }

    @FuzzTest(maxDuration = TIME)
    void lock(byte[] input) {
        at("lock", input);
    }

    @FuzzTest(maxDuration = TIME)
    void rules(byte[] input) {
        at("rules", input);
    }

    @FuzzTest(maxDuration = TIME)
    void words(byte[] input) {
        at("words", input);
    }

    @FuzzTest(maxDuration = TIME)
    void decisions(byte[] input) {
        at("decisions", input);
    }

    @FuzzTest(maxDuration = TIME)
    void textTranscript(byte[] input) {
        at("textTranscript", input);
    }

    @FuzzTest(maxDuration = TIME)
    void markdownTranscript(byte[] input) {
        at("markdownTranscript", input);
    }

    @FuzzTest(maxDuration = TIME)
    void htmlTranscript(byte[] input) {
        at("htmlTranscript", input);
    }

    @FuzzTest(maxDuration = TIME)
    void wordTranscript(byte[] input) {
        at("wordTranscript", input);
    }

    @FuzzTest(maxDuration = TIME)
    void mail(byte[] input) {
        at("mail", input);
    }

    @FuzzTest(maxDuration = TIME)
    void table(byte[] input) {
        at("table", input);
    }

    @FuzzTest(maxDuration = TIME)
    void workbook(byte[] input) {
        at("workbook", input);
    }

    @FuzzTest(maxDuration = TIME)
    void csl(byte[] input) {
        at("csl", input);
    }

    @FuzzTest(maxDuration = TIME)
    void ris(byte[] input) {
        at("ris", input);
    }
}
