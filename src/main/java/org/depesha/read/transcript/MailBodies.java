package org.depesha.read.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.util.CharsetUtil;
import org.depesha.read.transcript.Decoding.Decoded;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a mail's parts. Of those that say the same (multipart/alternative, RFC 2046, 5.1.4) the plain one
 * counts; others follow one another. What is attached (RFC 2183), or has the name of a file, is no text of the mail.
 */
final class MailBodies {

    private static final Pattern ATTACHED =
            Pattern.compile("(?is)content-disposition:\\s*attachment.*|content-(?:disposition|type):.*;\\s*(?:file)?"
                    + "name(?:\\*\\d*)*\\*?\\s*=.*");

    /** A text, and the number of the alternative that it is in; 0 for none. */
    private record Body(boolean html, String text, int alternative) {}

    private final List<Body> bodies = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private final Deque<Integer> within = new ArrayDeque<>(List.of(0));
    private int alternatives;
    private int messages;
    private boolean attached;

    /** Notes where the parts of the mail begin and end. */
    void enter(MimeTokenStream parts) {
        switch (parts.getState()) {
            case T_START_MESSAGE -> messages++;
            case T_END_MESSAGE -> messages--;
            case T_START_HEADER -> attached = false;
            case T_START_MULTIPART ->
                within.push(
                        parts.getBodyDescriptor().getMimeType().equalsIgnoreCase("multipart/alternative")
                                ? ++alternatives
                                : within.element());
            case T_END_MULTIPART -> within.pop();
            default -> {}
        }
    }

    /** Notes a field of a part's header. */
    void field(String raw) {
        attached |= ATTACHED.matcher(raw).matches();
    }

    void add(BodyDescriptor kind, byte[] bytes) {
        String type = kind.getMimeType().toLowerCase(Locale.ROOT);
        boolean html = type.equals("text/html");
        if (attached || messages > 1 || !html && !type.equals("text/plain")) {
            String part = messages > 1 ? "A part of an attached mail (" : "A part of the mail (";
            losses.add(new Loss(1, part + type + ") is not imported: save it as a file of its own."));
            return;
        }
        String text = text(bytes, kind.getCharset());
        bodies.add(new Body(html, html ? Jsoup.parse(text).wholeText().strip() : text, within.element()));
    }

    /** The texts, one below the other. */
    String text() {
        List<String> texts = new ArrayList<>();
        boolean unmarked = false;
        for (Body body : bodies) {
            if (!body.text().isBlank() && !isSaid(body, texts)) {
                texts.add(body.text());
                unmarked |= body.html();
            }
        }
        if (unmarked) {
            losses.add(new Loss(1, "The mail's text is HTML: its words are imported without their marks."));
        }
        return String.join("\n\n", texts);
    }

    /** Whether the plain alternative of a text stands for it, or another text has the same words. */
    private boolean isSaid(Body body, List<String> texts) {
        boolean plainer = body.html()
                && body.alternative() > 0
                && bodies.stream()
                        .anyMatch(other -> !other.html()
                                && other.alternative() == body.alternative()
                                && !other.text().isBlank());
        return plainer
                || body.html() && texts.stream().anyMatch(text -> words(text).equals(words(body.text())));
    }

    private static String words(String text) {
        return text.strip().replaceAll("[\\s\u00A0]+", " ");
    }

    List<Loss> losses() {
        return List.copyOf(losses);
    }

    /** By the charset that is named, where its bytes are text in it; else by what the bytes are. */
    static String text(byte[] bytes, @Nullable String charset) {
        Charset named = charset == null ? null : CharsetUtil.lookup(charset);
        String text = named == null || named.equals(StandardCharsets.US_ASCII) ? null : strictly(bytes, named);
        if (text == null) {
            Decoded guessed = Decoding.decode(bytes);
            text = guessed == null ? new String(bytes, StandardCharsets.ISO_8859_1) : guessed.text();
        }
        return ControlSigns.without(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null; // the mail says what isn't so
        }
    }
}
