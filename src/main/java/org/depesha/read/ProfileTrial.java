package org.depesha.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.ProfileField;
import org.depesha.config.SourceFile;
import org.depesha.problem.Problems;
import org.depesha.read.LettersInFile.Letter;
import org.depesha.read.profile.Found;
import org.depesha.read.profile.LetterFields;
import org.depesha.read.profile.Profile;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiText;
import org.depesha.text.Reading;

/** Tries a profile on a folder of TEI files: what each field finds, and what headers state that no field finds. */
public final class ProfileTrial {

    /** How much of a value is shown. */
    private static final int LONGEST = 60;

    /** How many values of a field are shown. */
    private static final int SAMPLES = 3;

    /** What the program reads in headers though no field finds it: lists of entries, hands. */
    private static final Set<String> READ = Set.of(
            "listPerson",
            "listPlace",
            "listOrg",
            "listEvent",
            "person",
            "place",
            "org",
            "event",
            "handNotes",
            "handDesc");

    /** By what a value without words is known. */
    private static final List<String> VALUES =
            List.of("when", "from", "notBefore", "to", "notAfter", "ref", "key", "target");

    private final Profile profile;
    private final Path folder;
    private final Problems problems;
    private final Map<ProfileField, Yield> fields = new EnumMap<>(ProfileField.class);
    private final Map<String, Unused> unused = new TreeMap<>();
    private int files;
    private int letters;

    private ProfileTrial(Path folder, Profile profile, Problems problems) {
        this.folder = folder;
        this.profile = profile;
        this.problems = problems;
    }

    /**
     * What came of a trial.
     *
     * @param fields those of the profile, in its order
     * @param unused what no field finds, the most frequent first
     */
    public record Result(int files, int letters, Map<ProfileField, Yield> fields, List<Unused> unused) {

        public Result {
            unused = List.copyOf(unused);
        }
    }

    /**
     * What a field finds.
     *
     * @param letters in how many
     */
    public record Yield(int letters, List<String> samples) {

        public Yield {
            samples = List.copyOf(samples);
        }

        private Yield with(String sample) {
            List<String> more = new ArrayList<>(samples);
            if (more.size() < SAMPLES && !more.contains(sample)) {
                more.add(sample);
            }
            return new Yield(letters + 1, more);
        }
    }

    /**
     * An element of headers that no field finds.
     *
     * @param path below {@code teiHeader}
     * @param times how often it stands there
     */
    public record Unused(String path, int times, String sample) {}

    /**
     * Tries a profile on the documents of an edition, or on all files that end in {@code .xml} below any other folder.
     */
    public static Result of(Path folder, Profile profile, Problems problems) {
        ProfileTrial trial = new ProfileTrial(folder, profile, problems);
        paths(folder).forEach(trial::add);
        return new Result(
                trial.files,
                trial.letters,
                Collections.unmodifiableMap(trial.fields),
                trial.unused.values().stream()
                        .sorted(Comparator.comparing(Unused::times).reversed())
                        .toList());
    }

    private static List<String> paths(Path folder) {
        Path documents = folder.resolve("content/documents");
        try (Stream<Path> all = Files.walk(Files.isDirectory(documents) ? documents : folder)) {
            return all.filter(file -> file.toString().endsWith(".xml") && Files.isRegularFile(file))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String path) {
        String id = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.xml$", "");
        SourceFile.read(folder, path, problems)
                .flatMap(xml -> TeiDocumentReader.root(xml, path, problems))
                .map(root -> Includes.in(root, folder, problems))
                .ifPresent(root -> {
                    files++;
                    LettersInFile.of(id, root, profile, problems).forEach(this::add);
                });
    }

    private void add(Letter letter) {
        letters++;
        Set<TeiElement> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ProfileField field : ProfileField.values()) {
            List<Found> found = field == ProfileField.EACH ? List.of() : found(letter.fields(), field);
            if (!found.isEmpty()) {
                String sample = found.stream().map(ProfileTrial::said).collect(Collectors.joining(" | "));
                fields.merge(
                        field,
                        new Yield(1, List.of(shortened(sample))),
                        (all, one) -> all.with(one.samples().get(0)));
                if (!Profile.isStep(field)) {
                    found.forEach(one -> used.add(one.owner()));
                }
            }
        }
        TeiElement header = letter.root().child("teiHeader");
        if (header != null) {
            header.elements().forEach(child -> addUnused(child, "", used));
        }
    }

    private static List<Found> found(LetterFields fields, ProfileField field) {
        return fields.first(field, found -> true);
    }

    private void addUnused(TeiElement element, String above, Set<TeiElement> used) {
        if (used.contains(element) || READ.contains(element.name())) {
            return;
        }
        String type = element.attribute("type");
        String below = above + (above.isEmpty() ? "" : "/") + element.name();
        String path = below + (type == null ? "" : "[@type='" + type + "']");
        boolean words = element.children().stream()
                .anyMatch(child -> child instanceof TeiText text && !text.text().isBlank());
        if (words || element.elements().findAny().isEmpty() && !value(element).isEmpty()) {
            String sample = shortened(words ? Reading.words(element) : value(element));
            unused.merge(
                    path, new Unused(path, 1, sample), (all, one) -> new Unused(path, all.times() + 1, all.sample()));
        }
        if (!words) {
            element.elements().forEach(child -> addUnused(child, below, used));
        }
    }

    private static String said(Found found) {
        TeiElement element = found.element();
        if (!found.words().isEmpty() || element == null) {
            return found.words();
        }
        String value = value(element);
        return value.isEmpty() ? "<" + element.name() + ">" : value;
    }

    private static String value(TeiElement element) {
        return VALUES.stream()
                .map(element::attribute)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
