package org.depesha.link;

import java.util.List;

/**
 * Messages joined by replies and transmission.
 *
 * @param id the id of its earliest document
 * @param messages in order of time
 */
public record MessageThread(String id, List<MessageKey> messages) {

    public MessageThread {
        messages = List.copyOf(messages);
    }
}
