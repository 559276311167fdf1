package org.depesha.link;

import org.depesha.model.Message;
import org.jspecify.annotations.Nullable;

/**
 * A message in its place among the others.
 *
 * @param attested whether it is known only because another mentions it
 * @param translation whether its document only translates another: that has the letter, which counts once
 * @param carrier the message that transmits it; null for an outer or an attested message
 * @param earlier the message before it between the same correspondents; null for the first, and where a correspondent
 *     is unknown
 * @param later the message after it between the same correspondents; null likewise
 */
public record LinkedMessage(
        MessageKey key,
        Message message,
        boolean attested,
        boolean translation,
        @Nullable MessageKey carrier,
        @Nullable MessageKey earlier,
        @Nullable MessageKey later) {

    private static final String MESSAGE = "message:";
    private static final String ATTESTED = "attested:";

    /** One that another mentions, and nobody has. */
    public static LinkedMessage attested(MessageKey key, Message message) {
        return new LinkedMessage(key, message, true, false, null, null, null);
    }

    /** The same between others of its correspondence. */
    public LinkedMessage between(@Nullable MessageKey before, @Nullable MessageKey after) {
        return new LinkedMessage(key, message, attested, translation, carrier, before, after);
    }

    /** As TEI's {@code @target} has it: {@code message:1951-01-29#m1}, or {@code attested:peng-dehuai-1951-01-27}. */
    public String pointer() {
        return (attested ? ATTESTED : MESSAGE) + key;
    }

    /** The message that a pointer names; null for any other pointer. */
    public static @Nullable MessageKey keyOf(@Nullable String pointer) {
        if (pointer == null || !(pointer.startsWith(MESSAGE) || pointer.startsWith(ATTESTED))) {
            return null;
        }
        return MessageKey.parse(pointer.substring(pointer.indexOf(':') + 1));
    }
}
