package org.depesha.ingest.row;

import java.util.Optional;
import java.util.stream.Stream;

/** What a row can say of a letter, by the key under which front matter has it. */
public enum Detail {
    ID("id"),
    TITLE("title"),
    KIND("kind"),
    SUMMARY("summary"),
    LANGUAGE("language"),
    FROM("from"),
    TO("to"),
    RELAY("relay"),
    COPIES("copies"),
    SENT("sent"),
    SENT_PLACE("sent.place"),
    RECEIVED("received"),
    RECEIVED_PLACE("received.place"),
    NUMBER("numbers.sender"),
    URGENCY("urgency"),
    SECRECY("secrecy"),
    NOTE("note"),
    REPOSITORY("archive.repository"),
    ARCHIVE("archive.name"),
    SHELFMARK("archive.shelfmark"),
    RIGHTS("rights"),
    /** The letter's own words. */
    TEXT("text"),
    /** The name of the file that has them. */
    FILE("file");

    private final String key;

    Detail(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The detail of a key. */
    public static Optional<Detail> of(String key) {
        return Stream.of(values()).filter(detail -> detail.key.equals(key)).findFirst();
    }

    /** Whether several may be named, one behind the other. */
    boolean isParty() {
        return this == FROM || this == TO || this == RELAY || this == COPIES;
    }
}
