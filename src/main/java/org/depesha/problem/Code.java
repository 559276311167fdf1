package org.depesha.problem;

import java.util.Locale;

/**
 * Every kind of problem, with its severity, what it means and what to do. A code's name on the terminal is the
 * constant's in lower case with hyphens; it never changes once released. {@code src/docs/problems.md} is generated from
 * this table.
 */
public enum Code {
    // The edition's folder and settings
    NO_EDITION(
            Severity.ERROR,
            "The folder is not an edition: content/edition.yml is missing.",
            "Name the folder that contains `content/`, or make a new one with `depesha init FOLDER`."),
    UNREADABLE_FILE(
            Severity.ERROR,
            "A file can't be read, or is not UTF-8 text.",
            "Save the file as UTF-8, and check that you have permission to read it."),
    INVALID_ID(
            Severity.ERROR,
            "An id contains characters other than letters, digits, `.`, `_` and `-`, or begins with one of the "
                    + "last three.",
            "Rename it: an id is a permanent part of an address."),
    DUPLICATE_ID(
            Severity.ERROR,
            "Two things have the same id, or ids that differ only in capital letters.",
            "Rename one of them."),
    INERT_ELEMENT(
            Severity.WARNING,
            "A TEI file has an element of another namespace that a browser would run. It is published in a namespace "
                    + "in which nothing runs.",
            "Remove it, or leave it: it is kept, and does nothing."),
    NO_DOCUMENTS(
            Severity.ERROR,
            "The edition has no documents, but its site has some: they would all be removed.",
            "Restore `content/documents/`, or build with --allow-empty."),
    STRAY_FILE(
            Severity.WARNING,
            "A file in a content folder is not of a kind that is read there.",
            "Give it an extension that the folder accepts, or remove it."),

    // Publishing
    PLACEHOLDER_BASE(
            Severity.WARNING,
            "The site's address (`base`) is a placeholder: citations, canonical links, the site map and the feed lead "
                    + "nowhere.",
            "Write the address at which the site will stand as `base:` in content/edition.yml, or give it with "
                    + "`--base` or the variable DEPESHA_BASE."),
    NOT_PUBLISHABLE(
            Severity.ERROR,
            "Something must be settled before the edition is released or archived.",
            "Settle it, or say with `--unpublished` that this is only for show."),
    OPEN_CHECK(
            Severity.WARNING,
            "An import left lines `# check:` that nobody has settled.",
            "Remove `# check:` from what is right, and delete what is wrong."),
    HOST_LIMIT(
            Severity.WARNING,
            "The site is larger than the host that `host:` names allows.",
            "Name fewer kinds of files in `site: {formats: …}` in content/edition.yml, or another host."),

    // Citing
    UNKNOWN_STYLE(
            Severity.ERROR,
            "edition.yml names a citation style that does not exist.",
            "Name one of the program's styles, or put the style's .csl file into content/styles/."),
    BROKEN_STYLE(
            Severity.ERROR,
            "A citation style can't be read, or fails on a document.",
            "Download it again, or name another."),

    // YAML
    ILL_FORMED_YAML(
            Severity.ERROR,
            "YAML can't be read.",
            "Correct the line, or the one before it: a bracket or quotation mark may be unclosed, a value with `: ` or "
                    + "a leading sign needs quotation marks, and lines must be indented with spaces."),
    UNKNOWN_KEY(Severity.ERROR, "A key is not known here.", "Use one of the known keys."),
    WRONG_TYPE(
            Severity.ERROR,
            "A value is not of the type that its key expects.",
            "Write the value in the form that `src/docs/writing.md` shows."),
    MISSING_VALUE(Severity.ERROR, "A required value is missing.", "Add it."),
    INVALID_VALUE(Severity.ERROR, "A value is not one that its key allows.", "Use one of the allowed values."),
    INVALID_DATE(
            Severity.ERROR,
            "A date is not written in the Extended Date/Time Format, or is not a calendar date.",
            "Write it as 1951, 1951-01, 1951-01-07, 1951-01-04T24:00, 1951-04~, 1951-01-04/1951-01-06 or "
                    + "[1951-01-04..1951-01-06]."),

    DOUBTFUL_DATE(
            Severity.WARNING,
            "A date in a TEI file is not a calendar date, or its beginning is after its end; it is not the date of "
                    + "sending. Its words are shown.",
            "Write it as in TEI: 1951, 1951-01, 1951-01-07 or 1951-01-07T24:00:00, with the earlier of two dates "
                    + "first."),
    INVALID_LANGUAGE(
            Severity.ERROR,
            "A language is given by a name, a country code, or three letters where two are enough, not by its tag "
                    + "(BCP 47).",
            "Write the tag, such as `en`, `de` or `zh-Hant`."),
    MISSING_WORDS(
            Severity.WARNING,
            "A language of the interface lacks words, and the pages show the English ones.",
            "Add them to the file of that language in content/words/."),

