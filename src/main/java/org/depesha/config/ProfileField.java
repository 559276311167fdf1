package org.depesha.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a profile says how to find in a TEI letter; the program's own table tells what each is, and where. */
public enum ProfileField {
    DOCUMENT,
    EACH,
    ID,
    DESCRIPTION,
    SENT,
    RECEIVED,
    MANUSCRIPT,
    TITLE,
    LANGUAGE,
    SENDER,
    ADDRESSEE,
    RELAY,
    COPIES,
    DATE,
    PLACE,
    DATE_RECEIVED,
    PLACE_RECEIVED,
    NUMBER,
    KIND,
    ABSTRACT,
    REMARK,
    TOPICS,
    STATUS,
    RIGHTS,
    ARCHIVE,
    INSTITUTION,
    COLLECTION,
    SHELFMARK,
    PREVIOUS,
    NEXT,
    LETTER,
    BODY,
    ORIGINAL,
    TRANSLATION,
    NOTES,
    IMAGES,
    REGISTERS,
    HIDE;

    /** As {@code edition.yml} has it: {@code date-received}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field of a word. */
    public static Optional<ProfileField> of(String word) {
        return Stream.of(values()).filter(field -> field.word().equals(word)).findFirst();
    }

    /** The words of all fields. */
    public static List<String> words() {
        return Stream.of(values()).map(ProfileField::word).toList();
    }
}
