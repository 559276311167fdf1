package org.depesha.ingest.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.phrase.NamePatterns;
import org.depesha.model.CoverName;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.jspecify.annotations.Nullable;

/** Finds out whom a phrase of a head or a title means, by the registers and by how the genre writes names. */
public final class PartyNames {

    private static final Pattern LIST =
            Pattern.compile("(?:, and |, | and |; )(?=(?:to )?(?:" + NamePatterns.HONORIFIC + ")\\S)");
    private static final Pattern HONORIFIC = Pattern.compile("^" + NamePatterns.HONORIFIC + "(?!(?:of|for|to|in) )");
    private static final Pattern WITH_INITIALS =
            Pattern.compile("(?<![\\p{L}.])(?!U\\.[SKN]\\.)(?:\\p{Lu}\\p{Ll}?\\. ?){1,3}\\p{Lu}[\\p{L}'’-]+");
    private static final Pattern BRACKET = Pattern.compile("^(.+?) ?[\\[(]([\\p{L}.'’ -]{2,40})[\\])]$");
    private static final Pattern COUNT = Pattern.compile(" ?\\((\\d{1,3})(?: cop(?:y|ies))?\\)$");
    private static final Pattern OFFICE_WORD = Pattern.compile("(?i)(?U:\\b)(?:" + NamePatterns.OFFICE
            + "|chairman|president|premier|deputy|general|commander|head|director|chief|mr|mrs|comrade"
            + "|comrades|friend|sir|excellency)(?U:\\b)");
    private static final Pattern NAME_AND_OFFICE =
            Pattern.compile("^((?:\\p{Lu}[\\p{L}.'’-]*+\\s?){1,3}), (\\p{Lu}.+)$");
    private static final Set<RegisterKind> PARTIES = Set.of(RegisterKind.PERSON, RegisterKind.ORGANIZATION);

    private final Registers registers;
    private final Map<String, Set<EntryKey>> byName = new HashMap<>();
    private final Map<String, Set<EntryKey>> byPart = new HashMap<>();
    /** What was read before: a letter's few phrases are compared with each other again and again. */
    private final Map<String, List<PartyName>> known = new ConcurrentHashMap<>();

