package org.depesha.link;

/**
 * Names a message of the edition.
 *
 * @param owner a document's id, or an attested message's
 * @param part the id of a transmitted message inside the document; empty for the outer message and for an attested one
 */
public record MessageKey(String owner, String part) implements Comparable<MessageKey> {

    /** The outer message of a document, or an attested message. */
    public static MessageKey of(String owner) {
        return new MessageKey(owner, "");
    }

    /** Reads {@code owner} or {@code owner#part}. */
    public static MessageKey parse(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? of(text) : new MessageKey(text.substring(0, hash), text.substring(hash + 1));
    }

    /** A message that the same document transmits; the outer one for an empty part. */
    public MessageKey withPart(String other) {
        return new MessageKey(owner, other);
    }

    @Override
    public int compareTo(MessageKey other) {
        int byOwner = owner.compareTo(other.owner);
        return byOwner != 0 ? byOwner : part.compareTo(other.part);
    }

    /** {@code owner} or {@code owner#part}. */
    @Override
    public String toString() {
        return part.isEmpty() ? owner : owner + "#" + part;
    }
}
