package org.depesha.cite;

import java.util.List;
import org.depesha.model.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * A thing to be cited; what every citation, file and page's head is made from. Any text may be empty, any list too.
 *
 * @param id unique in the edition
 * @param title that the archive or the editor gives
 * @param cameBy how a message came down that is no document of its own: "transmitted in …", "known only from …"
 * @param kind the letter's type, in the editor's words: "Ciphered telegram"
 * @param relays who passed it on
 * @param date when it was sent, else received
 * @param received whether the date is only that of its receipt
 * @param place whence it was sent
 * @param number by which it is cited
 * @param archiveLocation the shelfmark
 * @param source whence the translation was taken
 * @param address canonical
 * @param summary what it says, in a sentence or two
 * @param note what the other parts have no room for: all numbers, receipt, the translation's source, the release
 * @param paragraph the number of the passage that is cited; empty where the whole is
 */
record CitedItem(
        Type type,
        String id,
        String title,
        String cameBy,
        String kind,
        List<CitedName> authors,
        List<CitedName> recipients,
        List<CitedName> relays,
        List<CitedName> translators,
        @Nullable HistoricalDate date,
        boolean received,
        String place,
        String number,
        String archive,
        String archiveLocation,
        String source,
        CitedEdition edition,
        String address,
        String language,
        String summary,
        String note,
        String paragraph) {

    /** What kind of thing it is. */
    enum Type {
        LETTER,
        /** A part of the edition that nobody wrote: a thread, a register's entry. */
        PART,
        EDITION
    }

    /** A part of the edition, or itself: without correspondents. */
    static CitedItem plain(
            Type type, String id, String title, CitedEdition edition, String address, String language, String summary) {
        return new CitedItem(
                type, id, title, "", "", List.of(), List.of(), List.of(), List.of(), null, false, "", "", "", "", "",
                edition, address, language, summary, "", "");
    }

    /** The same thing, of which one paragraph is cited. */
    CitedItem at(String passageAddress, int number) {
        return new CitedItem(
                type,
                id,
                title,
                cameBy,
                kind,
                authors,
                recipients,
                relays,
                translators,
                date,
                received,
                place,
                this.number,
                archive,
                archiveLocation,
                source,
                edition,
                passageAddress,
                language,
                summary,
                note,
                number == 0 ? "" : Integer.toString(number));
    }

    /**
     * The title with how the message came down; of a message without a title, what it is and to whom: "Telegram to Ada
     * Berg, transmitted in …".
     */
    String fullTitle() {
        return hasTitle() ? new CitationParts().add(title).add(cameBy).words() : withWay(kindToRecipients());
    }

    /** A description with how the message came down; a kind alone needs no comma: "Telegram transmitted in …". */
    String withWay(String description) {
        return description + (description.equals(kindOrMessage()) ? " " : ", ") + cameBy;
    }

    /**
     * Whether somebody gave it a title: documents have one, what they transmit and what is only attested may have none.
     */
    boolean hasTitle() {
        return !title.isEmpty() || cameBy.isEmpty();
    }

    /** "Telegram to Ada Berg"; a message of which the kind is not known is a message. */
    String kindToRecipients() {
        return kindOrMessage() + (recipients.isEmpty() ? "" : " to " + CitedName.join(recipients));
    }

    String kindOrMessage() {
        return kind.isEmpty() ? "Message" : kind;
    }

    /** The date in words; what is only a date of receipt says so. */
    String dateWords() {
        return (received ? "received " : "") + DateWords.of(date);
    }

    /** Whether the date is one day, month or year, certain, and the message's own. */
    boolean hasPlainDate() {
        return date != null
                && !received
                && date.form() == HistoricalDate.Form.ON
                && !date.approximate()
                && !date.uncertain();
    }

    /** The date in ISO 8601 where it is plain; else in words; empty for none. */
    String dateText() {
        return date == null ? "" : hasPlainDate() ? date.anchor().withoutTime() : dateWords();
    }
}
