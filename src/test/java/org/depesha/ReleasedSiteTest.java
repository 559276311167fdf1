package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.depesha.export.Validation;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/**
 * A site with all that releases bring: old texts, gone passages of every kind, a moved, a withdrawn and a joined
 * document.
 */
class ReleasedSiteTest {

    private static final String LETTER = """
      ---
      title: A letter of many parts
      transmits:
        m1: {kind: Note}
      ---

      Dear friend {.salute}

      A first paragraph with a note.[^1]

      1. The first point is a short one.

         It has a second paragraph about horses.
      2. The second point is about the bridges of the town.

      > A quotation of somebody whom nobody knows.

      | a | b |
      |---|---|
      | one | two |

      > {#m1}
      > These words were passed on by somebody else.

      The last paragraph of the whole letter.

      [^1]: It is an editor who says so.
      """;

    private static ReleaseFixture changed(ReleaseFixture edition) {
        edition.put("content/documents/a.md", LETTER)
                .document("old", "Words that move to another house.")
                .document("gone", "Words that go away for ever.")
                .document("part", "Words that become a part of others.")
                .document("whole", "The others, which were there before.")
                .release("1.0");
        return edition.put(
                        "content/documents/a.md",
                        "---\ntitle: A letter of many parts\n---\n\nDear friend {.salute}\n\n"
                                + "A first paragraph without one.\n\n1. The first point is a short one.\n\n"
                                + "Quite another end of it all.\n\nP.S. Something more. {.postscript}\n")
                .remove("content/documents/old.md")
                .document("new", "Words that move to another house.")
                .remove("content/documents/gone.md")
                .remove("content/documents/part.md")
                .document("whole", "The others, which were there before.", "Words that become a part of others.")
                .releaseNext(
                        "moved: {documents/old/: documents/new/, documents/part/: documents/whole/}",
                        "withdrawn: {documents/gone/: It was never there.}");
    }

    @Test
    void everyPageIsValidAndNoLinkIsBroken() {
        ReleaseFixture.with("", edition -> {
            EditionFixture built = changed(edition).build();
            SiteCheck check = new SiteCheck(built.site());
            assertThat(built.page("documents/a/").select("article .gone")).hasSize(8);
            assertThat(built.page("documents/a/").select("article li .gone").eachAttr("id"))
                    .containsExactly("p3", "p4");
            assertThat(built.page("documents/a/").select("article > .gone").eachAttr("id"))
                    .containsExactly("n1", "p5", "p6", "m1", "p7", "p8");
            assertThat(check.brokenLinks()).isEmpty();
            assertThat(check.doubleIds()).isEmpty();
            assertThat(check.foreignRequests()).isEmpty();
            try {
                assertThat(check.invalidHtml()).isEmpty();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void theTeiIsValidAndTheFeedIsXml() {
        ReleaseFixture.with("", edition -> {
            EditionFixture built = changed(edition).build();
            try {
                assertThat(Validation.ours().errors(built.file("documents/a/document.xml")))
                        .isEmpty();
                assertThat(Validation.ours().errors(built.file("data/edition.xml")))
                        .isEmpty();
                assertThat(built.file("data/edition.xml"))
                        .contains("corresp=\"https://example.org/letters/documents/a/versions/1.0/#p5\"");
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(built.file("feed.xml"))));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }
}
