package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of passages after a release: none is lost, and none comes to lead to other words. */
class ReleasedPassagesTest {

    private static final String BRIDGE = "The bridge at Weir was carried away on Monday, and nobody has crossed since.";
    private static final String FLOUR =
            "Send flour, salt and forty blankets by the mountain road before the end of the month.";
    private static final String THANKS = "My brother thanks you for the books.";

    private static void released(java.util.function.Consumer<ReleaseFixture> work) {
        ReleaseFixture.with(
                "",
                edition ->
                        work.accept(edition.document("a", BRIDGE, FLOUR, THANKS).release("1.0")));
    }

    private static List<String> passages(ReleaseFixture edition) {
        return edition.build().texts("documents/a/", "article.text > *[id]");
    }

    @Test
    void anUnchangedTextKeepsEverything() {
        released(edition -> {
            assertThat(passages(edition)).containsExactly("1" + BRIDGE, "2" + FLOUR, "3" + THANKS);
            edition.build()
                    .seesAll("documents/a/", ".versions li", "Release 1.0, 22 November 2026: this text")
                    .andNoOtherProblems();
        });
    }

    @Test
    void aParagraphAtTheTopGetsTheNextNumberAndTheOthersKeepTheirs() {
        released(edition -> {
            edition.document("a", "A line that was overlooked.", BRIDGE, FLOUR, THANKS);
            assertThat(passages(edition))
                    .containsExactly("4A line that was overlooked.", "1" + BRIDGE, "2" + FLOUR, "3" + THANKS);
            assertThat(edition.build().main("documents/a/", "#p1").text()).isEqualTo("1" + BRIDGE);
        });
    }

    @Test
    void aTypingErrorCorrectedKeepsTheNumber() {
        released(edition -> {
            edition.document("a", BRIDGE.replace("Weir", "Wier"), FLOUR, THANKS.replace("thanks", "thankd"));
            assertThat(passages(edition))
                    .containsExactly(
                            "1" + BRIDGE.replace("Weir", "Wier"),
                            "2" + FLOUR,
                            "3" + THANKS.replace("thanks", "thankd"));
        });
    }

    @Test
    void ofASplitParagraphTheMoreAlikePartKeepsTheNumber() {
        released(edition -> {
            edition.document(
                    "a",
                    "The bridge at Weir was carried away on Monday,",
                    "and nobody has crossed since.",
                    FLOUR,
                    THANKS);
            assertThat(passages(edition))
                    .containsExactly(
                            "1The bridge at Weir was carried away on Monday,",
                            "4and nobody has crossed since.",
                            "2" + FLOUR,
                            "3" + THANKS);
        });
    }

    @Test
    void ofJoinedParagraphsTheLongerKeepsItsNumberAndTheOtherLeavesItsAnchor() {
        released(edition -> {
            edition.document("a", BRIDGE, FLOUR + " " + THANKS);
            assertThat(passages(edition))
                    .containsExactly(
                            "1" + BRIDGE,
                            "2" + FLOUR + " " + THANKS,
                            "Passage 3 of release 1.0 is no longer a passage of this text. Read it in release 1.0");
        });
    }

    @Test
    void aDeletedParagraphLeavesItsAnchorInItsPlace() {
        released(edition -> {
            edition.document("a", BRIDGE, THANKS);
            assertThat(passages(edition))
                    .containsExactly(
                            "1" + BRIDGE,
                            "Passage 2 of release 1.0 is no longer a passage of this text. Read it in release 1.0",
                            "3" + THANKS);
            edition.build()
                    .leads("documents/a/", "#p2 a", "versions/1.0/#p2")
                    .sees("documents/a/versions/1.0/", "#p2", "2" + FLOUR);
        });
    }

