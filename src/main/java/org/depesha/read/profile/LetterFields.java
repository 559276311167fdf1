package org.depesha.read.profile;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depesha.config.ProfileField;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.jaxen.UnresolvableException;
import org.jaxen.VariableContext;
import org.jspecify.annotations.Nullable;

/** What a profile finds in one letter. Of the rows of a field the first counts that yields what is asked for. */
public final class LetterFields {

    /** The element that {@code each} found, or the root of a file with one letter. */
    static final String LETTER = "letter";

    /** The stem of the file. */
    static final String FILE = "file";

    private final Profile profile;
    private final TreeNode root;
    private final String file;
    private final @Nullable TeiElement part;
    private final Problems problems;
    private final VariableContext variables = (uri, prefix, name) -> variable(name);
    private final Map<ProfileField, List<Found>> known = new EnumMap<>(ProfileField.class);
    private final Set<ProfileField> open = EnumSet.noneOf(ProfileField.class);

    LetterFields(Profile profile, TreeNode root, String file, @Nullable TeiElement part, Problems problems) {
        this.profile = profile;
        this.root = root;
        this.file = file;
        this.part = part;
        this.problems = problems;
    }

    private Object variable(String name) throws UnresolvableException {
        if (name.equals(FILE)) {
            return file;
        }
        if (name.equals(LETTER)) {
            TreeNode found = part == null ? root : root.find(part);
            return List.of(found == null ? root : found);
        }
        ProfileField field = ProfileField.of(name).orElseThrow();
        if (!known.containsKey(field)) {
            if (!open.add(field)) {
                throw new UnresolvableException("`$" + name + "` is looked for by itself");
            }
            known.put(field, first(field, found -> found.node() != null));
        }
        return known.getOrDefault(field, List.of()).stream()
                .map(Found::node)
                .filter(Objects::nonNull)
                .limit(1)
                .toList();
    }

    /** The letter in which fields are looked for: with what a corpus says of all its letters. */
    public TeiElement root() {
        return Objects.requireNonNull(root.element(), "a file has a root");
    }

    /** What each row of a field yields, in the order of the rows; worked out as it is asked for. */
    public Stream<List<Found>> rows(ProfileField field) {
        return profile.paths(field).stream().map(path -> path.in(root, variables, problems));
    }

    /** What the first row yields of which anything counts; empty for none. */
    public List<Found> first(ProfileField field, Predicate<Found> counts) {
        return rows(field)
                .map(row -> row.stream().filter(counts).toList())
                .filter(row -> !row.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The words of a field: of the first row that yields any, all that it yields. */
    public List<String> words(ProfileField field) {
        return first(field, found -> !found.words().isEmpty()).stream()
                .map(Found::words)
                .distinct()
                .toList();
    }

    /** The words of a field that has one value; empty for none. */
    public String word(ProfileField field) {
        return words(field).stream().findFirst().orElse("");
    }

    /** The elements of a field. */
    public List<TeiElement> elements(ProfileField field) {
        return elements(field, Found::element);
    }

    /** The elements of a field, whether it yields them or attributes of theirs. */
    List<TeiElement> owners(ProfileField field) {
        return elements(field, Found::owner);
    }

    private List<TeiElement> elements(ProfileField field, Function<Found, @Nullable TeiElement> of) {
        return first(field, found -> of.apply(found) != null).stream()
                .map(of)
                .filter(Objects::nonNull)
                .toList();
    }
}
