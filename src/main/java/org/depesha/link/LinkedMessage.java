package org.depesha.link;

import org.depesha.model.Message;
import org.jspecify.annotations.Nullable;

/**
 * A message in its place among the others.
 *
 * @param attested whether it is known only because another mentions it
 * @param carrier the message that transmits it; null for an outer or an attested message
 * @param earlier the message before it between the same correspondents; null for the first, and where a correspondent is unknown
 * @param later the message after it between the same correspondents; null likewise
 */
public record LinkedMessage(
    MessageKey key,
    Message message,
    boolean attested,
    @Nullable MessageKey carrier,
    @Nullable MessageKey earlier,
    @Nullable MessageKey later) {}
