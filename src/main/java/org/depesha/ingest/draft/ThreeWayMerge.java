package org.depesha.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.draft.MergedRegions.Region;

/**
 * Puts two versions of a document together that were made of one: what only one of them changed is taken from it, what
 * both changed alike stands once; where they differ, the first version stays as it is and the conflict is told.
 *
 * <p>Lines are compared; where both versions changed a paragraph, its words. A link counts as one word there, so that
 * half a link is never put together with half of another. Front matter is compared by lines alone, for half a line of
 * YAML means nothing.
 *
 * @param text the merged text
 * @param conflicts in order
 */
record ThreeWayMerge(String text, List<Conflict> conflicts) {

    private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+$");
    private static final Pattern WORD = Pattern.compile(
            "\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]\\([^)\\s]*(?:\\s+\"[^\"]*\")?\\)|[\\p{L}\\p{M}\\p{N}]+|\\s+|.",
            Pattern.DOTALL);

    ThreeWayMerge {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * A passage that both versions changed, and each otherwise.
     *
     * @param line where it stands in the merged text, from 1
     */
    record Conflict(int line, String base, String mine, String theirs) {}

    /** Merges {@code mine}, the editor's, and {@code theirs}, the new import, which both come from {@code base}. */
    static ThreeWayMerge of(String base, String mine, String theirs) {
        Writer writer = new Writer();
        List<String> lines = parts(LINE, base);
        int frontMatter = endOfFrontMatter(lines);
        for (Region region : MergedRegions.of(lines, parts(LINE, mine), parts(LINE, theirs))) {
            if (region.isConflict() && region.start() > frontMatter) {
                MergedRegions.of(parts(WORD, region.base()), parts(WORD, region.mine()), parts(WORD, region.theirs()))
                        .forEach(writer::add);
            } else {
                writer.add(region);
            }
        }
        return new ThreeWayMerge(writer.text.toString(), writer.conflicts);
    }

    /** The index of the line that closes the front matter; -1 where there is none. */
    private static int endOfFrontMatter(List<String> lines) {
        return lines.isEmpty() || !lines.get(0).equals("---\n")
                ? -1
                : lines.subList(1, lines.size()).indexOf("---\n") + 1;
    }

    private static List<String> parts(Pattern pattern, String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }

    /** Writes regions one after the other. */
    private static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final List<Conflict> conflicts = new ArrayList<>();

        private void add(Region region) {
            if (region.isConflict()) {
                int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
                conflicts.add(new Conflict(line, region.base(), region.mine(), region.theirs()));
                text.append(region.mine());
            } else {
                text.append(region.mine().equals(region.base()) ? region.theirs() : region.mine());
            }
        }
    }
}
