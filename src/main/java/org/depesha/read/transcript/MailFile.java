package org.depesha.read.transcript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.depesha.read.transcript.Decoding.Decoded;

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
    private final MailBodies bodies = new MailBodies();

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
            bodies.enter(parts);
            if (state == EntityState.T_FIELD && depth == 0) {
                field(parts.getField());
            } else if (state == EntityState.T_FIELD) {
                bodies.field(line(parts.getField()));
            } else if (state == EntityState.T_BODY) {
                bodies.add(
                        parts.getBodyDescriptor(), parts.getDecodedInputStream().readAllBytes());
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
        field(
                DecoderUtil.decodeEncodedWords(line(field), DecodeMonitor.SILENT)
                        .strip(),
                SAID.matcher(field.getName()).matches());
    }

    /** A field in one line; its bytes are UTF-8 (RFC 6532), or what old programs wrote. */
    private static String line(Field field) {
        return MailBodies.text(field.getRaw().toByteArray(), "UTF-8").replaceAll("\\n[ \\t]+", " ");
    }

    private void field(String line, boolean said) {
        head.add(line);
        if (!said) {
            asides.add(Aside.words(head.size(), line, ASIDE));
        }
    }

    private TranscriptFile file(String name, byte[] bytes, String file) {
        String text = String.join("\n", head) + "\n\n" + bodies.text();
        TranscriptFile read = TextLines.read(name, bytes, new Decoded(text, StandardCharsets.UTF_8, ""), file);
        List<Loss> losses = new ArrayList<>(bodies.losses());
        losses.addAll(read.beside().losses());
        return read.with(new Beside(
                read.beside().origin(),
                asides,
                read.beside().notes(),
                losses,
                read.beside().images()));
    }
}
