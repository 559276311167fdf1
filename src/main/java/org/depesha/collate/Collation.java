package org.depesha.collate;

import java.util.ArrayList;
import java.util.List;
import org.depesha.collate.CollatedWord.Fate;
import org.depesha.model.Document;
import org.depesha.model.Registers;
import org.depesha.model.SetAside;
import org.depesha.read.transcript.Transcript;

/**
 * A transcript held against the document that was made of it: what became of each word, and what differs.
 *
 * @param words every word of the transcript in order
 * @param differences what nothing accounts for; empty where nothing was lost, added or changed
 * @param notFound the passages set aside that the transcript does not have
 */
public record Collation(List<CollatedWord> words, List<Difference> differences, List<SetAside> notFound) {

    public Collation {
        words = List.copyOf(words);
        differences = List.copyOf(differences);
        notFound = List.copyOf(notFound);
    }

    /**
     * Collates.
     *
     * @param source the document's own file, in which places are looked up
     */
    public static Collation of(Transcript transcript, Document document, Registers registers, String source) {
        TranscriptWords supplied =
                new TranscriptWords(transcript, document.basis().setAside());
        DocumentWords edited = new DocumentWords(document.text(), document.place(), source);
        WordFates fates = new WordFates(supplied, edited, new MetadataWords(document, registers, edited.notes()));
        List<Difference> differences = fates.differences();
        List<CollatedWord> words = new ArrayList<>(supplied.size());
        for (int i = 0; i < supplied.size(); i++) {
            words.add(new CollatedWord(
                    supplied.line(i), supplied.word(i).start() + 1, supplied.raw(i), fates.fate(i), fates.where(i)));
        }
        return new Collation(words, differences, supplied.notFound());
    }

    /** How many words have this fate. */
    public long count(Fate fate) {
        return words.stream().filter(word -> word.fate() == fate).count();
    }
}