    public PartyNames(Registers registers) {
        this.registers = registers;
        for (Entry entry : registers.entries().values()) {
            entry.names()
                    .forEach(name -> byName.computeIfAbsent(folded(name), n -> new LinkedHashSet<>())
                            .add(entry.key()));
            if (entry.key().kind() == RegisterKind.PERSON) {
                for (String part : folded(entry.name()).split(" ")) {
                    byPart.computeIfAbsent(part, n -> new LinkedHashSet<>()).add(entry.key());
                }
            }
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    /** Everyone whom a phrase names. */
    public List<PartyName> all(String phrase) {
        return known.computeIfAbsent(phrase, this::read);
    }

    private List<PartyName> read(String phrase) {
        String text = phrase.strip()
                .replaceAll("(?<![,;:!\\s])[,;:!\\s]+$|(?<!(?<!\\p{L})\\p{Lu})\\.[.,;:!\\s]*$", "")
                .replaceAll("^[\"“«\\s]+", "");
        List<PartyName> all = new ArrayList<>();
        for (String part : parts(text)) {
            PartyName party = one(part.replaceFirst("^to ", ""));
            if (!party.name().isEmpty()) {
                all.add(party);
            }
        }
        return List.copyOf(all);
    }

    /** A list is taken apart only where each of its parts can be a name; "Minister of Trade, Moscow" is one. */
    private List<String> parts(String text) {
        String[] parts = LIST.split(text);
        for (String part : parts) {
            String bare = bare(COUNT.matcher(part.replaceFirst("^to ", "")).replaceFirst(""));
            boolean name = bare.matches(NamePatterns.NAME) && !isOffice(bare);
            if (!name && find(bare) == null && !part.startsWith("to ")) {
                return List.of(text);
            }
        }
        return List.of(parts);
    }

    /** Whether a line is nothing but abbreviations of bodies: "CC CPSU". */
    public static boolean isAbbreviated(String line) {
        String[] words = line.replaceAll("[.,:!]+$", "").split(" ");
        return words.length > 1
                && words.length < 6
                && Arrays.stream(words)
                        .allMatch(word -> word.matches("(?i)of|the|and")
                                || word.matches("\\p{Lu}+") && Abbreviations.isOne(word));
    }

    /** Whether a phrase names a body, or for an addressee an office, and no person. */
    static boolean isBody(String phrase, Field field) {
        boolean office = field == Field.TO && OFFICE_WORD.matcher(phrase).find();
        return (isAbbreviated(phrase)
                        || NamePatterns.INSTITUTION.matcher(phrase).find()
                        || office)
                && !WITH_INITIALS.matcher(phrase).find()
                && !phrase.matches(".*[\\[(].*");
    }

    private static boolean isOffice(String phrase) {
        return OFFICE_WORD.matcher(phrase).find()
                || NamePatterns.INSTITUTION.matcher(phrase).find();
    }

    private static String bare(String phrase) {
        return HONORIFIC.matcher(phrase.strip()).replaceFirst("").strip();
    }

    /** The one party that a phrase names. */
    PartyName one(String phrase) {
        String text = phrase.strip().replaceAll("(?<![,;:!\\s])[,;:!\\s]+$", "");
        Matcher counted = COUNT.matcher(text);
        int count = 0;
        if (counted.find()) {
            count = Integer.parseInt(counted.group(1));
            text = text.substring(0, counted.start());
        }
        String name = bare(text);
        Matcher bracket = BRACKET.matcher(name);
        if (bracket.matches()) {
            return withBracket(bracket.group(1), bracket.group(2), count);
        }
        Matcher withOffice = NAME_AND_OFFICE.matcher(name);
        if (withOffice.matches() && find(name) == null && isOffice(withOffice.group(2))) {
            return named(withOffice.group(1), withOffice.group(2), count);
        }
        Matcher initials = WITH_INITIALS.matcher(name);
        boolean whole = name.matches("\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. ?){1,2}\\p{Lu}[\\p{L}'’-]+");
        boolean first = !whole && initials.find();
        if (first && find(name) == null) {
            String person = initials.group();
            String office = (text.substring(0, text.indexOf(person))
                            + text.substring(text.indexOf(person) + person.length()))
                    .replaceAll("^[\\s,]+|[\\s,]+$", "");
            office = HONORIFIC.matcher(office + " ").replaceFirst("").strip();
            return named(person, office, count);
        }
        return named(name, "", count);
    }

    /** "FILIPPOV [Stalin]": the second says who the first is. */
    private PartyName withBracket(String shown, String real, int count) {
        EntryKey entry = find(real);
        EntryKey other = find(shown);
        if (entry == null) {
            entry = other;
        }
        return entry == null
                ? new PartyName(null, capitalized(shown) + " [" + real + "]", "", "", count)
                : new PartyName(entry, nameOf(entry), as(entry, shown), "", count);
    }

    private PartyName named(String name, String note, int count) {
        EntryKey entry = find(name);
        if (entry != null) {
            return new PartyName(entry, nameOf(entry), as(entry, name), note, count);
        }
        return new PartyName(null, capitalized(name), "", note, count);
    }

    private String nameOf(EntryKey key) {
        Entry entry = registers.find(key);
        return entry == null ? key.id() : entry.name();
    }

    /** What the text calls an entry by another name than its own. */
    private String as(EntryKey key, String shown) {
        Entry entry = registers.find(key);
        if (entry == null) {
            return "";
        }
        for (CoverName cover : entry.naming().coverNames()) {
            if (folded(cover.name()).equals(folded(shown))) {
                return cover.name();
            }
        }
        return key.kind() == RegisterKind.ORGANIZATION && !folded(shown).equals(folded(entry.name())) ? shown : "";
    }

    /**
     * The only person or organization of this name: by a form or cover name, else by the surname, else by one part of a
     * name.
     */
    public @Nullable EntryKey find(String name) {
        EntryKey whole = only(byName.get(folded(name)), PARTIES);
        if (whole != null) {
            return whole;
        }
        String[] words = folded(name).split(" ");
        String surname = words[words.length - 1];
        boolean initials = words.length > 1 && words[0].length() == 1;
        if (initials) {
            EntryKey bySurname = only(byName.get(surname), PARTIES);
            return bySurname != null ? bySurname : only(byPart.get(surname), PARTIES);
        }
        return words.length == 1 ? only(byPart.get(surname), PARTIES) : null;
    }

    public @Nullable EntryKey findPlace(String name) {
        return only(byName.get(folded(name)), Set.of(RegisterKind.PLACE));
    }

    private static @Nullable EntryKey only(@Nullable Set<EntryKey> keys, Set<RegisterKind> kinds) {
        List<EntryKey> fitting = keys == null
                ? List.of()
                : keys.stream().filter(key -> kinds.contains(key.kind())).toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** A name in capital letters alone as it is written otherwise; abbreviations stay. */
    public static String capitalized(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : name.strip().replaceAll("(\\p{L}{2,})\\.$", "$1").split("(?<=[ -])")) {
            String bare = word.strip();
            boolean spelled = bare.length() > 3
                    && !bare.matches("(?:\\p{Lu}\\.)+")
                    && bare.equals(bare.toUpperCase(Locale.ROOT))
                    && bare.matches(".*[AEIOUYАЕИОУЫЭЮЯ].*")
                    && !Abbreviations.isOne(bare);
            boolean initialed = spelled && bare.matches("(?:\\p{Lu}\\.)+\\p{Lu}{2,}.*");
            int keep = initialed ? bare.lastIndexOf('.') + 2 : 1;
            boolean shortName = !spelled
                    && bare.matches("\\p{Lu}{2,3}")
                    && name.equals(name.toUpperCase(Locale.ROOT))
                    && name.strip().contains(" ")
                    && !Abbreviations.isOne(bare);
            text.append(
                    spelled || shortName
                            ? word.substring(0, keep) + word.substring(keep).toLowerCase(Locale.ROOT)
                            : word);
        }
        return text.toString().strip();
    }

    /** Capital letters that stand for words, and stay as they are. */
    private static final class Abbreviations {
        private static final Set<String> KNOWN = Set.of(
                "USSR", "CPSU", "VKP", "CC", "USA", "US", "UK", "UN", "MFA", "KGB", "CIA", "NATO", "PRC", "DPRK", "GDR",
                "FRG", "TASS", "NKVD", "MID", "CCP", "UNO", "CPC", "NRVS", "SED", "RKP", "TSK", "KPSS", "VTSIK", "SNK",
                "NKID", "MVT", "GRU", "UAR");

        static boolean isOne(String word) {
            return KNOWN.contains(word.replaceAll("[^\\p{L}]", ""));
        }
    }
}
