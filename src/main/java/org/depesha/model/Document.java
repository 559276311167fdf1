package org.depesha.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesha.problem.Place;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * One archival item: one TEI file, one stable address.
 *
 * @param id the stem of its file
 * @param language language tag of its text
 * @param message the outer message, with those that it transmits
 * @param office on whose form it stands; null where that is not known
 * @param transcript file name in {@code content/transcripts}; empty for none
 * @param setAside the passages of the transcript that the editor leaves out, with reasons
 * @param hands the hands that wrote it, in words, by their {@code xml:id}s in the header
 * @param text the TEI {@code text}
 * @param header the {@code teiHeader} that a TEI file came with; null for a Markdown document
 */
public record Document(
        String id,
        String title,
        String language,
        String summary,
        Message message,
        @Nullable Party office,
        Archive archive,
        Translation translation,
        String rights,
        String transcript,
        List<SetAside> setAside,
        Map<String, String> hands,
        TeiElement text,
        @Nullable TeiElement header,
        Place place) {

    public Document {
        setAside = List.copyOf(setAside);
        hands = Collections.unmodifiableMap(new LinkedHashMap<>(hands));
    }

    /** The same document with another text. */
    public Document with(TeiElement newText) {
        return new Document(
                id,
                title,
                language,
                summary,
                message,
                office,
                archive,
                translation,
                rights,
                transcript,
                setAside,
                hands,
                newText,
                header,
                place);
    }

    /** The same document with another outer message. */
    public Document with(Message newMessage) {
        return new Document(
                id,
                title,
                language,
                summary,
                newMessage,
                office,
                archive,
                translation,
                rights,
                transcript,
                setAside,
                hands,
                text,
                header,
                place);
    }
}
