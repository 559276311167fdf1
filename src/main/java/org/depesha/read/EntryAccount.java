package org.depesha.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.model.Authority;
import org.depesha.model.Coordinates;
import org.depesha.model.Entry;
import org.depesha.model.Identifier;
import org.depesha.model.RegisterKind;
import org.depesha.tei.TeiElement;
import org.depesha.text.Reading;
import org.jspecify.annotations.Nullable;

/** Reads what a {@code person}, {@code bibl} or other entry of a TEI list tells beside its names. */
final class EntryAccount {

    /** What is told in short, each with the sign before it, which every language knows. */
    private static final Map<String, String> SIGNS = Map.of("birth", "* ", "death", "† ");

    private static final List<String> SHORT =
            List.of("birth", "death", "floruit", "nationality", "occupation", "faith", "country", "region");

    /** What is told of a work in short. */
    private static final List<String> OF_WORK =
            List.of("author", "editor", "pubPlace", "publisher", "date", "biblScope");

    private static final List<String> LONG =
            List.of("note", "desc", "event", "trait", "state", "residence", "education");

    private static final String NUMBER = "[A-Za-z0-9-]+";
    private static final Pattern POINT = Pattern.compile(
            "([+-]?\\d{1,3}(?:[.,]\\d+)?)(?:\\s+|\\s*[;,]\\s+|,(?=[+-]?\\d{1,3}\\.))([+-]?\\d{1,3}(?:[.,]\\d+)?)");

    private final TeiElement entry;
    private final RegisterKind kind;

    EntryAccount(TeiElement entry, RegisterKind kind) {
        this.entry = entry;
        this.kind = kind;
    }

    /** Dates, occupation and the like as its description; what is told at length as its note. */
    Entry.Account told() {
        return new Entry.Account(
                Objects.requireNonNullElse(entry.attribute("type"), ""),
                kind == RegisterKind.WORK ? ofWork() : kind == RegisterKind.EVENT ? ofEvent() : words(SHORT, "; "),
                words(LONG, " "));
    }

    /** Who made a work, where and when, wherever its description says so. */
    private String ofWork() {
        return OF_WORK.stream()
                .flatMap(name -> entry.descendants().filter(element -> element.is(name)))
                .map(element -> told(element.name(), element))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** When and where something happened. */
    private String ofEvent() {
        return Stream.concat(
                        Stream.of(dated(entry)),
                        Stream.of("date", "placeName")
                                .flatMap(name -> entry.elements(name).map(one -> told(name, one))))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String words(List<String> elements, String between) {
        return elements.stream()
                .flatMap(name -> entry.elements(name).map(element -> told(name, element)))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(between));
    }

    private static String told(String name, TeiElement element) {
        String words = Reading.words(element);
        String value = words.isEmpty() ? dated(element) : words;
        return value.isEmpty() ? "" : SIGNS.getOrDefault(name, "") + value;
    }

    /** A date, or a span of which one end may be open: {@code 1850–1855}, {@code –1855}; empty for none. */
    private static String dated(TeiElement element) {
        String when = first(element, "when", "when-iso");
        String first = first(element, "from", "from-iso", "notBefore", "notBefore-iso");
        String last = first(element, "to", "to-iso", "notAfter", "notAfter-iso");
        return !when.isEmpty() ? when : first.isEmpty() && last.isEmpty() ? "" : first + "–" + last;
    }

    private static String first(TeiElement element, String... attributes) {
        return Stream.of(attributes)
                .map(element::attribute)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** The first point that is told; its degrees may have a decimal comma. */
    @Nullable
    Coordinates coordinates() {
        return entry.descendants()
                .filter(element -> element.is("geo"))
                .flatMap(geo -> coordinates(Reading.words(geo)).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Coordinates> coordinates(String words) {
        Matcher point = POINT.matcher(words.strip());
        if (!point.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(point.group(1).replace(',', '.'));
        double longitude = Double.parseDouble(point.group(2).replace(',', '.'));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Coordinates(latitude, longitude, ""))
                : Optional.empty();
    }

    /** Its numbers in authority files that the program knows, each authority's first. */
    List<Identifier> identifiers() {
        Map<Authority, Identifier> all = Stream.of(
                        entry.elements("idno").flatMap(number -> identifier(Reading.words(number), number)),
                        entry.elements("ptr").flatMap(pointer -> identifier(address(pointer, "target"), pointer)),
                        entry.elements("ref").flatMap(pointer -> identifier(address(pointer, "target"), pointer)),
                        Stream.of("sameAs", "ref", "corresp").flatMap(name -> identifier(address(entry, name), entry)),
                        entry.elements("persName").flatMap(name -> identifier(address(name, "ref"), name)),
                        entry.elements("placeName").flatMap(name -> identifier(address(name, "ref"), name)))
                .flatMap(found -> found)
                .collect(Collectors.toMap(Identifier::authority, one -> one, (first, other) -> first));
        return Stream.of(Authority.values())
                .flatMap(authority -> Stream.ofNullable(all.get(authority)))
                .toList();
    }

    private static String address(TeiElement element, String attribute) {
        return Objects.requireNonNullElse(element.attribute(attribute), "").strip();
    }

    /** A number of an authority, alone where the element says whose, or as the end of the authority's address. */
    private static Stream<Identifier> identifier(String words, TeiElement element) {
        String type = Stream.of("type", "subtype")
                .flatMap(name -> Stream.ofNullable(element.attribute(name)))
                .map(value -> value.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return Stream.of(Authority.values())
                .flatMap(authority -> authority
                        .number(words)
                        .map(number -> new Identifier(authority, number))
                        .or(() -> List.of(type.split(" ")).contains(authority.key())
                                ? Optional.of(new Identifier(authority, words))
                                : Optional.empty())
                        .stream())
                .filter(identifier -> identifier.value().matches(NUMBER))
                .limit(1);
    }
}
