package org.depesha.read;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.LanguageTag;
import org.depesha.config.ProfileField;
import org.depesha.model.Archive;
import org.depesha.model.Document;
import org.depesha.model.Entry;
import org.depesha.model.TeiDates;
import org.depesha.model.Translation;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.read.profile.LetterFields;
import org.depesha.read.profile.Profile;
import org.depesha.read.profile.ProfiledText;
import org.depesha.tei.ForeignNamespace;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.depesha.tei.Vocabulary;
import org.depesha.text.Hands;

/** Reads a document that is a TEI P5 file: its text as it is, its metadata from the header. */
final class TeiDocumentReader {

    private final String file;
    private final TeiSetting setting;
    private final Problems problems;

    /** The entries that the file lists, which its letters share. */
    private final Map<TeiElement, Entry> entries = new IdentityHashMap<>();

    TeiDocumentReader(String file, TeiSetting setting, Problems problems) {
        this.file = file;
        this.setting = setting;
        this.problems = problems;
    }

    /** The documents of a file: one, but for a file of several letters. */
    List<Document> read(String id, String xml) {
        List<LettersInFile.Letter> letters = root(xml, file, problems).stream()
                .map(root -> Includes.in(root, setting.folder(), problems))
                .filter(root -> isDocument(id, root))
                .flatMap(root -> LettersInFile.of(id, root, setting.profile(), problems).stream())
                .toList();
        NotesApart.In notes = setting.notes()
                .in(file, letters.stream().map(LettersInFile.Letter::root).toList());
        notes.reportUnplaced(problems);
        return letters.stream()
                .flatMap(letter -> document(letter, notes).stream())
                .toList();
    }

    /** Whether a file is what the profile takes for documents: any is where it says nothing. */
    private boolean isDocument(String id, TeiElement root) {
        return !setting.profile().changes(ProfileField.DOCUMENT)
                || !setting.profile()
                        .in(root, id, null, problems)
                        .first(ProfileField.DOCUMENT, found -> true)
                        .isEmpty();
    }

    /** The root of a TEI file; empty, with a problem, where it is not well-formed. */
    static Optional<TeiElement> root(String xml, String file, Problems problems) {
        try {
            TeiElement root = TeiReader.read(xml, file);
            reportInert(root, problems);
            return Optional.of(root);
        } catch (TeiReader.IllFormedException e) {
            problems.report(Code.ILL_FORMED_TEI, e.place(), "This is not well-formed XML: " + e.reason() + ".");
            return Optional.empty();
        }
    }

    private static void reportInert(TeiElement root, Problems problems) {
        root.descendants()
                .filter(element -> element != root && ForeignNamespace.isInert(element))
                .forEach(element -> problems.report(
                        Code.INERT_ELEMENT,
                        element.place(),
                        "A browser would run `" + element.name() + "`: it is published in another namespace."));
    }

    private Optional<Document> document(LettersInFile.Letter letter, NotesApart.In notes) {
        LetterFields fields = letter.fields();
        TeiElement whole = Glyphs.inText(ProfiledText.in(letter.root(), fields), fields.root());
        TeiElement noted = notes.with(letter.root(), whole);
        TeiElement root = WritersNotes.in(StandOffNotes.inText(UniqueIds.in(noted, problems), problems), fields);
        TeiElement header = root.child("teiHeader");
        TeiElement text = root.child("text");
        if (!root.is("TEI") || header == null || text == null) {
            String what = "The root `" + root.name() + "` is not a TEI letter with a teiHeader and a text.";
            problems.report(Code.NOT_TEI, root.place(), what);
            return Optional.empty();
        }
        Vocabulary.shown(text)
                .filter(element -> element.is("date"))
                .forEach(date -> TeiDates.read(date, Code.DOUBTFUL_DATE, problems));
        EntryLists lists = lists(root, fields);
        TextNames names = new TextNames(lists, setting.registers(), setting.nobody());
        setting.languages().add(root);
        String language = language(fields);
        TeiElement linked = names.linked(text.attribute("xml:lang") == null ? text.with("xml:lang", language) : text);
        return Optional.of(new Document(
                letter.id(),
                description(fields, language, header.place()),
                new CorrespDescReader(names, setting.nobody(), problems).message(fields, header),
                new Document.Provenance(
                        null,
                        archive(fields),
                        translation(text),
                        Hands.of(Objects.requireNonNullElse(fields.root().child("teiHeader"), header))),
                Document.Basis.NONE,
                linked,
                new Document.TeiFile(withoutText(root), lists.entries(), names.nobodies(), names.pointers()),
                root.place()));
    }

    private Document.Description description(LetterFields fields, String language, Place place) {
        String stated = fields.word(ProfileField.TITLE);
        // what an edition says of its letters need not hold for what stands beside them in a file
        String title = stated.isEmpty() && setting.profile().changes(ProfileField.TITLE)
                ? Profile.ofProgram().in(fields.root(), "", null, problems).word(ProfileField.TITLE)
                : stated;
        if (title.isEmpty()) {
            problems.report(Code.MISSING_TITLE, place, "The letter has no title.");
        }
        return new Document.Description(
                title,
                language,
                joined(fields, ProfileField.ABSTRACT, " "),
                joined(fields, ProfileField.RIGHTS, " "),
                new Document.Filing(
                        Finished.unless(fields.word(ProfileField.STATUS)),
                        fields.words(ProfileField.TOPICS),
                        Map.of()));
    }

    /** The lists of a letter, and those that its corpus has for all: where the profile finds some, these alone. */
    private EntryLists lists(TeiElement root, LetterFields fields) {
        List<TeiElement> stated = fields.elements(ProfileField.REGISTERS);
        List<TeiElement> own = Stream.concat(Stream.of(root), fields.root().elements("teiHeader"))
                .toList();
        return EntryLists.of(stated.isEmpty() ? own : stated, entries);
    }

    private String language(LetterFields fields) {
        String tag = LanguageTag.of(fields.word(ProfileField.LANGUAGE)).tag();
        return tag.isEmpty() ? setting.language() : tag;
    }

    /** {@code <text type="translation" corresp="letter.xml">}: the original's file is named as its document. */
    private static Translation translation(TeiElement text) {
        String original = text.attribute("corresp");
        if (!"translation".equals(text.attribute("type")) || original == null || original.startsWith("#")) {
            return Translation.NONE;
        }
        String id = original.replaceFirst("#.*", "").replaceFirst("^.*/", "").replaceFirst("\\.(?:xml|md)$", "");
        return Translation.of(id);
    }

    /** The root, of which a text that is kept apart takes no memory. */
    private static TeiElement withoutText(TeiElement root) {
        return root.with(root.children().stream()
                .map(child -> child == root.child("text") ? ((TeiElement) child).with(List.of()) : child)
                .toList());
    }

    private static Archive archive(LetterFields fields) {
        String mark = Stream.of(
                        joined(fields, ProfileField.COLLECTION, ", "), joined(fields, ProfileField.SHELFMARK, "; "))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        String archive = fields.word(ProfileField.ARCHIVE);
        String institution = fields.word(ProfileField.INSTITUTION);
        boolean both = !institution.isEmpty()
                && !archive.isEmpty()
                && !List.of(institution.split(", ")).contains(archive);
        return new Archive(archive, both ? archive + ", " + institution : institution, mark);
    }

    private static String joined(LetterFields fields, ProfileField field, String between) {
        return String.join(between, fields.words(field));
    }
}
