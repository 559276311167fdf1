package org.depesha.read.transcript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.util.CharsetUtil;
import org.depesha.read.transcript.Decoding.Decoded;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it was sent (RFC 5322, RFC 2045 to 2047): its header with a field a line, and its text. Of several texts
 * that say the same the plain one counts; what was attached is told of.
 */
final class MailFile {

    private static final int LOOKED_AT = 16384;

    /** A mailbox's line, then fields; one of them is {@code From}, and one is set by programs only. */
    private static final Pattern HEADER = Pattern.compile(
            "(?is)\\A(?:From [^\\n]*\\n)?(?=(?:[!-9;-~]+:[^\\n]*\\n"
                    + "(?:[ \\t]+[^\\n]*\\n)*+){3})(?=.*?^from:)"
                    + "(?=.*?^(?:message-id|mime-version|received|return-path|content-type|content-"
                    + "transfer-encoding|x-[\\w-]+):).*",
            Pattern.MULTILINE);

    private static final Pattern END = Pattern.compile("\r?\n\r?\n");
    /** The fields that say what a letter's head says. */
    private static final Pattern SAID = Pattern.compile("(?i)(?:from|to|cc|bcc|date|subject)");

    private static final String ASIDE = "header of the mail";

    private final List<String> head = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private String plain = "";
    private String html = "";

    private MailFile() {}

    /** The mail in a file's bytes; empty for any other file. */
    static Optional<TranscriptFile> read(String name, byte[] bytes, String file) {
        String start = new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
        if (!HEADER.matcher(END.split(start.replace("\uFEFF", ""), 2)[0].replace("\r", "") + "\n")
                .matches()) {
            return Optional.empty();
        }
        try {
            MailFile mail = new MailFile();
            mail.walk(bytes);
            return Optional.of(mail.file(name, bytes, file));
        } catch (MimeException | IOException | RuntimeException e) {
            return Optional.empty(); // it is read as the text that it is
        }
    }

    private void walk(byte[] bytes) throws MimeException, IOException {
        MimeTokenStream parts = new MimeTokenStream(MimeConfig.PERMISSIVE);
        int from = new String(bytes, 0, Math.min(6, bytes.length), StandardCharsets.ISO_8859_1).startsWith("From ")
                ? lineEnd(bytes)
                : 0;
        if (from > 0) {
            field(new String(bytes, 0, from, StandardCharsets.ISO_8859_1).strip(), false);
        }
        parts.parse(new ByteArrayInputStream(bytes, from, bytes.length - from));
        int depth = 0;
        for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
            depth += state == EntityState.T_START_BODYPART ? 1 : state == EntityState.T_END_BODYPART ? -1 : 0;
            if (state == EntityState.T_FIELD && depth == 0) {
                field(parts.getField());
            } else if (state == EntityState.T_BODY) {
                body(parts);
            }
        }
    }

    private static int lineEnd(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(bytes.length, at + 1);
    }

    private void field(Field field) {
        String raw = new String(field.getRaw().toByteArray(), StandardCharsets.UTF_8).replaceAll("\\r?\\n[ \\t]+", " ");
        field(
                DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT).strip(),
                SAID.matcher(field.getName()).matches());
    }

    private void field(String line, boolean said) {
        head.add(line);
        if (!said) {
            asides.add(Aside.words(head.size(), line, ASIDE));
        }
    }

    private void body(MimeTokenStream part) throws IOException {
        BodyDescriptor kind = part.getBodyDescriptor();
        byte[] bytes = part.getDecodedInputStream().readAllBytes();
        String type = kind.getMimeType().toLowerCase(Locale.ROOT);
        if (type.equals("text/plain") && plain.isEmpty()) {
            plain = text(bytes, kind.getCharset());
        } else if (type.equals("text/html") && html.isEmpty()) {
            html = text(bytes, kind.getCharset());
        } else {
            losses.add(new Loss(1, "A part of the mail (" + type + ") is not imported: save it as a file of its own."));
        }
    }

    /** By the charset that the part names, where its bytes are text in it. */
    private static String text(byte[] bytes, @Nullable String charset) {
        Charset named = charset == null ? null : CharsetUtil.lookup(charset);
        boolean unnamed = named == null || named.equals(StandardCharsets.US_ASCII);
        Decoded guessed = unnamed ? Decoding.decode(bytes) : null;
        String text =
                named != null && guessed == null ? new String(bytes, named) : guessed == null ? "" : guessed.text();
        return ControlSigns.without(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private TranscriptFile file(String name, byte[] bytes, String file) {
        if (plain.isBlank() && !html.isBlank()) {
            plain = Jsoup.parse(html).wholeText().strip();
            losses.add(new Loss(1, "The mail's text is HTML: its words are imported without their marks."));
        }
        String text = String.join("\n", head) + "\n\n" + plain;
        TranscriptFile read = TextLines.read(name, bytes, new Decoded(text, StandardCharsets.UTF_8, ""), file);
        losses.addAll(read.beside().losses());
        return read.with(new Beside(
                read.beside().origin(),
                asides,
                read.beside().notes(),
                losses,
                read.beside().images()));
    }
}
