package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Addresses after a release: each goes on, leads on, or says why it is gone. */
class ReleasedAddressesTest {

    private static final String TEXT = "The bridge at Weir was carried away on Monday, and nobody has crossed since.";
    private static final String SECOND = "Send flour, salt and forty blankets by the mountain road.";

    private static void released(Consumer<ReleaseFixture> work) {
        ReleaseFixture.with(
                "",
                edition -> work.accept(edition.document("old", TEXT, SECOND)
                        .document("other", "Something else.")
                        .release("1.0")));
    }

    @Test
    void aRenamedDocumentIsAnErrorThatNamesItsNewAddress() {
        released(edition -> {
            edition.remove("content/documents/old.md").document("new", TEXT, SECOND + " Soon.");
            assertThat(edition.errors())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("lost-address: `documents/old/` was released, but no longer exists. Did you rename it? "
                            + "Then, in content/edition.yml, under a line `moved:` (one for all such addresses), write "
                            + "`  documents/old/: documents/new/`.");
        });
    }

    @Test
    void whatTheErrorsSayCanBeCopiedLineByLine() {
        released(edition -> {
            edition.remove("content/documents/old.md")
                    .document("new", TEXT, SECOND)
                    .remove("content/documents/other.md");
            Matcher told = Pattern.compile("a line `(\\w+):` \\(one for all such addresses\\), write `([^`]+)`")
                    .matcher(String.join("\n", edition.errors()));
            Map<String, List<String>> lines = told.results()
                    .collect(Collectors.groupingBy(
                            line -> line.group(1),
                            TreeMap::new,
                            Collectors.mapping(line -> line.group(2), Collectors.toList())));
            edition.version(
                    "1.1",
                    "2027-01-10",
                    "moved:",
                    lines.get("moved").get(0),
                    "withdrawn:",
                    lines.get("withdrawn").get(1));
            assertThat(lines.get("moved").get(0)).isEqualTo("  documents/old/: documents/new/");
            assertThat(edition.errors()).isEmpty();
            edition.build()
                    .sees(
                            "documents/other/",
                            ".body p",
                            "This page has been withdrawn. The reason: The reason in a sentence.");
        });
    }

    @Test
    void anEntryThatNothingNamesAnyMoreKeepsItsFiles() {
        ReleaseFixture.with("", edition -> {
            String letter = "---\ntitle: A\nfrom: ada\n---\n\n" + TEXT + "\n";
            edition.put("content/registers/persons.yml", "ada: {name: Ada}\n")
                    .put("content/documents/a.md", letter)
                    .document("b", SECOND)
                    .release("1.0");
            edition.remove("content/documents/a.md").version("1.1", "2027-01-10", "withdrawn: {documents/a/: Gone.}");
            assertThat(edition.errors()).isEmpty();
            EditionFixture built = edition.build();
            assertThat(built.file("persons/ada/citations.json")).isEqualTo("[\n]\n");
            assertThat(built.file("persons/ada/citations.ris")).isEmpty();
        });
    }

    @Test
    void aYearOfAnEntryLeadsToTheEntry() {
        ReleaseFixture.with("", edition -> {
            edition.put("content/registers/persons.yml", "ada: {name: Ada}\n")
                    .document("b", SECOND)
                    .release("1.0");
            edition.put("content/addresses.lock", edition.lock() + "persons/ada/1901/ 1.0 -\n")
                    .remove("content/releases/1.0/manifest.txt"); // else the lock is known to be another
            assertThat(edition.errors()).isEmpty();
            edition.build().leads("persons/ada/1901/", "p a", "../");
        });
    }

    @Test
    void aMovedDocumentLeadsOnWithItsNumbersAndItsFiles() {
        released(edition -> {
            edition.remove("content/documents/old.md")
                    .document("new", "A new beginning of it all.", TEXT, SECOND)
                    .version("1.0", "2026-11-22", "moved: {documents/old/: documents/new/}");
            EditionFixture built = edition.build();
            assertThat(built.page("documents/old/")
                            .selectFirst("link[rel=canonical]")
                            .attr("href"))
                    .isEqualTo("https://example.org/letters/documents/new/");
            assertThat(built.file("documents/old/index.html"))
                    .contains(
                            "<meta http-equiv=\"refresh\" content=\"0; url=../new/\">",
                            "data-to=\"../new/\" data-anchors");
            built.leads("documents/old/", "p a", "../new/")
                    .seesAll("documents/new/", "article > p", "3A new beginning of it all.", "1" + TEXT, "2" + SECOND);
            assertThat(built.site().get("documents/old/document.xml"))
                    .isEqualTo(built.site().get("documents/new/document.xml"));
            assertThat(built.site())
                    .containsKeys("documents/old/versions/1.0/index.html", "documents/old/citation.bib");
            built.leads("documents/new/", ".versions li a", "../old/versions/1.0/");
        });
    }

