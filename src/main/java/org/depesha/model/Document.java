package org.depesha.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesha.problem.Place;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * One archival item: one TEI file, one stable address.
 *
 * @param id the stem of its file
 * @param message the outer message, with those that it transmits
 * @param text the TEI {@code text}
 * @param teiFile the TEI file that it was read from; null for a Markdown document
 */
public record Document(
        String id,
        Description description,
        Message message,
        Provenance provenance,
        Basis basis,
        TeiElement text,
        @Nullable TeiFile teiFile,
        Place place) {

    /**
     * What is said of it.
     *
     * @param language language tag of its text
     * @param rights who may do what with it; may be empty
     */
    public record Description(String title, String language, String summary, String rights, Filing filing) {}

    /**
     * How its editors file it.
     *
     * @param status how far they are with it, in their word; empty where they are done or say nothing
     * @param topics what it is about, in their words
     * @param fields what the edition says beside that, by the names that it gives, in its own order
     */
    public record Filing(String status, List<String> topics, Map<String, String> fields) {

        public static final Filing NONE = new Filing("", List.of(), Map.of());

        public Filing {
            topics = List.copyOf(topics);
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /**
     * Where it comes from.
     *
     * @param office on whose form it stands; null where that is not known
     * @param hands the hands that wrote it, in words, by their {@code xml:id}s in the header
     */
    public record Provenance(
            @Nullable Party office, Archive archive, Translation translation, Map<String, String> hands) {

        public Provenance {
            hands = Collections.unmodifiableMap(new LinkedHashMap<>(hands));
        }
    }

    /**
     * The transcript that it was made from.
     *
     * @param transcript file name in {@code content/transcripts}; empty for none
     * @param setAside the passages that the editor leaves out, with reasons
     * @param draft whether the editor still works at it, and it is not to be published
     */
    public record Basis(String transcript, List<SetAside> setAside, boolean draft) {

        public static final Basis NONE = new Basis("", List.of(), false);

        public Basis {
            setAside = List.copyOf(setAside);
        }
    }

    /**
     * A TEI file beside its text.
     *
     * @param root its root, with a {@code text} that is empty
     * @param entries what its lists of persons, places and organizations describe
     * @param nobodies the words of names in its text that say that somebody is not known
     * @param pointers as the file has them, those of names in its text that were read as entries
     */
    public record TeiFile(TeiElement root, List<Entry> entries, Set<String> nobodies, Map<EntryKey, String> pointers) {

        public TeiFile {
            entries = List.copyOf(entries);
            nobodies = Set.copyOf(nobodies);
            pointers = Map.copyOf(pointers);
        }

        /** The same file with other entries. */
        public TeiFile with(List<Entry> newEntries) {
            return new TeiFile(root, newEntries, nobodies, pointers);
        }
    }

    /** Whether it is not to be published yet. */
    public boolean isDraft() {
        return basis.draft();
    }

    /** The {@code teiHeader} that a TEI file came with; null for a Markdown document. */
    public @Nullable TeiElement header() {
        return teiFile == null ? null : teiFile.root().child("teiHeader");
    }

    /** The same document with another text. */
    public Document with(TeiElement newText) {
        return new Document(id, description, message, provenance, basis, newText, teiFile, place);
    }

    /** The same document with other parts beside its text. */
    public Document with(TeiFile newFile) {
        return new Document(id, description, message, provenance, basis, text, newFile, place);
    }

    /** The same document with another outer message. */
    public Document with(Message newMessage) {
        return new Document(id, description, newMessage, provenance, basis, text, teiFile, place);
    }
}
