package org.depesha.model;

/**
 * A message known only because another mentions it; or one that was, until its document arrived.
 *
 * @param document the id of the document that it turned out to be; empty where there is none
 */
public record AttestedMessage(String id, Message message, String document) {

    /** A message that is still known only from others. */
    public AttestedMessage(String id, Message message) {
        this(id, message, "");
    }

    /** Whether the edition holds its document now. */
    public boolean hasArrived() {
        return !document.isEmpty();
    }
}