    // Documents
    NO_FRONT_MATTER(
            Severity.ERROR,
            "A Markdown document does not begin with front matter.",
            "Begin it with a line `---`, the metadata in YAML, and a second line `---`."),
    MISSING_TITLE(
            Severity.ERROR,
            "A document or page has no title.",
            "Add `title:` to its front matter (in TEI: a title to titleStmt)."),
    DRAFTS_LEFT_OUT(
            Severity.WARNING,
            "Documents with `status: draft` are not published.",
            "To see them, build or serve with --drafts; to publish one, remove its line `status:`."),
    MISSING_TRANSCRIPT(
            Severity.ERROR,
            "The transcript that a document names is not in content/transcripts.",
            "Put the file there, or correct the name."),
    UNKNOWN_ANNOTATION(
            Severity.ERROR,
            "A link's scheme is not known.",
            "Use person:, place:, organization:, date:, message:, sic:, gap:, supplied:, unclear:, del:, add:, "
                    + "subst:, margin:, hand:, pb:, page:, https: or mailto:."),
    EMPTY_ANNOTATION(
            Severity.ERROR,
            "An annotation marks no words.",
            "Put the words between its square brackets, or remove it."),
    UNKNOWN_PART(
            Severity.ERROR,
            "A paragraph is marked as an unknown part.",
            "Use letterhead, copies, dateline, urgency, address, salute, signed, number or postscript."),
    UNKNOWN_MARK(
            Severity.ERROR,
            "The braces after some words contain an unknown mark.",
            "Use `.underline`, `.double-underline`, `.smallcaps`, `.spaced`, `.mark` or `lang=`."),
    STRAY_MARKUP(
            Severity.WARNING,
            "Annotation markup appears in a text as plain words.",
            "Put `{.part}` alone at the end of its paragraph, `{#m1}` at the beginning of its block quotation, "
                    + "and `{.underline}` or `{lang=fr}` right after `[words]`; `\\{` if the source has a brace."),
    UNBALANCED_MESSAGE(
            Severity.ERROR,
            "A transmitted message is in the text or under `transmits:`, but not in both.",
            "Begin the block quotation with `{#m1}`, and describe m1 under `transmits:`."),
    UNBALANCED_QUOTATION(
            Severity.WARNING,
            "A transmitted message opens a quotation mark that it never closes, or closes one that it never opened.",
            "Check where the message ends in the transcript; if the transcript has it so, leave it."),
    RAW_HTML(
            Severity.WARNING,
            "An HTML tag has no counterpart in an edition: its words are kept, but not the tag.",
            "Remove the tag, or write the mark that says what is meant: `src/docs/writing.md` lists them all."),
    UNSUPPORTED_MARKDOWN(
            Severity.WARNING, "Some Markdown has no counterpart here; its words are kept.", "Write it in another way."),
    MISSING_IMAGE(
            Severity.ERROR,
            "An image that a text shows is not in content/images.",
            "Put the file there, or correct its name."),
    IMAGE_ELSEWHERE(
            Severity.WARNING,
            "A TEI file names an image that is not in content/images. The page gives the name of a picture in its "
                    + "place; a page of the source is shown without its image.",
            "Put the file into content/images/, and write `url=\"images/NAME.jpg\"`."),
    BROKEN_IMAGE(
            Severity.ERROR,
            "A file in content/images is not an image that every browser shows, is damaged, or has the extension of "
                    + "another kind.",
            "Save it as PNG, JPEG, GIF or WebP. SVG is refused because it may contain programs; AVIF, because not "
                    + "every browser shows it; TIFF can only be the image of a page."),
    LARGE_IMAGE(
            Severity.WARNING,
            "An image is so large that readers must wait for it.",
            "Make it smaller: 2000 pixels on its longer side are enough for a page."),
    NO_ALTERNATIVE_TEXT(
            Severity.WARNING,
            "An image has no description for readers who can't see it.",
            "Write between the square brackets what it shows: `![A red seal](images/seal.png)`."),
    TEXT_TOO_COMPLEX(
            Severity.ERROR,
            "A text is nested too deeply, or takes too long to read as Markdown.",
            "Look for long runs of `[`, `_`, `*` or `>`, and write `\\` before each that is meant literally; divide a "
                    + "very long paragraph in two."),
    BROKEN_NOTE(
            Severity.ERROR,
            "A note is called but not written, or written but never called.",
            "Write `[^1]` in the text and `[^1]: …` in a paragraph of its own."),
    ILL_FORMED_TEI(
            Severity.ERROR,
            "A TEI file is not well-formed XML, or relies on a DTD or an external entity.",
            "Correct the line; write the characters themselves instead of entities."),
    NOT_TEI(
            Severity.ERROR,
            "An XML document is not a TEI P5 letter.",
            "Make its root TEI in the namespace http://www.tei-c.org/ns/1.0, with a teiHeader and a text."),
    DOUBTFUL_LANGUAGE(
            Severity.WARNING,
            "The language of a TEI file is not given by a tag (BCP 47); pages say the right one where it is certain.",
            "Write the tag, such as `en`, `de` or `zh-Hant`, in `xml:lang` and `ident`."),

