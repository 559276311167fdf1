package org.depesha.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.LanguageTag;
import org.depesha.model.Archive;
import org.depesha.model.Document;
import org.depesha.model.TeiDates;
import org.depesha.model.Translation;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.ForeignNamespace;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.depesha.tei.Vocabulary;
import org.depesha.text.Hands;
import org.depesha.text.Reading;
import org.jspecify.annotations.Nullable;

/** Reads a document that is a TEI P5 file: its text as it is, its metadata from the header. */
final class TeiDocumentReader {

    private final String file;
    private final TeiSetting setting;
    private final Problems problems;

    TeiDocumentReader(String file, TeiSetting setting, Problems problems) {
        this.file = file;
        this.setting = setting;
        this.problems = problems;
    }

    /** The documents of a file: one, but for a file of several letters. */
    List<Document> read(String id, String xml) {
        return root(xml, file, problems).stream()
                .map(root -> Includes.in(root, setting.folder(), problems))
                .flatMap(root -> LettersInFile.of(id, root, problems).entrySet().stream())
                .flatMap(letter -> document(letter.getKey(), letter.getValue()).stream())
                .toList();
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

    private Optional<Document> document(String id, TeiElement file) {
        TeiElement root = StandOffNotes.inText(UniqueIds.in(file, problems), problems);
        TeiElement header = root.child("teiHeader");
        TeiElement text = root.child("text");
        if (!root.is("TEI") || header == null || text == null) {
            String what = "The root `" + root.name() + "` is not a TEI letter with a teiHeader and a text.";
            problems.report(Code.NOT_TEI, root.place(), what);
            return Optional.empty();
        }
        String title = LetterTitle.of(header);
        if (title.isEmpty()) {
            problems.report(Code.MISSING_TITLE, header.place(), "The titleStmt has no title.");
        }
        Vocabulary.shown(text)
                .filter(element -> element.is("date"))
                .forEach(date -> TeiDates.read(date, Code.DOUBTFUL_DATE, problems));
        EntryLists lists = EntryLists.of(root);
        TextNames names = new TextNames(lists, setting.registers());
        setting.languages().add(root);
        String language = language(root, header, text);
        return Optional.of(new Document(
                id,
                new Document.Description(
                        title,
                        language,
                        Reading.words(header.path("profileDesc", "abstract")),
                        Reading.words(header.path("fileDesc", "publicationStmt", "availability"))),
                new CorrespDescReader(names, setting.nobody(), problems).message(header, text),
                new Document.Provenance(null, archive(header), Translation.NONE, Hands.of(header)),
                Document.Basis.NONE,
                names.linked(text.attribute("xml:lang") == null ? text.with("xml:lang", language) : text),
                new Document.TeiFile(withoutText(root), lists.entries()),
                root.place()));
    }

    private String language(TeiElement root, TeiElement header, TeiElement text) {
        TeiElement usage = header.path("profileDesc", "langUsage");
        List<TeiElement> languages =
                usage == null ? List.of() : usage.elements("language").toList();
        String only = languages.size() == 1 ? languages.get(0).attribute("ident") : null;
        return Optional.ofNullable(text.attribute("xml:lang"))
                .or(() -> Optional.ofNullable(root.attribute("xml:lang")))
                .or(() -> Optional.ofNullable(only))
                .map(tag -> LanguageTag.of(tag).tag())
                .filter(tag -> !tag.isEmpty())
                .orElse(setting.language());
    }

    /** The shelfmark of the letter: of the first manuscript described, or else of the first witness that has one. */
    private static @Nullable TeiElement identifier(TeiElement header) {
        TeiElement source = header.path("fileDesc", "sourceDesc");
        return source == null
                ? null
                : Stream.concat(source.elements("msDesc"), source.descendants().filter(one -> one.is("msDesc")))
                        .flatMap(manuscript -> manuscript.elements("msIdentifier"))
                        .findFirst()
                        .orElse(null);
    }

    /** The root, of which a text that is kept apart takes no memory. */
    private static TeiElement withoutText(TeiElement root) {
        return root.with(root.children().stream()
                .map(child -> child == root.child("text") ? ((TeiElement) child).with(List.of()) : child)
                .toList());
    }

    private static Archive archive(TeiElement header) {
        TeiElement identifier = identifier(header);
        if (identifier == null) {
            return Archive.UNKNOWN;
        }
        String repository = Reading.words(identifier.child("repository"));
        String institution = Reading.words(identifier.child("institution"));
        String shelfmark = Stream.of(words(identifier, "collection", ", "), words(identifier, "idno", "; "))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return repository.isEmpty()
                ? new Archive(institution, "", shelfmark)
                : new Archive(repository, institution, shelfmark);
    }

    /** The words of all elements of a name; addresses are none of a shelfmark's. */
    private static String words(TeiElement identifier, String name, String between) {
        return identifier
                .elements(name)
                .map(Reading::words)
                .filter(words -> !words.isEmpty() && !words.contains("://"))
                .distinct()
                .collect(Collectors.joining(between));
    }
}
