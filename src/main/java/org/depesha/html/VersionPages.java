package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesha.config.LanguageTag;
import org.depesha.html.VersionList.VersionLine;
import org.depesha.html.VersionPage.ComparisonBlock;
import org.depesha.html.VersionPage.DifferenceLine;
import org.depesha.html.VersionPage.RunWords;
import org.depesha.link.LinkedDocument;
import org.depesha.link.address.Addresses;
import org.depesha.release.ReleaseHistory;
import org.depesha.release.TextComparison;
import org.depesha.release.TextComparison.Difference;
import org.depesha.release.TextComparison.Kind;
import org.depesha.release.TextComparison.Piece;
import org.depesha.release.TextDigest;
import org.depesha.release.TextVersion;
import org.depesha.tei.TeiElement;
import org.depesha.text.Reading;

/** Makes the pages of released texts, and lists them on the pages of documents. */
final class VersionPages {

    private final EditionIndex index;
    private final ReleaseHistory history;

    VersionPages(EditionIndex index) {
        this.index = index;
        this.history = index.history();
    }

    /** The text of a released file. */
    static TeiElement text(TeiElement tei) {
        TeiElement text = tei.child("text");
        return text == null ? tei : text;
    }

    /** The versions of a document as its page lists them. */
    VersionList list(LinkedDocument document) {
        Views views = new Views(index, Addresses.document(document.id()));
        List<TextVersion> older = history.olderVersions(document);
        List<VersionLine> lines = new ArrayList<>();
        for (TextVersion version : history.versions(document.id())) {
            String href = older.contains(version) ? views.href(version.address()) : "";
            lines.add(
                    0,
                    new VersionLine(
                            version.release().version(),
                            index.dates().line(version.release().date()),
                            href));
        }
        String digest = TextDigest.of(document);
        return new VersionList(digest, TextDigest.brief(digest), history.isChanged(document), lines);
    }

    VersionPage page(LinkedDocument document, TextVersion version, TeiElement tei, TextView text) {
        Views views = new Views(index, version.address());
        TeiElement title = tei.path("teiHeader", "fileDesc", "titleStmt", "title");
        String language = text(tei).attribute("xml:lang");
        List<Piece> pieces = pieces(version);
        TextVersion last = history.lastVersion(document.id());
        String release = history.isChanged(document) || last == null
                ? ""
                : last.release().version();
        return new VersionPage(
                title == null ? document.document().description().title() : Reading.words(title),
                text.page("supplied".equals(tei.attribute("type"))),
                LanguageTag.of(language == null ? "" : language).tag(),
                new VersionPage.ReleaseLine(
                        version.release().version(),
                        index.dates().line(version.release().date()),
                        TextDigest.ofPassages(pieces.stream().map(Piece::words).toList())),
                new VersionPage.Present(views.href(Addresses.document(document.id())), release),
                comparisons(document, version, pieces, views));
    }

    private List<Piece> pieces(TextVersion version) {
        return history.texts().passages(version).stream()
                .map(passage -> new Piece(passage.id(), passage.words()))
                .toList();
    }

    /**
     * With the present text; and with the next one, where that is another. A text that became a part of another has no
     * next one.
     */
    private List<ComparisonBlock> comparisons(
            LinkedDocument document, TextVersion version, List<Piece> pieces, Views views) {
        List<TextVersion> older = history.olderVersions(document);
        List<ComparisonBlock> blocks = new ArrayList<>();
        if (!older.contains(version)) {
            return blocks;
        }
        int next = older.indexOf(version) + 1;
        if (next < older.size()) {
            TextVersion later = older.get(next);
            blocks.add(new ComparisonBlock(
                    later.release().version(),
                    views.href(later.address()),
                    differences(pieces, pieces(later), version, later.address(), views)));
        }
        String present = Addresses.document(document.id());
        List<Piece> now = document.passages().stream()
                .map(passage -> new Piece(passage.id(), passage.text()))
                .toList();
        blocks.add(new ComparisonBlock("", views.href(present), differences(pieces, now, version, present, views)));
        return blocks;
    }

    private List<DifferenceLine> differences(
            List<Piece> before, List<Piece> after, TextVersion version, String there, Views views) {
        Map<String, Integer> numbers = history.numbers(version.owner());
        return TextComparison.of(before, after).stream()
                .map(difference -> line(difference, numbers, there, views))
                .toList();
    }

    private static DifferenceLine line(Difference difference, Map<String, Integer> numbers, String there, Views views) {
        String anchor = difference.anchor();
        Integer number = numbers.get(anchor);
        String fallback = anchor.matches("[pn]\\d+") ? anchor.substring(1) : "";
        return new DifferenceLine(
                number == null ? fallback : number.toString(),
                anchor.isEmpty() || difference.kind() == Kind.NEW ? "" : "#" + anchor,
                anchor.isEmpty() || difference.kind() == Kind.GONE ? "" : views.href(there + "#" + anchor),
                difference.runs().stream()
                        .map(run -> new RunWords(run.kind().word(), run.words()))
                        .toList());
    }
}
