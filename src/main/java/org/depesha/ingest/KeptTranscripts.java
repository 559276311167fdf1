package org.depesha.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesha.collate.Word;
import org.depesha.collate.WordAlignment;
import org.depesha.model.NameId;
import org.depesha.output.ContentFile;
import org.depesha.problem.Problems;
import org.depesha.read.transcript.Transcript;
import org.depesha.read.transcript.TranscriptFile;
import org.depesha.read.transcript.TranscriptReader;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which an edition keeps its transcripts, each under a name of its own: that of its file, with its
 * folder's before it where another transcript has that name already. A file that was changed since it was imported
 * keeps its name, and is the same transcript still.
 */
final class KeptTranscripts {

    /**
     * Of a transcript that was mended or completed at least so many words stand where they stood; two letters of one
     * hand share fewer.
     */
    private static final double SAME = 0.75;

    private static final int MOST = 99;

    private final Path folder;
    private final Set<String> named;
    private final Map<String, TranscriptFile> given = new HashMap<>();

    /**
     * Reads a folder.
     *
     * @param named the transcripts that documents name
     */
    KeptTranscripts(Path folder, Set<String> named) {
        this.folder = folder;
        this.named = named;
    }

    /** The name under which a transcript is kept; null where the same one was given in this run already. */
    @Nullable
    String nameOf(TranscriptFile supplied) throws IOException {
        List<String> candidates = candidates(supplied);
        for (String name : candidates) {
            if (hasBytes(name, supplied)) {
                return take(name, supplied);
            }
        }
        for (String name : candidates) {
            if (named.contains(name) && !given.containsKey(folded(name)) && isChanged(name, supplied)) {
                return take(name, supplied);
            }
        }
        for (String name : candidates) {
            if (!given.containsKey(folded(name)) && !Files.exists(folder.resolve(name))) {
                return take(name, supplied);
            }
        }
        return null;
    }

    private @Nullable String take(String name, TranscriptFile supplied) {
        return given.putIfAbsent(folded(name), supplied) == null ? name : null;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private List<String> candidates(TranscriptFile supplied) {
        String name = named.contains(supplied.name()) ? supplied.name() : portable(supplied.name());
        List<String> candidates = new ArrayList<>(List.of(name));
        String[] path = supplied.transcript().file().split("/");
        String parent = path.length < 2
                ? ""
                : path[path.length - 2].replaceAll("[^\\p{L}\\d._-]+", "-").replaceAll("^[.-]+", "");
        if (!parent.isEmpty()) {
            candidates.add(parent + "-" + name);
        }
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        for (int i = 2; i <= MOST; i++) {
            candidates.add(name.substring(0, dot) + "-" + i + name.substring(dot));
        }
        return candidates;
    }

    /** A name that a file has on every system, Windows too. */
    private static String portable(String name) {
        String safe = name.replaceAll("[\\p{Cntrl}\\\\:*?\"<>|]", "-").replaceFirst("[. ]+$", "");
        return safe.isEmpty() || NameId.isOfWindows(safe) ? "transcript-" + safe : safe;
    }

    private boolean hasBytes(String name, TranscriptFile supplied) throws IOException {
        TranscriptFile other = given.get(folded(name));
        if (other != null) {
            return Arrays.equals(other.bytes(), supplied.bytes());
        }
        return isKept(name, supplied);
    }

    private boolean isKept(String name, TranscriptFile supplied) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file)
                && Files.size(file) == supplied.bytes().length
                && Arrays.equals(Files.readAllBytes(file), supplied.bytes());
    }

    private boolean isChanged(String name, TranscriptFile supplied) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        List<String> before = TranscriptReader.transcript(file, name, new Problems())
                .map(KeptTranscripts::words)
                .orElse(List.of());
        List<String> now = words(supplied.transcript());
        long common = Arrays.stream(WordAlignment.of(before, now))
                .filter(partner -> partner >= 0)
                .count();
        return common >= SAME * Math.max(before.size(), now.size());
    }

    private static List<String> words(Transcript transcript) {
        return transcript.lines().stream()
                .flatMap(line -> Word.in(line.text()).stream())
                .map(Word::norm)
                .toList();
    }

    /** Copies a file as it is, so that the copy is there as a whole or not at all. */
    void keep(TranscriptFile supplied) throws IOException {
        if (isKept(supplied.name(), supplied)) {
            return;
        }
        ContentFile.put(folder.resolve(supplied.name()), supplied.bytes());
    }
}
