package org.depesha.link;

import java.util.List;
import org.depesha.tei.TeiElement;

/** A document's text with its passages numbered, and what was found in it. */
public record LinkedText(
        TeiElement text,
        List<Passage> passages,
        List<Mention> mentions,
        List<Reference> references,
        List<GoneAnchor> gone) {}