    @Test
    void theCitationFilesOfAMessageThatIsGoneCiteWhatCarriedIt() {
        String head = "---\ntitle: Carrier\nfrom: {name: Ada}\n";
        String path = "content/documents/carrier.md";
        String transmits = "transmits:\n  m1: {kind: Order, from: {name: Carl}}\n";
        ReleaseFixture.with("", edition -> {
            edition.put(path, head + transmits + "---\n\n" + TEXT + "\n\n> {#m1}\n> " + SECOND + "\n")
                    .release("1.0");
            assertThat(edition.build().file("documents/carrier/citation-m1.ris"))
                    .contains("A1  - Carl");
            edition.put(path, head + "---\n\n" + TEXT + "\n");
            assertThat(edition.errors()).isEmpty();
            assertThat(edition.build().file("documents/carrier/citation-m1.ris"))
                    .isEqualTo(edition.build().file("documents/carrier/citation.ris"))
                    .contains("A1  - Ada");
            edition.remove(path)
                    .put(
                            "content/documents/new.md",
                            head + transmits + "---\n\n" + TEXT + "\n\n> {#m1}\n> " + SECOND + "\n")
                    .version("1.0", "2026-11-22", "moved: {documents/carrier/: documents/new/}");
            assertThat(edition.build().file("documents/carrier/citation-m1.ris"))
                    .contains("documents/new/m1/");
        });
    }

    @Test
    void afterTheNextReleaseAMovedDocumentHasAHistoryOfItsOwn() {
        released(edition -> {
            String moved = "moved: {documents/old/: documents/new/}";
            edition.remove("content/documents/old.md")
                    .document("new", TEXT, SECOND)
                    .releaseNext(moved);
            assertThat(edition.lock())
                    .contains(
                            "documents/new/ 1.0 ",
                            " from=documents/old/ ",
                            "documents/new/#p2 1.0 ",
                            "documents/old/#p2 1.0 ");
            edition.build()
                    .seesAll("releases/", "section:first-of-type li", "At a new address: Letter new")
                    .andNoOtherProblems();
            edition.document("new", SECOND).version("1.2", "2027-03-01", moved).release("1.2");
            edition.build()
                    .leads("documents/new/", "#p1 a", "../old/versions/1.0/#p1")
                    .sees("documents/old/versions/1.0/", "#p1", "1" + TEXT);
            assertThat(edition.build().file("documents/old/index.html")).contains("data-anchors");
        });
    }

    @Test
    void aWithdrawnDocumentLeavesItsReason() {
        released(edition -> {
            edition.remove("content/documents/old.md");
            assertThat(edition.errors())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("under a line `withdrawn:` (one for all such addresses), write `  documents/old/: "
                            + "\"The reason "
                            + "in a sentence.\"`");
            String withdrawn = "withdrawn: {documents/old/: The archive has asked for it.}";
            edition.version("1.1", "2027-01-10", withdrawn);
            edition.build()
                    .sees("documents/old/", "h1", "Letter old")
                    .sees(
                            "documents/old/",
                            ".body p",
                            "This page has been withdrawn. The reason: The archive has asked for it.");
            assertThat(edition.build().main("documents/old/", ".kicker").text()).isEqualTo("Withdrawn 10 January 2027");
            edition.release("1.1").version("1.2", "2027-03-01", withdrawn).release("1.2");
            EditionFixture built = edition.build();
            assertThat(built.main("documents/old/", ".kicker").text()).isEqualTo("Withdrawn 10 January 2027");
            built.seesAll("releases/", "section:nth-of-type(2) li", "Withdrawn: old");
            assertThat(built.site()).doesNotContainKey("documents/old/document.xml");
        });
    }

    @Test
    void aMoveIsFollowedToItsEnd() {
        released(edition -> {
            edition.remove("content/documents/old.md")
                    .document("newest", TEXT, SECOND)
                    .version(
                            "1.0",
                            "2026-11-22",
                            "moved: {documents/old/: documents/new/, documents/new/: documents/newest/}");
            edition.build().leads("documents/old/", "p a", "../newest/").leads("documents/new/", "p a", "../newest/");
        });
    }

