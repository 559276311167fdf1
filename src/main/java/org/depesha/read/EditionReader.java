package org.depesha.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.config.SourceFile;
import org.depesha.model.AttestedMessage;
import org.depesha.model.Document;
import org.depesha.model.Edition;
import org.depesha.model.Page;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.read.ContentFolder.Found;
import org.depesha.read.profile.Profile;

/**
 * Reads a folder's {@code content/} into an {@link Edition}; documents are read in parallel, and stand in order of id.
 */
public final class EditionReader {

    private static final Set<String> FOLDERS = Set.of(
            "edition.yml",
            "references.yml",
            "documents",
            "images",
            "includes",
            "registers",
            "pages",
            "phrases",
            "words",
            "styles",
            "transcripts",
            "releases",
            "addresses.lock");
    private static final Set<String> REGISTERS = Stream.concat(
                    Stream.of(RegisterKind.values()).map(kind -> kind.plural() + ".yml"), Stream.of("messages.yml"))
            .collect(Collectors.toUnmodifiableSet());

    private final Path folder;
    private final EditionSettings settings;
    private final Problems problems;
    private final TeiLanguages languages = new TeiLanguages();

    private EditionReader(Path folder, EditionSettings settings, Problems problems) {
        this.folder = folder;
        this.settings = settings;
        this.problems = problems;
    }

    /** Reads the edition in a folder; whatever can't be read is a problem, and left out. */
    public static Edition read(Path folder, EditionSettings settings, Problems problems) {
        return new EditionReader(folder, settings, problems).edition();
    }

    /**
     * Reads one document of an edition again; empty, with problems, where that can't be done.
     *
     * @param edition as it was read before
     */
    public static Optional<Document> again(
            Path folder, EditionSettings settings, Edition edition, Document before, Problems problems) {
        EditionReader reader = new EditionReader(folder, settings, problems);
        ImageFolder images = ImageFolder.of(edition.images(), problems);
        List<Document> read =
                reader.documents(ContentFolder.found(before.place().file()), reader.tei(edition.registers()));
        reader.languages.report(problems);
        Optional<Document> one = Optional.of(read)
                .filter(all -> all.size() == 1 && isAlone(all.get(0)))
                .map(all -> all.get(0))
                .map(document -> images.checked(document));
        images.reportMissing();
        return one;
    }

    /** Whether a document has no entries of its own, which are told apart only beside those of all others. */
    private static boolean isAlone(Document document) {
        return document.teiFile() == null || document.teiFile().entries().isEmpty();
    }

    private TeiSetting tei(Registers registers) {
        return new TeiSetting(
                folder,
                settings.language(),
                languages,
                registers,
                Nobody.with(settings.automation().tei().nobody()),
                Profile.of(settings.automation().tei().profile(), problems),
                NotesApart.of(RegisterReader.files(folder, new Problems())));
    }

    private Edition edition() {
        ContentFolder.reportStrays(folder, "", FOLDERS, Set.of(), problems);
        ContentFolder.reportStrays(folder, "registers", REGISTERS, Set.of("xml"), problems);
        Registers registers = RegisterReader.registers(folder, problems);
        List<AttestedMessage> attested = RegisterReader.attested(folder, registers, problems);
        List<Found> files = ContentFolder.list(folder, "documents", Set.of("md", "xml"), problems);
        List<Ids.Given> ids = new ArrayList<>(files.stream()
                .map(file -> new Ids.Given(file.id(), Place.of(file.path())))
                .toList());
        attested.forEach(
                message -> ids.add(new Ids.Given(message.id(), message.message().place())));
        ImageFolder images = ImageFolder.read(folder, problems);
        TeiSetting tei = tei(registers);
        List<Document> documents = files.parallelStream()
                .flatMap(file -> documents(file, tei).stream())
                .map(document -> images.checked(document))
                .toList();
        List<Page> pages = pages(images);
        images.reportLarge();
        images.reportMissing();
        addInner(documents, files, ids);
        Ids.checkDistinct(ids, problems);
        checkTranslations(documents);
        languages.report(problems);
        return new Edition(
                EntriesApart.of(documents, registers, problems),
                registers,
                attested,
                DecisionReader.read(folder, problems),
                pages,
                images.images(),
                Set.of());
    }

    /** A translation names a document, and no translation of another. */
    private void checkTranslations(List<Document> documents) {
        Map<String, String> originals = new TreeMap<>();
        documents.forEach(
                one -> originals.put(one.id(), one.provenance().translation().of()));
        for (Document document : documents) {
            String original = document.provenance().translation().of();
            if (original.isEmpty()) {
                continue;
            }
            if (!originals.containsKey(original)) {
                problems.report(
                        Code.UNKNOWN_MESSAGE,
                        document.place(),
                        "`translates: " + original + "` does not name a document.",
                        DidYouMean.orElse(
                                original,
                                List.copyOf(originals.keySet()),
                                "Write the id of the document that has the original."));
            } else if (original.equals(document.id())
                    || !originals.getOrDefault(original, "").isEmpty()) {
                problems.report(
                        Code.INVALID_VALUE,
                        document.place(),
                        "`translates: " + original + "` names a document that is itself a translation.",
                        "Write the id of the document that has the original.");
            }
        }
    }

    /** Adds the ids of letters that stand in a file with others. */
    private static void addInner(List<Document> documents, List<Found> files, List<Ids.Given> ids) {
        Set<String> own =
                files.stream().map(file -> file.path() + " " + file.id()).collect(Collectors.toSet());
        documents.stream()
                .filter(document -> !own.contains(document.place().file() + " " + document.id()))
                .map(document -> new Ids.Given(document.id(), document.place()))
                .forEach(ids::add);
    }

    private List<Document> documents(Found file, TeiSetting tei) {
        if (!Ids.check(file.id(), Place.of(file.path()), problems)) {
            return List.of();
        }
        return SourceFile.read(folder, file.path(), problems).stream()
                .flatMap(text -> file.ending().equals("xml")
                        ? new TeiDocumentReader(file.path(), tei, problems).read(file.id(), text).stream()
                        : new MarkdownDocumentReader(file.path(), settings.language(), tei.registers(), problems)
                                .read(file.id(), text).stream())
                .map(this::checkTranscript)
                .toList();
    }

    private Document checkTranscript(Document document) {
        String name = document.basis().transcript();
        boolean plain = !name.contains("/") && !name.contains("\\") && !name.startsWith(".");
        if (!name.isEmpty()
                && !(plain
                        && Files.isRegularFile(
                                folder.resolve("content/transcripts").resolve(name)))) {
            problems.report(
                    Code.MISSING_TRANSCRIPT, document.place(), "There is no `content/transcripts/" + name + "`.");
        }
        return document;
    }

    private List<Page> pages(ImageFolder images) {
        return ContentFolder.list(folder, "pages", Set.of("md"), problems).stream()
                .filter(file -> Ids.check(file.id(), Place.of(file.path()), problems))
                .flatMap(this::page)
                .map(page -> page.with(images.checked(page.text(), true)))
                .sorted(Comparator.comparingInt(Page::order).thenComparing(Page::id))
                .toList();
    }

    private Stream<Page> page(Found file) {
        return SourceFile.read(folder, file.path(), problems).stream()
                .flatMap(text ->
                        new PageReader(file.path(), settings.language(), problems).read(file.id(), text).stream());
    }
}
