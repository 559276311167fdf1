package org.depesha.read.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesha.model.CorrespActions;
import org.depesha.model.RegisterKind;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds who and what place a {@code correspAction} names (TEI P5, {@code model.correspActionPart}): a name counts
 * whole, with all that it holds, and not where it stands in a remark or inside another name.
 */
public final class ActionNames {

    /** Names that need not say of what. */
    private static final Set<String> ANY_NAME = Set.of("name", "rs");

    /** Remarks on an action, and dates: whoever is named in them takes no part in it. */
    private static final Set<String> ASIDE = Set.of("note", "desc", "date", "bibl", "ref", "state", "event", "idno");

    private static final Pattern POINTER = Pattern.compile("#.*|.*[:/].*");

    private ActionNames() {}

    /**
     * A name.
     *
     * @param kind null where the element does not say what it names
     */
    public record Named(TeiElement element, @Nullable RegisterKind kind) {

        /** Whether it is words for somebody: "the committee". */
        private boolean isVague() {
            return kind == null && element.is("rs") && !pointsSomewhere(element);
        }

        public boolean isPlace() {
            return kind == RegisterKind.PLACE;
        }
    }

    /** All names of an action, in order; words for somebody where it names nobody. */
    public static List<Named> in(TeiElement action) {
        List<Named> names = all(action);
        boolean named = names.stream().anyMatch(name -> !name.isPlace() && !name.isVague());
        return named ? names.stream().filter(name -> !name.isVague()).toList() : names;
    }

    private static List<Named> all(TeiElement element) {
        List<Named> names = new ArrayList<>();
        element.elements().forEach(child -> collect(child, names));
        return names;
    }

    private static void collect(TeiElement element, List<Named> names) {
        if (ASIDE.contains(element.name())) {
            return;
        }
        List<Named> inside = all(element);
        boolean group = ANY_NAME.contains(element.name()) && !pointsSomewhere(element) && !inside.isEmpty();
        Named named = group ? null : named(element);
        if (named == null) {
            names.addAll(inside);
        } else {
            names.add(named);
        }
    }

    /** What an element names; null where it is no name, or one of something that takes no part in a message. */
    private static @Nullable Named named(TeiElement element) {
        RegisterKind kind = RegisterKind.ofName(element).orElse(null);
        if (kind != null || !ANY_NAME.contains(element.name())) {
            return kind == null || !kind.takesPart() ? null : new Named(element, kind);
        }
        boolean untyped = element.attribute("type") == null || CorrespActions.hasRole(element);
        return untyped ? new Named(element, null) : null;
    }

    private static boolean pointsSomewhere(TeiElement element) {
        String ref = element.attribute("ref");
        return element.attribute("key") != null
                || ref != null && POINTER.matcher(ref).matches();
    }
}