    @Test
    void movesThatCantBeAreErrors() {
        released(edition -> {
            Map<String, String> wrong = Map.of(
                    "moved: {documents/other/: documents/old/}", "`documents/other/` still exists.",
                    "moved: {documents/x/: documents/y/}",
                            "`documents/x/` moves to `documents/y/`, which does not " + "exist.",
                    "moved: {documents/x/: documents/y/, documents/y/: documents/x/}",
                            "`documents/x/` moves in a circle.",
                    "moved: {documents/x/: documents/x/}", "`documents/x/` moves in a circle.",
                    "moved: {../x/: documents/old/}", "`../x/` is not an address of this site.",
                    "moved: {documents/x/: \"https://example.com/\"}",
                            "`https://example.com/` is not an address of this site.",
                    "moved: {documents/x/: }", "The line for `documents/x/` does not say where it moved.",
                    "withdrawn: {documents/old/: A reason.}", "`documents/old/` still exists.");
            wrong.forEach((line, what) -> {
                edition.version("1.0", "2026-11-22", line);
                assertThat(edition.errors()).as(line).anyMatch(error -> error.startsWith("invalid-move: " + what));
            });
        });
    }

    @Test
    void twoDocumentsThatBecomeOneDoNotMixTheirNumbers() {
        released(edition -> {
            edition.remove("content/documents/old.md")
                    .document("other", "Something else.", TEXT, SECOND)
                    .version("1.0", "2026-11-22", "moved: {documents/old/: documents/other/}");
            EditionFixture built = edition.build();
            assertThat(built.file("documents/old/index.html")).doesNotContain("data-anchors");
            built.sees("documents/old/versions/1.0/", "#p2", "2" + SECOND);
        });
    }

    @Test
    void aPageOfTheEditionThatIsGoneIsAnErrorToo() {
        ReleaseFixture.with("", edition -> {
            edition.document("a", TEXT)
                    .put("content/pages/method.md", "---\ntitle: Method\n---\n\nWords.\n")
                    .release("1.0");
            edition.remove("content/pages/method.md")
                    .put("content/pages/methods.md", "---\ntitle: Method\n---\n\nWords.\n");
            assertThat(edition.errors())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("under a line `moved:` (one for all such addresses), write `  about/method/: "
                            + "about/methods/`");
        });
    }

    private static String letter(String id, String date, String more) {
        return "---\ntitle: Letter " + id + "\nfrom: {name: A}\nto: {name: B}\nsent: " + date + "\n" + more
                + "---\n\nWords of " + id + ".\n";
    }

    private static String witnesses(String body) {
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt>"
                + "<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>"
                + "<text><body><p>" + body + "</p></body></text></TEI>";
    }

    @Test
    void aReadingThatIsNoOtherAnyMoreLeadsToItsDocument() {
        ReleaseFixture.with("", edition -> {
            edition.put(
                            "content/documents/a.xml",
                            witnesses("The <choice><abbr>rec’d</abbr><expan>received</expan></choice> fox"))
                    .release("1.0");
            edition.put("content/documents/a.xml", witnesses("The received fox"));
            edition.build().leads("documents/a/readings/diplomatic/", "p a", "../../");
        });
    }

    @Test
    void aThreadThatBeginsEarlierLeadsOn() {
        ReleaseFixture.with("", edition -> {
            edition.put("content/documents/b.md", letter("b", "1901-02-01", ""))
                    .put("content/documents/c.md", letter("c", "1901-03-01", "inReplyTo: b\n"))
                    .release("1.0");
            edition.put("content/documents/a.md", letter("a", "1901-01-01", ""))
                    .put("content/documents/b.md", letter("b", "1901-02-01", "inReplyTo: a\n"));
            edition.build().leads("threads/b/", "p a", "../a/");
        });
    }

    @Test
    void aThreadIsLostAndFoundWithItsFirstDocument() {
        ReleaseFixture.with("", edition -> {
            edition.put("content/documents/b.md", letter("b", "1901-02-01", ""))
                    .put("content/documents/c.md", letter("c", "1901-03-01", "inReplyTo: b\n"))
                    .release("1.0");
            edition.remove("content/documents/b.md")
                    .put("content/documents/d.md", letter("b", "1901-02-01", ""))
                    .put("content/documents/c.md", letter("c", "1901-03-01", "inReplyTo: d\n"));
            assertThat(edition.errors()).hasSize(1).first().asString().startsWith("lost-address: `documents/b/`");
            edition.version("1.0", "2026-11-22", "moved: {documents/b/: documents/d/}")
                    .build()
                    .leads("threads/b/", "p a", "../d/");
        });
    }

