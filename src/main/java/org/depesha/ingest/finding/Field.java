package org.depesha.ingest.finding;

/**
 * What a recognizer can find out about a message. Single values contradict one another where they differ; lists add up.
 */
public enum Field {
    TITLE,
    KIND,
    SUMMARY,
    FROM,
    TO,
    RELAY,
    COPIES,
    SENT,
    SENT_PLACE,
    SENT_ZONE,
    RECEIVED,
    RECEIVED_PLACE,
    RECEIVED_ZONE,
    DAY,
    PAGE_DATE,
    CIPHER,
    NUMBER,
    INCOMING,
    OUTGOING,
    COPY_NUMBER,
    PUBLISHED,
    URGENCY,
    SECRECY,
    SERIES,
    MARK,
    OFFICE,
    REPOSITORY,
    SHELFMARK,
    ARCHIVE_NAME,
    SOURCE_LANGUAGE,
    TRANSLATOR,
    PUBLISHER,
    RECORD,
    ADDRESS,
    RIGHTS,
    NOTE;

    /** As the report names it: {@code sent place}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