    @Test
    void aNumberThatIsGoneIsNeverGivenAgain() {
        released(edition -> {
            edition.document("a", BRIDGE, FLOUR).releaseNext();
            edition.document("a", BRIDGE, FLOUR, "Something else altogether is said here.");
            assertThat(passages(edition))
                    .containsExactly(
                            "1" + BRIDGE,
                            "2" + FLOUR,
                            "Passage 3 of release 1.0 is no longer a passage of this text. Read it in release 1.0",
                            "4Something else altogether is said here.");
            edition.document("a", "Quite other words now stand in this place.")
                    .version("1.2", "2027-02-01")
                    .release("1.2");
            assertThat(edition.build()
                            .page("documents/a/")
                            .select("article #p1, article #p2, article #p3")
                            .eachAttr("class"))
                    .containsExactly("gone", "gone", "gone");
            assertThat(edition.lock())
                    .contains(
                            "documents/a/#p1 1.0 ",
                            "documents/a/#p4 1.2 ",
                            " number=3 until=1.0",
                            " number=1 until=1.1");
        });
    }

    @Test
    void movedParagraphsTakeTheirNumbersAlong() {
        released(edition -> {
            edition.document("a", THANKS, FLOUR, BRIDGE).releaseNext();
            assertThat(passages(edition)).containsExactly("3" + THANKS, "2" + FLOUR, "1" + BRIDGE);
        });
    }

    @Test
    void whatWasGoneAndComesBackGetsANewNumber() {
        released(edition -> {
            edition.document("a", BRIDGE, THANKS).releaseNext();
            edition.document("a", BRIDGE, FLOUR, THANKS)
                    .version("1.2", "2027-02-01")
                    .release("1.2");
            assertThat(edition.build().texts("documents/a/", "article.text > p:not(.gone)"))
                    .containsExactly("1" + BRIDGE, "4" + FLOUR, "3" + THANKS);
        });
    }

    @Test
    void notesKeepTheirSigns() {
        ReleaseFixture.with("", edition -> {
            edition.document(
                            "a",
                            BRIDGE + "[^a]",
                            FLOUR + "[^b]",
                            "[^a]: Weir is a village in the hills above.",
                            "[^b]: The road was built only in the following year.")
                    .release("1.0");
            edition.document(
                            "a",
                            BRIDGE + "[^a]",
                            FLOUR + "[^c][^b]",
                            "[^a]: Weir is a village in the hills above.",
                            "[^b]: The road was built only in the following year.",
                            "[^c]: Here stands an afterthought of the editor.")
                    .releaseNext();
            edition.build()
                    .seesAll(
                            "documents/a/",
                            ".notes li",
                            "1 Weir is a village in the hills above.",
                            "3 Here stands an afterthought of the editor.",
                            "2 The road was built only in the following year.");
            edition.document("a", BRIDGE, FLOUR + "[^b]", "[^b]: The road was built only in the following year.");
            assertThat(edition.build().main("documents/a/", "#n1").text())
                    .startsWith("Note 1 of release 1.1 is no longer a note of this text.");
            assertThat(edition.build().main("documents/a/", ".notes #n2").text())
                    .startsWith("2 The road");
        });
    }

    @Test
    void pointsOfAListAndTransmittedMessagesLeaveTheirAnchorsToo() {
        String head = "---\ntitle: A\ntransmits:\n  m1: {kind: Note}\n---\n\n";
        ReleaseFixture.with("", edition -> {
            edition.put(
                            "content/documents/a.md",
                            head
                                    + "Before it.\n\n1. The first point of all.\n2. A second point of some weight.\n"
                                    + "3. The third and the last point.\n\n> {#m1}\n"
                                    + "> These words were passed on by somebody.\n")
                    .release("1.0");
            edition.put(
                    "content/documents/a.md",
                    "---\ntitle: A\n---\n\nBefore it.\n\n1. The first point of all.\n"
                            + "3. The third and the last point.\n");
            EditionFixture built = edition.build();
            assertThat(built.main("documents/a/", ".points #p3").text())
                    .startsWith("Passage 3 of release 1.0 is no longer");
            assertThat(built.main("documents/a/", "#p4").text()).endsWith("The third and the last point.");
            assertThat(built.main("documents/a/", "#m1").text())
                    .startsWith("Message of release 1.0 is no longer a message of this text.");
            assertThat(built.main("documents/a/", "#p5").text()).startsWith("Passage 5 of release 1.0 is no longer");
        });
    }