    // A document and its transcript
    WORDS_LOST(
            Severity.ERROR,
            "Words of a transcript are in neither the document's text nor its front matter.",
            "Put them back, or name their lines under `setAside:` with the reason."),
    WORDS_CHANGED(
            Severity.ERROR,
            "A document's words differ from those of its transcript.",
            "Write the transcript's words, or both as `[transcript](sic:correction)`."),
    WORDS_ADDED(
            Severity.WARNING,
            "A document has words that its transcript lacks.",
            "Take them out, or write them as an insertion `[…]` or a note `[^1]`."),
    UNUSED_SET_ASIDE(
            Severity.WARNING,
            "What a document sets aside is not in these lines of its transcript.",
            "Correct the line numbers, or remove the entry."),

    // Importing again
    IMPORT_CONFLICT(
            Severity.WARNING,
            "An editor and a new import changed the same words of a document; the editor's words are kept.",
            "Check which is right; this is reported once, and then the editor's words are taken as intended."),
    NOT_IMPORTED(
            Severity.WARNING,
            "A transcript was imported, but its document was written by hand and is left unchanged.",
            "Import the transcript under another name, or go on by hand."),

    // TEI files
    REPEATED_ANCHOR(
            Severity.WARNING,
            "An xml:id stands twice in a TEI file; the second is given a number.",
            "Rename one of them."),
    UNFOLLOWED_INCLUDE(
            Severity.WARNING,
            "An xi:include of a TEI file is not followed; its xi:fallback is read, if it has one.",
            "Name a whole XML file below content/, or put its content into the file."),
    INVALID_XPATH(
            Severity.ERROR,
            "An expression of `tei:` in edition.yml is not an XPath that can be used.",
            "Write it as XPath 1.0; `depesha profile` shows those of the program."),
    UNBOUND_LETTER(
            Severity.WARNING,
            "A TEI file describes several letters, and one of them is bound to no part of its text.",
            "Give its correspDesc an xml:id, and the div or text of the letter @decls with a pointer to it."),
    SIMILAR_KEYS(
            Severity.WARNING,
            "TEI files point to two entries whose ids differ only in capital letters; each gets an address.",
            "Spell every @ref to the same entry in the same way."),
    UNLISTED_ENTRY(
            Severity.WARNING,
            "A name in a TEI file points to somebody or something that no register or list has; the edition makes an "
                    + "entry for it.",
            "Add an entry, or correct the pointer."),
    DATES_DIFFER(
            Severity.WARNING,
            "A TEI file states two dates of sending that contradict each other.",
            "Correct one of them."),

    // Links
    UNKNOWN_PERSON(Severity.ERROR, "A person is not in registers/persons.yml.", "Add an entry, or correct the id."),
    UNKNOWN_PLACE(Severity.ERROR, "A place is not in registers/places.yml.", "Add an entry, or correct the id."),
    UNKNOWN_ORGANIZATION(
            Severity.ERROR,
            "An organization is not in registers/organizations.yml.",
            "Add an entry, or correct the id."),
    UNKNOWN_ENTRY(Severity.ERROR, "A work or an event is not in its register.", "Add an entry, or correct the id."),
    UNKNOWN_PARTY(
            Severity.ERROR,
            "A sender, addressee, relay or copy is not in a register.",
            "Add an entry, or write {name: …} if it needs no entry."),
    UNKNOWN_MESSAGE(
            Severity.ERROR,
            "A message is neither a document, nor transmitted by one, nor attested.",
            "Correct the id, or add the message to registers/messages.yml."),
    UNKNOWN_PAGE(
            Severity.ERROR,
            "A link leads to a page that the edition does not have.",
            "Correct the id, or write the page."),
    BROKEN_LINK(
            Severity.ERROR,
            "A link leads to a file or an anchor that the site does not have.",
            "Link by person:, place:, organization:, message: or page:, or write the whole address with https://."),
    UNRESOLVED_POINTER(
            Severity.WARNING,
            "A TEI file points to something that the edition does not have; its words are shown without a link.",
            "Correct the pointer, or leave it as it is."),
    AMBIGUOUS_FORM(
            Severity.WARNING,
            "A name without an id fits more than one entry of the register; it is not linked.",
            "Give the name an @ref."),
    UNUSED_ENTRY(
            Severity.WARNING,
            "A register entry or an attested message is not named by any document.",
            "Link to it where it is mentioned, or remove it."),
    CONTRADICTION(Severity.ERROR, "Two of the editor's statements contradict each other.", "Remove one of them."),
    STALE_DECISION(
            Severity.WARNING,
            "content/references.yml decides on a finding that the program no longer makes, or makes in another "
                    + "sentence or of another message.",
            "Remove the line, or run `depesha references` to see what it is called now."),
    REPLY_BEFORE_MESSAGE(Severity.WARNING, "A message answers one that was sent after it.", "Check both dates."),
    BROKEN_RULE(
            Severity.ERROR,
            "A rule file can't be read, or a rule does not find what its sentences say.",
            "Correct the line: the documentation of phrases shows how rules are written."),