    @Test
    void aThreadWhoseFirstDocumentWasWithdrawnLeadsToItsReason() {
        ReleaseFixture.with("", edition -> {
            edition.put("content/documents/b.md", letter("b", "1901-02-01", ""))
                    .put("content/documents/c.md", letter("c", "1901-03-01", "inReplyTo: b\n"))
                    .release("1.0");
            edition.remove("content/documents/b.md").put("content/documents/c.md", letter("c", "1901-03-01", ""));
            assertThat(edition.errors()).hasSize(1);
            edition.version("1.1", "2027-01-10", "withdrawn: {documents/b/: It is a forgery.}")
                    .build()
                    .leads("threads/b/", "p a", "../../documents/b/");
        });
    }

    private static final String ATTESTED =
            "lost-letter:\n  kind: Letter\n  from: {name: A}\n  to: {name: B}\n  sent: 1901-01-01\n";

    private static String answer(String target) {
        return "---\ntitle: Letter b\n---\n\nI have [your letter of New Year](message:" + target + " \"answers\").\n";
    }

    @Test
    void anAttestedMessageLeadsToTheDocumentOfItsId() {
        ReleaseFixture.with("", edition -> {
            edition.put("content/registers/messages.yml", ATTESTED)
                    .put("content/documents/b.md", answer("lost-letter"))
                    .release("1.0");
            edition.put("content/registers/messages.yml", "")
                    .put("content/documents/lost-letter.md", letter("lost-letter", "1901-01-01", ""));
            edition.build().leads("attested/lost-letter/", "p a", "../../documents/lost-letter/");
        });
    }

    @Test
    void anAttestedMessageLeadsToTheDocumentThatItsEntryNames() {
        ReleaseFixture.with("", edition -> {
            edition.put("content/registers/messages.yml", ATTESTED)
                    .put("content/documents/b.md", answer("lost-letter"))
                    .release("1.0");
            edition.put("content/registers/messages.yml", "lost-letter: {document: found}\n")
                    .put("content/documents/found.md", letter("found", "1901-01-01", ""));
            EditionFixture built = edition.build();
            built.leads("attested/lost-letter/", "p a", "../../documents/found/")
                    .leads("documents/b/", "article a.ref", "../found/")
                    .has("unreleased-change content/edition.yml")
                    .andNoOtherProblems();
        });
    }

    @Test
    void anAttestedMessageLeadsToWhatItsWordsAreNowFoundToMean() {
        ReleaseFixture.with("", edition -> {
            edition.put("content/registers/messages.yml", ATTESTED)
                    .put("content/documents/b.md", answer("lost-letter"))
                    .release("1.0");
            edition.put("content/registers/messages.yml", "")
                    .put("content/documents/b.md", answer("found"))
                    .put("content/documents/found.md", letter("found", "1901-01-01", ""));
            edition.build().leads("attested/lost-letter/", "p a", "../../documents/found/");
        });
    }

    @Test
    void whatChangedIsSaidDocumentByDocument() {
        released(edition -> {
            edition.build()
                    .seesAll("releases/", "section h2", "Release 1.0, 22 November 2026")
                    .seesAll("releases/", "section li", "Letter old", "Letter other");
            edition.document("old", TEXT).document("third", "Quite new.").version("1.1", "2027-01-10");
            edition.build()
                    .seesAll("releases/", "section h2", "Since the last release", "Release 1.0, 22 November 2026");
            edition.release("1.1");
            EditionFixture built = edition.build();
            built.seesAll(
                            "releases/",
                            "section:first-of-type li",
                            "Text changed: Letter old (compare with release 1.0)",
                            "New: Letter third")
                    .leads("releases/", "section li a[aria-label]", "../documents/old/versions/1.0/#changes-h")
                    .seesAll("documents/old/versions/1.0/", ".changes li", "2 [deleted: " + SECOND + "]")
                    .andNoOtherProblems();
            assertThat(built.file("feed.xml"))
                    .contains(
                            "<title>Release 1.1</title>",
                            "<updated>2027-01-10T00:00:00Z</updated>",
                            "<summary>1 document new; 1 document with another text.</summary>");
        });
    }

    @Test
    void theWordsThatChangedAreMarked() {
        released(edition -> {
            edition.document("old", TEXT.replace("Weir", "Wier"), SECOND).releaseNext();
            EditionFixture built = edition.build();
            assertThat(built.page("documents/old/versions/1.0/")
                            .select(".changes li")
                            .html()
                            .replaceAll("<span class=\"unseen\">[^<]*</span>|\\s+(?=<)", ""))
                    .contains("bridge at<del>Weir</del><ins>Wier</ins> was carried");
            built.sees(
                    "documents/old/versions/1.0/",
                    ".notice",
                    "This is the text of release 1.0, not the present one. To the present text (release 1.1)");
        });
    }

