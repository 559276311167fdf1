package org.depesha.link;

import java.util.List;
import org.depesha.model.Document;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * A document whose text is numbered and whose names and references point to what they mean.
 *
 * @param document as it was read, but for its text: the one before linking is not kept, as it would take as much memory
 *     again
 * @param text the TEI {@code text}: every passage has {@code xml:id} and {@code n}, every name of a register
 *     {@code ref="person:…"}, every reference {@code <ref type="message" xml:id="r1" target="message:…"
 *     subtype="answers">}, or {@code attested:…}
 * @param passages in the order of the text, parts without a number too
 * @param gone released anchors that have no words in the text any more
 * @param earlier the document before it in time; null for the first
 * @param later the document after it in time; null for the last
 */
public record LinkedDocument(
        Document document,
        TeiElement text,
        List<Passage> passages,
        List<GoneAnchor> gone,
        @Nullable String earlier,
        @Nullable String later) {

    public LinkedDocument {
        passages = List.copyOf(passages);
        gone = List.copyOf(gone);
    }

    public String id() {
        return document.id();
    }

    /** Its outer message. */
    public MessageKey key() {
        return MessageKey.of(document.id());
    }
}
