package org.depesha.html;

import org.depesha.config.EditionSettings;
import org.depesha.html.ReleasesPage.ChangeLine;
import org.depesha.html.ReleasesPage.ReleaseBlock;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedMessage;
import org.depesha.link.address.Addresses;
import org.depesha.release.Release;
import org.depesha.release.ReleaseNotes;
import org.depesha.release.TextVersion;
import org.jspecify.annotations.Nullable;

/** Makes the page of all releases. */
final class ReleasesPages {

    private final EditionIndex index;
    private final Views views;

    ReleasesPages(EditionIndex index) {
        this.index = index;
        this.views = new Views(index, Addresses.RELEASES);
    }

    ReleasesPage page() {
        EditionSettings settings = index.settings();
        String date = settings.release().date() == null
                ? ""
                : index.dates().line(settings.release().date()).words();
        boolean released = index.history().lock().release(settings.release().version()) != null;
        return new ReleasesPage(
                settings.release().version(),
                date,
                released,
                settings.release().date() == null ? "" : views.href(Addresses.FEED),
                ReleaseNotes.of(index.history(), index.edition()).stream()
                        .map(this::block)
                        .toList());
    }

    private ReleaseBlock block(ReleaseNotes notes) {
        Release release = notes.release();
        String version = release == null ? "" : release.version();
        DateLine date = release == null ? DateLine.NONE : index.dates().line(release.date());
        return new ReleaseBlock(
                "release-" + version,
                version,
                date,
                notes.first(),
                notes.documents().stream().map(this::line).toList());
    }

    private ChangeLine line(ReleaseNotes.Line line) {
        LinkedDocument document = index.document(line.document());
        String address = Addresses.document(line.document());
        String words = document == null ? line.document() : words(document);
        TextVersion before = line.before();
        return new ChangeLine(
                new Link(words, views.href(address)),
                line.change().word(),
                before != null && isReadable(document, before) ? views.href(before.address() + "#changes-h") : "",
                before == null ? "" : before.release().version());
    }

    private boolean isReadable(@Nullable LinkedDocument document, TextVersion before) {
        return document != null && index.history().olderVersions(document).contains(before);
    }

    private String words(LinkedDocument document) {
        LinkedMessage linked = index.edition().message(document.key());
        return views.dated(views.words(linked), views.date(linked.message()).words());
    }
}
