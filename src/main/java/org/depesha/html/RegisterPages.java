package org.depesha.html;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.depesha.cite.CitationFormat;
import org.depesha.html.EntryPage.Account;
import org.depesha.html.EntryPage.Naming;
import org.depesha.html.EntryPage.Occurrences;
import org.depesha.html.EntryPage.Point;
import org.depesha.html.EntryPage.Position;
import org.depesha.html.RegisterPage.Item;
import org.depesha.html.RegisterPage.Letter;
import org.depesha.link.LinkedEdition;
import org.depesha.link.Mention;
import org.depesha.link.address.Addresses;
import org.depesha.model.Coordinates;
import org.depesha.model.CoverName;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.Identifier;
import org.depesha.model.RegisterKind;
import org.depesha.words.Words;

/** Makes the registers' lists and the pages of their entries. */
final class RegisterPages {

    /** Entries by the letters of their names alone, then by the names as they stand. */
    private static final Comparator<Entry> BY_NAME = Comparator.comparing(
                    (Entry entry) -> folded(entry.naming().sort()))
            .thenComparing(entry -> entry.naming().sort())
            .thenComparing(Entry::key);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ");
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private final EditionIndex index;
    private final LinkedEdition edition;
    private final EntryYears years;
    private final Map<EntryKey, List<Entry>> parts = new HashMap<>();

    RegisterPages(EditionIndex index) {
        this.index = index;
        this.edition = index.edition();
        this.years = new EntryYears(index);
        edition.registers().entries().values().stream()
                .filter(entry -> entry.partOf() != null)
                .forEach(entry -> parts.computeIfAbsent(entry.partOf(), key -> new ArrayList<>())
                        .add(entry));
    }

    RegisterPage register(RegisterKind kind) {
        Views views = new Views(index, Addresses.register(kind));
        Map<String, List<Item>> letters = new TreeMap<>();
        edition.registers().of(kind).stream()
                .sorted(BY_NAME)
                .forEach(entry -> letters.computeIfAbsent(letter(entry), letter -> new ArrayList<>())
                        .add(item(entry, views)));
        List<Letter> pages = new ArrayList<>();
        letters.forEach((letter, items) -> pages.add(new Letter(letter, "letter-" + pages.size(), items)));
        return new RegisterPage(kind.plural(), pages);
    }

    private String letter(Entry entry) {
        String folded = folded(entry.naming().sort());
        return folded.isEmpty() || Character.isDigit(folded.charAt(0))
                ? index.words().say("register.no-name")
                : folded.substring(0, folded.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** Letters and digits without their marks, in lower case; an article or a sign at the beginning does not count. */
    private static String folded(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return SIGNS.matcher(ARTICLE.matcher(plain).replaceFirst("")).replaceFirst("");
    }

    private Item item(Entry entry, Views views) {
        return new Item(
                entry.naming().sort(),
                views.href(Addresses.entry(entry.key())),
                entry.naming().coverNames().stream().map(CoverName::name).toList(),
                otherForms(entry),
                entry.identified(),
                entry.account().description(),
                edition.mentionsOf(entry.key()).size(),
                edition.messagesOf(entry.key()).size());
    }

    /** The forms that are not its name in other letters. */
    private static List<String> otherForms(Entry entry) {
        return entry.naming().forms().stream()
                .filter(form -> !form.equalsIgnoreCase(entry.name()))
                .filter(form -> entry.naming().coverNames().stream()
                        .noneMatch(cover -> cover.name().equalsIgnoreCase(form)))
                .toList();
    }

    private List<Link> parts(EntryKey key, Views views) {
        return parts.getOrDefault(key, List.of()).stream()
                .sorted(BY_NAME)
                .map(part -> views.entry(part.key()))
                .toList();
    }

    /** How many messages name an entry. */
    private static int messages(List<Mention> mentions) {
        return (int) mentions.stream()
                .map(mention -> mention.passage().message())
                .distinct()
                .count();
    }

    EntryPage entry(Entry entry) {
        EntryKey key = entry.key();
        Views views = new Views(index, Addresses.entry(key));
        List<Mention> mentions = edition.mentionsOf(key);
        boolean large = years.isLarge(key);
        return new EntryPage(
                key.kind().scheme(),
                new Naming(
                        entry.name(),
                        entry.naming().sort().equals(entry.name())
                                ? ""
                                : entry.naming().sort(),
                        entry.naming().forms(),
                        entry.naming().coverNames()),
                new Account(
                        entry.account().kind(),
                        entry.account().description(),
                        entry.account().note(),
                        entry.identified(),
                        entry.implied()),
                position(entry, views),
                new Occurrences(
                        large ? List.of() : EntryMessages.of(key, edition.messagesOf(key), views),
                        views.correspondences(key),
                        mentions.size(),
                        messages(mentions),
                        large ? List.of() : MentionLines.of(mentions, views),
                        years.years(key, views)),
                views.href(Addresses.register(key.kind())),
                citations(key, views));
    }

    private List<Link> citations(EntryKey key, Views views) {
        return edition.messagesWith(key).isEmpty()
                ? List.of()
                : CitationLinks.files(
                        Addresses.entryFile(key, "citations"),
                        CitationFormat.of(index.files(), Addresses.entryFile(key, "citations")),
                        views);
    }

    private Position position(Entry entry, Views views) {
        Coordinates point = entry.coordinates();
        return new Position(
                entry.partOf() == null ? Link.NONE : views.entry(entry.partOf()),
                parts(entry.key(), views),
                entry.identifiers().stream().map(RegisterPages::identifier).toList(),
                point == null ? new Point("", "") : new Point(words(point, index.words()), point.source()));
    }

    /** Where a place lies: "39.908° N, 116.397° E". */
    static String words(Coordinates point, Words words) {
        String latitude = degrees(point.latitude(), "register." + (point.latitude() < 0 ? "south" : "north"), words);
        return words.facts(
                latitude, degrees(point.longitude(), "register." + (point.longitude() < 0 ? "west" : "east"), words));
    }

    /** Three decimals: about a hundred metres, more than a town needs. */
    private static String degrees(double value, String key, Words words) {
        String degrees = String.format(Locale.ROOT, "%.3f", Math.abs(value));
        return words.say(key, "degrees", degrees);
    }

    private static Link identifier(Identifier identifier) {
        return new Link(identifier.authority().words() + " " + identifier.value(), identifier.address());
    }
}
