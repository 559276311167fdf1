package org.depesha.ingest.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Titles;
import org.jspecify.annotations.Nullable;

/** The words by which an archive's page names what it says of a document: a table. */
enum ArchiveLabel {
    TEXT(
            true,
            "contents",
            "content",
            "full text",
            "document text",
            "text of document",
            "transcript",
            "document content",
            "english translation",
            "transcription",
            "transkription",
            "texte",
            "текст"),
    CITATION(
            true,
            "citation",
            "cite as",
            "how to cite",
            "suggested citation",
            "cite this document",
            "preferred citation"),
    SUMMARY(
            true,
            "summary",
            "abstract",
            "document summary",
            "brief summary",
            "synopsis",
            "description",
            "regest",
            "zusammenfassung",
            "résumé",
            "аннотация"),
    LANGUAGE(
            false,
            "original language",
            "language",
            "languages",
            "language of original",
            "original language(s)",
            "document language",
            "sprache",
            "langue",
            "язык"),
    SOURCE(
            false,
            "source",
            "original archive",
            "archive",
            "provenance",
            "archival source",
            "source archive",
            "archival reference",
            "shelfmark",
            "call number",
            "reference",
            "archive reference",
            "catalogue reference",
            "catalog reference",
            "object number",
            "inventory number",
            "holding institution",
            "signatur",
            "archiv",
            "cote",
            "шифр",
            "архив"),
    RIGHTS(
            true,
            "rights",
            "copyright",
            "license",
            "licence",
            "terms of use",
            "rights and permissions",
            "copyright notice"),
    RECORD(
            false,
            "record id",
            "record",
            "document id",
            "record number",
            "identifier",
            "item id",
            "document number",
            "digital archive number",
            "id"),
    TYPE(false, "type", "document type", "genre", "document kind", "kind"),
    TITLE(false, "title", "document title", "titel", "titre", "название"),
    DATE(false, "date", "document date", "date of document", "date created", "creation date", "datum", "дата"),
    AUTHOR(
            false,
            "author(s)",
            "author",
            "authors",
            "creator",
            "sender",
            "creator(s)",
            "absender",
            "verfasser",
            "expéditeur",
            "auteur",
            "отправитель",
            "автор"),
    RECIPIENT(
            false,
            "recipient",
            "recipients",
            "addressee",
            "addressees",
            "recipient(s)",
            "empfänger",
            "adressat",
            "destinataire",
            "адресат",
            "получатель"),
    PLACE(false, "place", "place of writing", "ort", "lieu", "место"),
    TRANSLATOR(false, "translator", "translated by", "translator(s)", "translation by", "translation"),
    PUBLISHER(false, "publisher", "published by"),
    URL(
            false,
            "url",
            "permalink",
            "permanent link",
            "permanent url",
            "permanent address",
            "link",
            "web address",
            "stable url",
            "persistent url",
            "doi"),
    HEADING(
            true,
            "document information",
            "metadata",
            "about this document",
            "about this item",
            "about this letter",
            "document details",
            "field",
            "details",
            "record details",
            "item details",
            "additional information"),
    OTHER(
            true,
            "associated people & organizations",
            "associated people and organizations",
            "associated people",
            "associated places",
            "associated topics",
            "associated subjects",
            "subjects",
            "keywords",
            "tags",
            "topics",
            "related documents",
            "related items",
            "see also",
            "donors",
            "sponsors",
            "credits",
            "dimensions",
            "status",
            "reviewed by",
            "original uploaded date",
            "uploaded",
            "date added",
            "last modified",
            "upload date",
            "original classification",
            "collections",
            "part of",
            "collection",
            "geographic subjects",
            "coverage",
            "format",
            "pages",
            "extent",
            "people",
            "places",
            "notes",
            "scan",
            "original scan",
            "download",
            "share",
            "subjects discussed");

    /** Translation - English: the text follows, and is in this language. */
    private static final Pattern TRANSLATION = Pattern.compile("(?i)^translation\\s*[-–:(]\\s*(\\p{L}+)\\)?$");

    /** A citation without its label: the quoted title of a message, then where it is. */
    private static final Pattern CITED =
            Pattern.compile("^[\"“](?<title>[^\"“”]{10,300}?),?[\"”],? (?=.*\\b\\d{4}\\b).{6,}$");

    private static final Pattern WITH_VALUE = Pattern.compile("^([\\p{L}][\\p{L} &()]{1,40}?)\\s*:\\s+(\\S.*)$");

    private static final Map<String, ArchiveLabel> BY_WORD = new HashMap<>();

    static {
        for (ArchiveLabel label : values()) {
            label.words.forEach(word -> BY_WORD.put(word, label));
        }
    }

    private final boolean sure;
    private final List<String> words;

    ArchiveLabel(boolean sure, String... words) {
        this.sure = sure;
        this.words = List.of(words);
    }

    /**
     * A label found.
     *
     * @param value what stands in the same line; empty where it follows
     * @param sure whether the words alone tell it; else another label must be near
     */
    record Found(ArchiveLabel label, String value, boolean sure) {}

    /** Whether what it names may be a paragraph. */
    boolean isLong() {
        return this == CITATION
                || this == SUMMARY
                || this == RIGHTS
                || this == OTHER
                || this == HEADING
                || this == TEXT;
    }

    /** The title in a line that is a citation and has no label; null for any other line. */
    static @Nullable String citedTitle(String line) {
        Matcher cited = CITED.matcher(line);
        return cited.matches() && Titles.begins(cited.group("title")) ? cited.group("title") : null;
    }

    /** The label that a line is or begins with, or null. */
    static @Nullable Found in(String line) {
        Matcher translation = TRANSLATION.matcher(line);
        if (translation.matches()) {
            return new Found(TEXT, "", true);
        }
        if (citedTitle(line) != null) {
            return new Found(CITATION, line, true);
        }
        if (line.length() > 60 && line.indexOf(':') < 0) {
            return null;
        }
        boolean colon = line.endsWith(":");
        ArchiveLabel alone = BY_WORD.get(
                (colon ? line.substring(0, line.length() - 1) : line).strip().toLowerCase(Locale.ROOT));
        if (alone != null) {
            boolean capitals = line.equals(line.toUpperCase(Locale.ROOT));
            return new Found(
                    alone, "", !capitals && (alone.sure || colon || line.endsWith(")") || line.indexOf(' ') > 0));
        }
        Matcher value = WITH_VALUE.matcher(line);
        ArchiveLabel before =
                value.matches() ? BY_WORD.get(value.group(1).strip().toLowerCase(Locale.ROOT)) : null;
        return before == null || before == TEXT ? null : new Found(before, value.group(2), false);
    }
}