    // Releases
    BROKEN_LOCK(
            Severity.ERROR,
            "content/addresses.lock can't be read.",
            "Restore it from version control; after a merge, keep the lines of both sides."),
    MISSING_RELEASE(
            Severity.ERROR,
            "A released text is missing from content/releases, or differs from content/addresses.lock.",
            "Restore the file from version control: it is what papers cite."),
    LOST_ADDRESS(
            Severity.ERROR,
            "A released address no longer exists.",
            "Say in content/edition.yml where it moved (`moved:`) or why it is gone (`withdrawn:`)."),
    INVALID_MOVE(
            Severity.ERROR,
            "What `moved:` or `withdrawn:` says of an address is not possible.",
            "Correct the line, or remove it."),
    MOVED_ANCHOR(
            Severity.ERROR,
            "A released xml:id now marks a different passage.",
            "Give this passage another xml:id; the released one then stays where its words are, or says that they are "
                    + "gone."),
    UNRELEASED_CHANGE(
            Severity.WARNING,
            "Texts differ from those of the release whose version the edition has.",
            "Give the edition a new `version:` and `date:`, then run `depesha release`."),
    INVALID_RELEASE(
            Severity.ERROR,
            "The edition can't be released under this version.",
            "Set `version:` and `date:` in content/edition.yml."),

    // Import
    UNREADABLE_TRANSCRIPT(
            Severity.ERROR,
            "A file to import can't be read, or its transcript can't be saved.",
            "Check that the file exists, and that you have permission to read it."),
    EMPTY_TRANSCRIPT(Severity.ERROR, "A file to import contains no text.", "Check that you named the right file."),
    BINARY_TRANSCRIPT(
            Severity.ERROR,
            "A file to import is not text, but a picture, a PDF or a program.",
            "Save its text as plain text, Markdown, HTML or .docx."),
    HUGE_TRANSCRIPT(
            Severity.ERROR,
            "A file to import is too large to be one letter.",
            "Divide it into one file for each letter, of at most 8 MB."),
    NOT_A_LETTER(
            Severity.ERROR,
            "A file to import shows neither sender nor addressee, date nor number: it does not seem to be a letter.",
            "If it is one, write the document by hand and name the transcript in it."),
    UNREADABLE_ROW(
            Severity.ERROR,
            "A row of a table to import can't be read as a letter.",
            "Correct the row, and import the table again: the letters that were imported stay as they are."),
    DOUBTFUL_IMPORT(
            Severity.WARNING,
            "A transcript contradicts itself, or says something about another document.",
            "Decide which is right, and write it into the front matter."),
    TAKEN_TRANSCRIPT(
            Severity.WARNING,
            "One import was given the same transcript twice; it is imported once.",
            "Remove the copy. If they are two letters with the same words, write the second document by hand."),

    // Pages
    TEMPLATE_ERROR(
            Severity.ERROR, "A template can't be read, or fails on a page.", "Correct the template at the given line."),
    SITE_NOT_OURS(
            Severity.ERROR,
            "The site folder contains files that Depesha did not write.",
            "Move them elsewhere: a build replaces the whole folder."),
    SITE_BUSY(Severity.ERROR, "Another build is writing this site.", "Wait until it has finished."),
    CONTENT_BUSY(
            Severity.ERROR,
            "Another command is changing this edition's content.",
            "Wait until it has finished, or end it, and give this command again.");

    private final Severity severity;
    private final String meaning;
    private final String nextStep;

    Code(Severity severity, String meaning, String nextStep) {
        this.severity = severity;
        this.meaning = meaning;
        this.nextStep = nextStep;
    }

    /** Its name on the terminal and in the documentation, such as {@code unknown-person}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** What it means, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** What to do, in one sentence. */
    public String nextStep() {
        return nextStep;
    }
}