    @Test
    void theEditionSaysThatItsTextsAreNotThoseOfItsRelease() {
        released(edition -> {
            edition.document("old", TEXT);
            assertThat(edition.build().problems()).containsExactly("unreleased-change content/edition.yml");
            edition.build().sees("documents/old/", ".versions li", "This text is newer than the last release.");
        });
    }

    @Test
    void aReleaseAgainIsTheSameBytes() {
        released(edition -> {
            Map<String, byte[]> before = edition.content();
            edition.release("1.0");
            assertThat(edition.content()).containsExactlyInAnyOrderEntriesOf(before);
        });
    }

    @Test
    void aReleaseTakesNewAddressesButNoNewText() {
        released(edition -> {
            edition.put("content/pages/about.md", "---\ntitle: About\n---\n\nWords.\n")
                    .release("1.0");
            assertThat(edition.lock()).contains("\nabout/ 1.0 -\n");
            edition.document("old", TEXT);
            assertThat(edition.tryRelease("1.0"))
                    .containsExactly(
                            "invalid-release: Release 1.0 already exists, and the text of `old` differs from the one "
                                    + "released. Give "
                                    + "the edition a new `version:` and `date:`, and release that.");
        });
    }

    @Test
    void aReleaseNeedsTheVersionAndTheDateOfTheEdition() {
        released(edition -> {
            assertThat(edition.tryRelease("1.1"))
                    .first()
                    .asString()
                    .startsWith("invalid-release: The edition's version is `1.0`, not `1.1`.");
            edition.version("1.1", "2026-11-01");
            assertThat(edition.tryRelease("1.1"))
                    .first()
                    .asString()
                    .startsWith("invalid-release: The date 2026-11-01 is earlier than that of release 1.0");
            edition.version("a/b", "2027-01-01");
            assertThat(edition.tryRelease("a/b"))
                    .first()
                    .asString()
                    .startsWith("invalid-release: `a/b` can't be part of an address.");
            edition.version("aux.1", "2027-01-01");
            assertThat(edition.tryRelease("aux.1"))
                    .first()
                    .asString()
                    .startsWith("invalid-release: `aux.1` can't be the name of a folder on Windows");
            edition.put("content/edition.yml", "title: T\nbase: https://example.org/\nversion: \"1.1\"\n");
            assertThat(edition.tryRelease("1.1"))
                    .first()
                    .asString()
                    .startsWith("invalid-release: The release has no date.");
        });
    }

    @Test
    void nothingIsReleasedWhileThereAreErrors() {
        ReleaseFixture.with("", edition -> {
            edition.document("a", "A [name](person:nobody).");
            assertThat(edition.tryRelease("1.0")).isNotEmpty();
            assertThat(edition.content()).containsOnlyKeys("edition.yml", "documents/a.md");
        });
    }

    @Test
    void aLockOfWhichTheEndIsMissingIsAnError() {
        released(edition -> {
            edition.put(
                    "content/addresses.lock",
                    edition.lock().substring(0, edition.lock().indexOf("documents/old/ ")));
            assertThat(edition.errors())
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith(
                            "broken-lock: The address `documents/old/` is missing here, though its released text is "
                                    + "in content/releases: lines were lost.");
        });
    }

    @Test
    void aLockThatCantBeReadIsAnErrorAtItsLine() {
        released(edition -> {
            edition.put(
                    "content/addresses.lock",
                    edition.lock().replace("documents/old/#p1", "<<<<<<< HEAD\ndocuments/old/#p1"));
            List<String> problems = edition.build().problems();
            assertThat(problems)
                    .contains("broken-lock content/addresses.lock:"
                            + (edition.lock().lines().toList().indexOf("<<<<<<< HEAD") + 1) + ":1");
            edition.put("content/addresses.lock", "something\n");
            assertThat(edition.build().problems()).contains("broken-lock content/addresses.lock:1:1");
        });
    }

    @Test
    void beforeTheFirstReleaseThePagesSaySo() {
        ReleaseFixture.with("", edition -> {
            edition.document("a", TEXT);
            edition.build()
                    .seesAll("documents/a/", ".versions li", "This text has not been released yet.")
                    .seesAll("releases/", "section h2", "Not released yet")
                    .andNoOtherProblems();
        });
    }
}