    @Test
    void anchorsOfATeiFileThatLeadToOtherWordsAreAnError() {
        String head =
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt>"
                        + "</fileDesc></teiHeader><text><body>";
        String tail = "</body></text></TEI>";
        ReleaseFixture.with("", edition -> {
            edition.put(
                            "content/documents/a.xml",
                            head + "<p xml:id='x1'>" + BRIDGE + "</p><p xml:id='x2'>" + FLOUR + "</p>" + tail)
                    .release("1.0");
            edition.put(
                    "content/documents/a.xml",
                    head + "<p xml:id='x1'>An inserted line stands here.</p><p xml:id='x2'>" + BRIDGE
                            + "</p><p xml:id='x3'>" + FLOUR + "</p>" + tail);
            assertThat(edition.errors()).hasSize(2).allMatch(error -> error.startsWith("moved-anchor: `x"));
            edition.put(
                    "content/documents/a.xml",
                    head + "<p xml:id='x0'>An inserted line stands here.</p><p xml:id='x1'>" + BRIDGE
                            + "</p><p xml:id='y2'>" + FLOUR + "</p>" + tail);
            assertThat(edition.errors()).isEmpty();
            assertThat(edition.build().main("documents/a/", "#y2 #x2")).isNotNull();
            edition.releaseNext();
            assertThat(edition.build().main("documents/a/", "#y2 #x2")).isNotNull();
            assertThat(edition.build().texts("documents/a/", "article a.n")).containsExactly("3", "1", "2");
        });
    }

    @Test
    void messagesThatExchangeTheirIdsAreAnError() {
        String head = "---\ntitle: A\ntransmits:\n  m1: {kind: Note}\n  m2: {kind: Note}\n---\n\nBefore them.\n\n";
        ReleaseFixture.with("", edition -> {
            edition.put(
                            "content/documents/a.md",
                            head + "> {#m1}\n> " + BRIDGE + "\n\nBetween them.\n\n> {#m2}\n> " + FLOUR + "\n")
                    .release("1.0");
            edition.put(
                    "content/documents/a.md",
                    head + "> {#m2}\n> " + BRIDGE + "\n\nBetween them all.\n\n> {#m1}\n> " + FLOUR + "\n");
            assertThat(edition.errors())
                    .hasSize(2)
                    .allMatch(error -> error.matches("moved-anchor: `m[12]` was another message in release 1.0: .*"));
        });
    }

    @Test
    void aMissingReleasedTextIsAnErrorWhereItIsNeeded() {
        released(edition -> {
            edition.remove("content/releases/1.0/documents/a.xml").document("a", BRIDGE, THANKS);
            assertThat(edition.errors())
                    .anyMatch(error -> error.startsWith("missing-release: The text of `a` in release 1.0 is missing."));
        });
    }

    @Test
    void aReleasedTextThatSomebodyChangedIsAnError() {
        released(edition -> {
            String path = "content/releases/1.0/documents/a.xml";
            edition.put(path, edition.read(path).replace("Monday", "Tuesday")).document("a", BRIDGE, THANKS);
            assertThat(edition.errors())
                    .anyMatch(error -> error.startsWith("missing-release: This is not the text that was released"));
        });
    }

    @Test
    void theReleasedTextIsThatOfTheDocument() {
        released(edition -> {
            edition.document("a", BRIDGE, THANKS);
            String digest = edition.lock()
                    .lines()
                    .filter(line -> line.startsWith("documents/a/ "))
                    .findFirst()
                    .orElseThrow()
                    .split(" ")[2];
            assertThat(edition.build()
                            .main("documents/a/versions/1.0/", "section.versions code")
                            .text())
                    .isEqualTo(digest);
        });
    }
}
