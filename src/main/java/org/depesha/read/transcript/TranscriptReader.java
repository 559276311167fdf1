package org.depesha.read.transcript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.problem.Refusal;
import org.depesha.read.transcript.Decoding.Decoded;

/** Reads a supplied file as text: plain text, Markdown, HTML, Word or a mail, in whatever encoding. */
public final class TranscriptReader {

    /** The longest letter of the corpora we know has 60 kB; 8 MB is a whole volume, or no text. */
    static final long MOST_BYTES = 8L << 20;

    /** The root of a TEI file, with or without a prefix. */
    private static final Pattern TEI = Pattern.compile("<(?:\\w+:)?TEI(?:\\.2|Corpus)?[\\s>]");

    private static final Pattern HTML = Pattern.compile(
            "(?is)\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*+<(?:!doctype html|html|head|body|div|article"
                    + "|main)(?U:\\b)");

    private TranscriptReader() {}

    /** The file's text; empty, with a problem, where it holds none. */
    public static Optional<TranscriptFile> read(Path file, Problems problems) {
        Place place = Place.of(file.toString().replace('\\', '/'));
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            String what = Files.exists(file)
                    ? "is not a regular file"
                    : Files.isSymbolicLink(file) ? "is a broken link" : "does not exist";
            problems.report(Code.UNREADABLE_TRANSCRIPT, place, "`" + name + "` " + what + ".");
            return Optional.empty();
        }
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                problems.report(
                        Code.HUGE_TRANSCRIPT, place, String.format(Locale.ROOT, "`%s` has %,d MB.", name, size >> 20));
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            if (isTei(name, bytes)) {
                problems.report(
                        Code.NOT_A_LETTER,
                        place,
                        "`" + name + "` is a TEI file: it needs no import.",
                        "Copy it into `content/documents/`; its name becomes its address.");
                return Optional.empty();
            }
            return read(name, bytes, place, problems).map(supplied -> SourceImages.with(supplied, file));
        } catch (IOException e) {
            problems.report(Code.UNREADABLE_TRANSCRIPT, place, "The file can't be read: " + Refusal.of(e) + ".");
            return Optional.empty();
        }
    }

    public static Optional<TranscriptFile> read(String name, byte[] bytes, Place place, Problems problems) {
        if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
            problems.report(Code.EMPTY_TRANSCRIPT, place, "`" + name + "` is empty.");
            return Optional.empty();
        }
        if (WordLines.isWord(bytes)) {
            return Optional.of(bytes)
                    .filter(any -> name.toLowerCase(Locale.ROOT).endsWith(".docx"))
                    .flatMap(any -> WordLines.read(name, any, place.file()))
                    .or(() -> binary(name, place, problems));
        }
        Optional<TranscriptFile> mail = MailFile.read(name, bytes, place.file());
        if (mail.isPresent()) {
            return mail;
        }
        Decoded decoded = Decoding.decode(bytes);
        if (decoded == null) {
            return binary(name, place, problems);
        }
        if (Transcript.isBlank(decoded.text())) {
            problems.report(Code.EMPTY_TRANSCRIPT, place, "`" + name + "` contains only white space.");
            return Optional.empty();
        }
        return Optional.of(
                HTML.matcher(decoded.text()).find()
                        ? HtmlLines.read(name, bytes, decoded, place.file())
                        : TextLines.read(name, bytes, decoded, place.file()));
    }

    /**
     * A file's characters, whatever they mean.
     *
     * @param text its line ends as {@code \n}
     * @param encoding by which its bytes were read
     * @param doubt what must be looked at, since another encoding fits too; empty for none
     */
    public record Characters(String text, String encoding, String doubt) {}

    /** The characters of a file's bytes; empty where they are no text. */
    public static Optional<Characters> characters(byte[] bytes) {
        Decoded decoded = Decoding.decode(bytes);
        return decoded == null
                ? Optional.empty()
                : Optional.of(new Characters(decoded.text(), decoded.charset().name(), decoded.doubt()));
    }

    /** The words of a plain text with all their white space; empty for a page of HTML, a mail and a Word file. */
    public static String plainText(TranscriptFile file) {
        boolean mail = MailFile.read(file.name(), file.bytes(), file.name()).isPresent();
        Decoded decoded = mail || WordLines.isWord(file.bytes()) ? null : Decoding.decode(file.bytes());
        return decoded == null || HTML.matcher(decoded.text()).find() ? "" : decoded.text();
    }

    /** A transcript of the edition, as its import has read it. */
    public static Optional<Transcript> transcript(Path file, String path, Problems problems) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            boolean empty = new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
            return empty
                    ? Optional.of(Transcript.of(path, ""))
                    : read(file.getFileName().toString(), bytes, Place.of(path), problems)
                            .map(TranscriptFile::transcript);
        } catch (IOException e) {
            problems.report(
                    Code.UNREADABLE_TRANSCRIPT, Place.of(path), "The file can't be read: " + Refusal.of(e) + ".");
            return Optional.empty();
        }
    }

    private static boolean isTei(String name, byte[] bytes) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xml")
                && TEI.matcher(new String(bytes, StandardCharsets.UTF_8)).find();
    }

    private static Optional<TranscriptFile> binary(String name, Place place, Problems problems) {
        problems.report(Code.BINARY_TRANSCRIPT, place, "`" + name + "` contains bytes that are not text.");
        return Optional.empty();
    }
}
