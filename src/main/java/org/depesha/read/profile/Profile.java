package org.depesha.read.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.config.ProfileField;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/** Where each field of a TEI letter is looked for in an edition: by the program's table, or as the edition says. */
public final class Profile {

    /** Stands in an edition's list for all rows of the program's table. */
    public static final String OWN = "own";

    /** Fields that are found before others, which can name them: {@code $description}. */
    private static final List<ProfileField> VARIABLES =
            List.of(ProfileField.DESCRIPTION, ProfileField.SENT, ProfileField.RECEIVED, ProfileField.MANUSCRIPT);

    private static final Profile PROGRAM = of(Map.of(), new Problems());

    private final Map<ProfileField, List<FieldPath>> paths;
    private final Set<ProfileField> changed;

    private Profile(Map<ProfileField, List<FieldPath>> paths, Set<ProfileField> changed) {
        this.paths = paths;
        this.changed = changed;
    }

    /** The program's own. */
    public static Profile ofProgram() {
        return PROGRAM;
    }

    /**
     * That of an edition; an expression that is wrong is a problem.
     *
     * @param changes what it says otherwise, by field
     */
    public static Profile of(Map<ProfileField, List<EditionSettings.Named>> changes, Problems problems) {
        Map<ProfileField, List<FieldPath>> paths = new EnumMap<>(ProfileField.class);
        for (ProfileField field : ProfileField.values()) {
            List<FieldPath> own = new ArrayList<>();
            List<EditionSettings.Named> stated = changes.get(field);
            if (stated == null) {
                own(field, own, problems);
            } else {
                for (EditionSettings.Named one : stated) {
                    if (one.name().equals(OWN)) {
                        own(field, own, problems);
                    } else {
                        FieldPath.of(one, variables(), problems).ifPresent(own::add);
                    }
                }
            }
            paths.put(field, List.copyOf(own));
        }
        return new Profile(paths, Set.copyOf(changes.keySet()));
    }

    private static void own(ProfileField field, List<FieldPath> to, Problems problems) {
        ProfileTable.field(field)
                .rows()
                .forEach(row -> FieldPath.of(new EditionSettings.Named(row.path(), row.place()), variables(), problems)
                        .ifPresent(to::add));
    }

    /** The names of what an expression can begin with. */
    static Set<String> variables() {
        return Stream.concat(
                        VARIABLES.stream().map(ProfileField::word), Stream.of(LetterFields.LETTER, LetterFields.FILE))
                .collect(Collectors.toSet());
    }

    /** Whether a field is where others begin, and states nothing by itself. */
    public static boolean isStep(ProfileField field) {
        return VARIABLES.contains(field);
    }

    /** Whether the edition says otherwise where a field is. */
    public boolean changes(ProfileField field) {
        return changed.contains(field);
    }

    /** The expressions of a field, as they are written. */
    public List<String> expressions(ProfileField field) {
        return paths(field).stream().map(FieldPath::expression).toList();
    }

    List<FieldPath> paths(ProfileField field) {
        return paths.getOrDefault(field, List.of());
    }

    /**
     * What it finds in a letter.
     *
     * @param file the stem of its file
     * @param part the part of a file of several letters that it is; null for a whole file
     */
    public LetterFields in(TeiElement root, String file, @Nullable TeiElement part, Problems problems) {
        return new LetterFields(this, TreeNode.of(root), file, part, problems);
    }
}
