package org.depesha.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The small file by which Depesha knows a site that it made, and so may replace. Its bytes are always the same. */
final class SiteMarker {

    static final String NAME = ".depesha";

    private static final String FIRST_WORDS = "Depesha made this folder";
    private static final byte[] CONTENT = (FIRST_WORDS
                    + ", and replaces it whole at every build: keep nothing of your own in it.\n")
            .getBytes(StandardCharsets.UTF_8);

    /** What a file manager leaves behind is nobody's work. */
    private static final String LITTER = ".DS_Store";

    private static final Set<String> MADE_OR_LITTER = Set.of(NAME, LITTER);

    private SiteMarker() {}

    static byte[] content() {
        return CONTENT.clone();
    }

    /** Why a folder must not be replaced, as a sentence; null where it may. */
    static @Nullable String objection(Path site) throws IOException {
        String name = "`" + site.getFileName() + "`";
        if (!Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        if (!Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
            return name + " is a file or a link, not a folder.";
        }
        boolean empty = true;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(site)) {
            for (Path entry : entries) {
                String entryName = entry.getFileName().toString();
                if (entryName.startsWith(".")
                        && !MADE_OR_LITTER.contains(entryName)
                        && !SitePath.DOT_FILES.contains(entryName)) {
                    return name + " contains `" + entryName + "`, which Depesha never writes.";
                }
                empty &= entryName.equals(LITTER);
            }
        }
        return empty || isMarker(site.resolve(NAME))
                ? null
                : name + " contains files, but not the `" + NAME + "` that marks a folder written by Depesha.";
    }

    private static boolean isMarker(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        byte[] words = FIRST_WORDS.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(words.length), words);
        }
    }
}
