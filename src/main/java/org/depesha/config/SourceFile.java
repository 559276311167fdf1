package org.depesha.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.problem.Refusal;

/**
 * Reads the edition's own text files: strict UTF-8, or the encoding that an XML file declares; every line end as
 * {@code \n}, no byte order mark.
 */
public final class SourceFile {

    private SourceFile() {}

    /**
     * The text of a file.
     *
     * @param folder the edition's folder
     * @param path of the file below it, with {@code /} between its parts
     * @return empty where it can't be read, which is then a problem
     */
    public static Optional<String> read(Path folder, String path, Problems problems) {
        Path file = folder.resolve(path);
        try {
            if (Files.isSymbolicLink(file) && !file.toRealPath().startsWith(folder.toRealPath())) {
                problems.report(
                        Code.UNREADABLE_FILE,
                        Place.of(path),
                        "`" + path + "` is a link that leads out of the edition.",
                        "Put the file itself there.");
                return Optional.empty();
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new IOException("it is not a file"); // a pipe would be read for ever
            }
            byte[] bytes = Files.readAllBytes(file);
            Charset charset = path.endsWith(".xml") ? XmlEncoding.of(bytes) : StandardCharsets.UTF_8;
            String text = unifyLines(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            return isPlain(text, path, problems) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            problems.report(Code.UNREADABLE_FILE, Place.of(path), "`" + path + "` is not UTF-8 text.");
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            problems.report(
                    Code.UNREADABLE_FILE,
                    Place.of(path),
                    "`" + path + "` says that its encoding is `" + e.getMessage() + "`, which is not known.",
                    "Save the file as UTF-8.");
        } catch (IOException e) {
            problems.report(
                    Code.UNREADABLE_FILE,
                    Place.of(path),
                    Refusal.of(e),
                    "Check that `" + path + "` is a file, and that you have permission to read it.");
        }
        return Optional.empty();
    }

    /** Whether a text holds only characters that XML and HTML can hold; the first other one is a problem. */
    private static boolean isPlain(String text, String path, Problems problems) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                int line = (int) text.substring(0, i)
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1;
                Place place = new Place(path, line, i - text.lastIndexOf('\n', i));
                problems.report(
                        Code.UNREADABLE_FILE,
                        place,
                        String.format(
                                Locale.ROOT, "The text contains a control character (U+%04X).", (int) text.charAt(i)),
                        "Remove it: it is not part of a text.");
                return false;
            }
        }
        return true;
    }

    /** What XML 1.0 (2.2) has no room for, but for halves of surrogate pairs, which UTF-8 can't hold. */
    static boolean isControl(char c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0xFFFE || c == 0xFFFF;
    }

    private static String unifyLines(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
