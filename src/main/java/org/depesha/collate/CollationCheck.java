package org.depesha.collate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.depesha.config.SourceFile;
import org.depesha.model.Document;
import org.depesha.model.Edition;
import org.depesha.model.Registers;
import org.depesha.model.SetAside;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.read.transcript.TranscriptReader;

/**
 * Holds every document of an edition against the transcript that it names, and reports what was lost, added or changed.
 */
public final class CollationCheck {

    private static final int SHOWN = 100;

    private CollationCheck() {}

    /** Collates all documents of the edition in a folder; changes nothing. */
    public static void run(Path folder, Edition edition, Problems problems) {
        edition.documents().parallelStream()
                .filter(document -> !document.basis().transcript().isEmpty())
                .forEach(document -> collate(folder, document, edition.registers(), problems)
                        .ifPresent(collation -> report(collation, document, problems)));
    }

    /** Collates a document; empty where its transcript is not there, which is reported elsewhere. */
    private static Optional<Collation> collate(Path folder, Document document, Registers registers, Problems problems) {
        Path transcripts = folder.resolve("content/transcripts");
        String path = "content/transcripts/" + document.basis().transcript();
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)
                || !transcripts.normalize().equals(file.normalize().getParent())) {
            return Optional.empty();
        }
        return TranscriptReader.transcript(file, path, problems)
                .flatMap(transcript -> SourceFile.read(folder, document.place().file(), problems)
                        .map(source -> Collation.of(transcript, document, registers, source)));
    }

    static void report(Collation collation, Document document, Problems problems) {
        collation.differences().forEach(difference -> report(difference, problems));
        for (SetAside passage : collation.notFound()) {
            String lines = passage.first() == passage.last()
                    ? "line " + passage.first()
                    : "lines " + passage.first() + "-" + passage.last();
            String words = passage.words().isEmpty() ? "There are no words" : "“" + passage.words() + "” is not";
            problems.report(
                    Code.UNUSED_SET_ASIDE,
                    passage.place(),
                    words + " in " + lines + " of content/transcripts/"
                            + document.basis().transcript() + ".");
        }
    }

    private static void report(Difference difference, Problems problems) {
        Place there = difference.inTranscript();
        Place here = difference.inDocument();
        String supplied = "“" + shown(difference.transcriptWords()) + "”";
        String edited = "“" + shown(difference.documentWords()) + "”";
        if (difference.isLoss()) {
            problems.report(
                    Code.WORDS_LOST,
                    there,
                    supplied + " is not in the document.",
                    "Put it back at " + here + ", or write under `setAside:` - " + shown(difference.setAside()));
        } else if (difference.isAddition()) {
            problems.report(Code.WORDS_ADDED, here, edited + " is not in the transcript (" + there + ").");
        } else {
            problems.report(
                    Code.WORDS_CHANGED,
                    here,
                    edited + " is here, but " + supplied + " in the transcript (" + there + ").");
        }
    }

    private static String shown(String words) {
        return words.length() <= SHOWN
                ? words
                : words.substring(0, SHOWN / 2) + " … " + words.substring(words.length() - SHOWN / 2);
    }
}
