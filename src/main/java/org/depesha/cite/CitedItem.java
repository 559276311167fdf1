package org.depesha.cite;

import java.util.List;
import java.util.Map;
import org.depesha.model.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * A thing to be cited; what every citation, file and page's head is made from. Any text may be empty, any list too.
 *
 * @param id unique in the edition
 */
record CitedItem(
        Type type,
        String id,
        Titles titles,
        People names,
        Sending sending,
        Holding holding,
        CitedEdition edition,
        Extract text) {

    /** What the id of a message begins with that is known only from others; no other id holds a colon there. */
    static final String ATTESTED = "attested:";

    /**
     * What it is called.
     *
     * @param title that the archive or the editor gives
     * @param cameBy how a message came down that is no document of its own: "transmitted in …", "known only from …"
     * @param kind the letter's type, in the editor's words: "Ciphered telegram"
     * @param number by which it is cited, with its kind: "103 (sender’s)"
     */
    record Titles(String title, String cameBy, String kind, String number) {

        private static Titles of(String title) {
            return new Titles(title, "", "", "");
        }
    }

    /**
     * Who had part in it.
     *
     * @param relays who passed it on
     */
    record People(
            List<CitedName> authors, List<CitedName> recipients, List<CitedName> relays, List<CitedName> translators) {

        private static final People NONE = new People(List.of(), List.of(), List.of(), List.of());
    }

    /**
     * When and whence it was sent.
     *
     * @param date when it was sent, else received
     * @param received whether the date is only that of its receipt
     * @param written the date as the letter words it, where these words say more than the date
     */
    record Sending(@Nullable HistoricalDate date, boolean received, String place, String written) {

        private static final Sending UNKNOWN = new Sending(null, false, "", "");
    }

    /**
     * Where it is kept, and was published.
     *
     * @param source whence the translation was taken
     */
    record Holding(String archive, String shelfmark, String source) {

        private static final Holding UNKNOWN = new Holding("", "", "");
    }

    /**
     * As much of its text as is cited, and what is said of it.
     *
     * @param address canonical
     * @param number that of the passage that is cited; 0 where the whole is
     * @param summary what it says, in a sentence or two
     * @param note what the other parts have no room for: all numbers, receipt, the translation's source, the release
     */
    record Extract(String address, int number, String language, String summary, String note) {

        /** The number of the passage, in figures; empty where the whole is cited. */
        String paragraph() {
            return number == 0 ? "" : Integer.toString(number);
        }
    }

    /** What kind of thing it is. */
    enum Type {
        LETTER,
        /** What stands among the letters and is none: an editorial note. */
        DOCUMENT,
        /** A part of the edition that nobody wrote: a thread, a register's entry. */
        PART,
        EDITION;

        /** Whether it is a text of its own with a date, a sender perhaps, and an archive. */
        boolean isText() {
            return this == LETTER || this == DOCUMENT;
        }
    }

    /** A part of the edition, or itself: without correspondents. */
    static CitedItem plain(Type type, String id, String title, CitedEdition edition, Extract text) {
        return new CitedItem(type, id, Titles.of(title), People.NONE, Sending.UNKNOWN, Holding.UNKNOWN, edition, text);
    }

    /** The same thing, of which one paragraph is cited. */
    CitedItem at(String passageAddress, int number) {
        Extract passage = new Extract(passageAddress, number, text.language(), text.summary(), text.note());
        return new CitedItem(type, id, titles, names, sending, holding, edition, passage);
    }

    /**
     * The title with how the message came down; of a message without a title, what it is and to whom: "Telegram to Ada
     * Berg, transmitted in …".
     */
    String fullTitle() {
        return hasTitle()
                ? new CitationParts().add(titles.title()).add(titles.cameBy()).words()
                : withWay(kindToRecipients());
    }

    /** A description with how the message came down; a kind alone needs no comma: "Telegram transmitted in …". */
    String withWay(String description) {
        return words().isEnglish() && description.equals(kindOrMessage())
                ? description + " " + titles.cameBy()
                : words().facts(description, titles.cameBy());
    }

    /**
     * Whether somebody gave it a title: documents have one, what they transmit and what is only attested may have none.
     */
    boolean hasTitle() {
        return !titles.title().isEmpty() || titles.cameBy().isEmpty();
    }

    /** "Telegram to Ada Berg"; a message of which the kind is not known is a message. */
    String kindToRecipients() {
        return names.recipients().isEmpty()
                ? kindOrMessage()
                : words().say("cited.kind-to", Map.of("kind", kindOrMessage(), "to", joined(names.recipients())));
    }

    /** The words of the language in which it is cited. */
    CitedWords words() {
        return edition.words();
    }

    private String joined(List<CitedName> all) {
        return CitedName.join(all, words());
    }

    String kindOrMessage() {
        return titles.kind().isEmpty() ? words().say("message.plain") : titles.kind();
    }

    /** Whether the edition has its text, which bears no date; of what is only known from others nobody knows that. */
    boolean isUndated() {
        return type.isText() && sending.date() == null && !id.startsWith(ATTESTED);
    }

    /** "Sent from Riga. ", where the place is known. */
    String sentFrom() {
        return sending.place().isEmpty() ? "" : sentence(words().say("cited.sent-from", "place", sending.place()));
    }

    /** "To Ada Berg. ", where the addressees are known. */
    String sentTo() {
        return names.recipients().isEmpty()
                ? ""
                : sentence(words().say("message.to", "to", joined(names.recipients())));
    }

    /** Words as a sentence, with the space behind it; none for none. */
    static String sentence(String words) {
        return words.isEmpty() ? "" : words.endsWith(".") ? words + " " : words + ". ";
    }

    /** Who to whom and when, by which a list or a second note tells it from others; empty where a side is not known. */
    String shortTitle() {
        return names.authors().isEmpty() || names.recipients().isEmpty()
                ? ""
                : new CitationParts()
                        .add(words().say(
                                        "message.both",
                                        Map.of("from", joined(names.authors()), "to", joined(names.recipients()))))
                        .add(dateWords())
                        .words();
    }

    /** The date in words; what is only a date of receipt says so. */
    String dateWords() {
        if (isUndated()) {
            return sending.written().isEmpty()
                    ? words().say("date.undated")
                    : words().say("date.written", "words", sending.written());
        }
        String date = words().date(sending.date());
        return sending.received() ? words().say("date.received", "date", date) : date;
    }

    /** Whether the date is one day, month or year, certain, and the message's own. */
    boolean hasPlainDate() {
        return sending.date() != null
                && !sending.received()
                && sending.date().form() == HistoricalDate.Form.ON
                && !sending.date().approximate()
                && !sending.date().uncertain();
    }

    /** The date in ISO 8601 where it is plain; else in words; empty for none. */
    String dateText() {
        return sending.date() == null
                ? ""
                : hasPlainDate() ? sending.date().anchor().withoutTime() : dateWords();
    }
}
