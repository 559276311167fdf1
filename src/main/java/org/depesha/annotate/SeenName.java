package org.depesha.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.jspecify.annotations.Nullable;

/** What was seen of one name in a text, and what speaks for what. The weights are hundredths of confidence. */
final class SeenName {

    private static final Pattern INITIALS =
            Pattern.compile("(?:\\p{Lu}\\. ?)+[\\p{Lu}][\\p{L}'’-]+.*|.*\\p{L} (?:\\p{Lu}\\. ?)+[\\p{Lu}][\\p{L}'’-]+");
    /** "V. Recommendation", "P.S. Tuesday", "G.S.O. II". */
    private static final Pattern NUMBERED = Pattern.compile("[IVXC]\\. \\S+|(?:P\\.\\s?)+S\\..*|.* [IVX]+");

    private static final int BASE = 30;
    private static final int MOST = 95;

    final List<Integer> places = new ArrayList<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> forms = new LinkedHashSet<>();
    private String name = "";
    private boolean party;
    private int inside;
    private int afterArticle;
    private int inPlace;
    private int towards;
    private int acting;
    private int owning;

    /** How the name stood at one place. */
    record Sight(
            String name, int place, String title, String before, String after, boolean insideSentence, boolean party) {}

    void add(Sight sight) {
        boolean capitals = sight.name().equals(sight.name().toUpperCase(Locale.ROOT));
        name = name.isEmpty() || isCapital() && !capitals ? sight.name() : name;
        forms.add(sight.name());
        places.add(sight.place());
        if (!sight.title().isEmpty()) {
            titles.add(sight.title());
        }
        party |= sight.party();
        inside += sight.insideSentence() ? 1 : 0;
        afterArticle += sight.before().matches("the|a|an|this|my|our|your|his|her|their") ? 1 : 0;
        inPlace += NameWords.PLACE_BEFORE.contains(sight.before()) ? 1 : 0;
        towards += NameWords.TOWARDS.contains(sight.before()) ? 1 : 0;
        acting += NameWords.PERSON_DOES.contains(sight.after()) ? 1 : 0;
        owning += sight.after().equals("'s") ? 1 : 0;
    }

    /** Takes in what was seen of a shorter form: of "Kennedy" after "Robert F. Kennedy". */
    void addForm(SeenName shorter) {
        forms.addAll(shorter.forms);
        places.addAll(shorter.places);
        titles.addAll(shorter.titles);
        inside += shorter.inside;
        acting += shorter.acting;
    }

    String name() {
        return name;
    }

    private boolean isCapital() {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    boolean isSingle() {
        return name.indexOf(' ') < 0 && !hasInitials();
    }

    private boolean hasInitials() {
        return INITIALS.matcher(name).matches() && !NUMBERED.matcher(name).matches();
    }

    private String first() {
        return name.split(" ")[0];
    }

    private String last() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    boolean isPerson() {
        return kind(null) == RegisterKind.PERSON;
    }

    /** Whether it can be a name at all. */
    boolean canBeName() {
        boolean common = isSingle() && titles.isEmpty() && NameWords.namesOrganization(name);
        boolean thing = common
                || NameWords.isThing(last()) && !NameWords.namesOrganization(first())
                || NameWords.isThing(first()) && name.contains(" of ")
                || last().length() == 1
                || NameWords.isPeople(last()) && titles.isEmpty() && !party && !NameWords.isGiven(first());
        return !thing && (isProper() || party || !isSingle());
    }

    /**
     * One word with an article is a common noun: "the Legation". In capitals alone it is an abbreviation or an
     * emphasis.
     */
    private boolean isProper() {
        return !titles.isEmpty()
                || Gazetteer.has(name)
                || afterArticle == 0 && inside > 0 && !(isCapital() && name.length() < 6);
    }

    Proposal proposal(@Nullable EntryKey near) {
        List<String> evidence = new ArrayList<>();
        int percent = BASE;
        percent += given(!titles.isEmpty(), 35, "after `" + String.join("`, `", titles) + "`", evidence);
        percent += given(party, 35, "sender or addressee", evidence);
        percent += given(hasInitials() && !isOrganization(), 35, "initials", evidence);
        percent += given(isGivenFirst(), 30, "a first name", evidence);
        percent += given(isOrganization(), 25, "a word for an organization", evidence);
        percent += given(isPlaceName(), 35, "a place's name", evidence);
        percent += given(!isPlaceName() && isPlace(), inPlace > 1 ? 30 : 20, "after a preposition of place", evidence);
        percent += given(acting > 0 && isSingle(), 25, "does what a person does", evidence);
        percent += given(inside > 0, 10, "inside a sentence", evidence);
        percent += given(places.size() > 1, Math.min(15, 5 * (places.size() - 1)), places.size() + " times", evidence);
        percent += given(near != null, 10, "spelled almost like a name of `" + near + "`", evidence);
        percent -= afterArticle > 0 && !isOrganization() && !isPlaceName() && titles.isEmpty() ? 20 : 0;
        return new Proposal(
                name,
                List.copyOf(forms),
                kind(near),
                Math.max(5, Math.min(MOST, percent)) / 100.0,
                evidence,
                near,
                places);
    }

    private static int given(boolean holds, int weight, String why, List<String> evidence) {
        if (holds) {
            evidence.add(why);
        }
        return holds ? weight : 0;
    }

    private boolean isOrganization() {
        return (titles.isEmpty() || !isSingle()) && NameWords.namesOrganization(name) && name.indexOf(' ') > 0;
    }

    private boolean isGivenFirst() {
        return name.indexOf(' ') > 0 && NameWords.isGiven(first()) && !isOrganization();
    }

    private boolean isPlaceName() {
        return titles.isEmpty()
                && !isOrganization()
                && !isGivenFirst()
                && (Gazetteer.has(name) || name.indexOf(' ') > 0 && NameWords.namesPlace(name) && !hasInitials());
    }

    private boolean isPlace() {
        return titles.isEmpty()
                && acting == 0
                && !hasInitials()
                && !isGivenFirst()
                && !isOrganization()
                && 2 * inPlace >= places.size() - towards
                && inPlace > owning
                && !party;
    }

    private RegisterKind kind(@Nullable EntryKey near) {
        if (near != null) {
            return near.kind();
        }
        return isOrganization()
                ? RegisterKind.ORGANIZATION
                : isPlaceName() || isPlace() ? RegisterKind.PLACE : RegisterKind.PERSON;
    }
}
