package org.depesha.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.jspecify.annotations.Nullable;

/**
 * The witnesses that an edition lists ({@code listWit}): what its apparatus calls them, and what they are.
 *
 * @param byId the witnesses by their {@code xml:id}s, in the order of the list
 */
public record Witnesses(Map<String, Witness> byId) {

    public static final Witnesses NONE = new Witnesses(Map.of());

    /** What stands in a list for a siglum. */
    private static final Set<String> SIGLUM = Set.of("abbr", "idno");

    public Witnesses {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /**
     * A witness.
     *
     * @param sign its siglum: what the list marks as one, or its {@code n}, or else its id
     * @param name what it is, in words; empty where the list says no more
     */
    public record Witness(String sign, String name) {}

    /** The witnesses listed in the header, or in the text, wherever that is; a list may hold others. */
    public static Witnesses of(@Nullable TeiElement header, TeiElement text) {
        Map<String, Witness> all = new LinkedHashMap<>();
        Stream.concat(Stream.ofNullable(header), Stream.of(text))
                .flatMap(TeiElement::descendants)
                .filter(element -> element.is("witness"))
                .forEach(element -> {
                    String id = element.attribute("xml:id");
                    if (id != null) {
                        all.putIfAbsent(id, new Witness(sign(element, id), name(element)));
                    }
                });
        return new Witnesses(all);
    }

    /** The signs for which the ids of witnesses stand, each parted from the next by a space. */
    public String signs(String ids) {
        return Arrays.stream(ids.split("\\s+")).map(this::sign).collect(Collectors.joining(" "));
    }

    /** What the apparatus calls a witness: its id, where nothing lists it. */
    public String sign(String id) {
        Witness witness = byId.get(id);
        return witness == null ? id : witness.sign();
    }

    /** Those that are described, and that some reading of a text names. */
    public List<Witness> namedIn(TeiElement text) {
        List<String> named = byId.isEmpty() ? List.of() : Wordings.witnesses(text);
        return byId.entrySet().stream()
                .filter(entry -> named.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(witness -> !witness.name().isEmpty())
                .toList();
    }

    private static String sign(TeiElement witness, String id) {
        String number = witness.attribute("n");
        return parts(witness)
                .filter(Witnesses::isSiglum)
                .map(Reading::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(number == null || number.isBlank() ? id : number.strip());
    }

    /** Its own words, and where it is kept, in the order of the list. */
    private static String name(TeiElement witness) {
        String words = Reading.words(TeiElement.of("seg", ownWords(witness)));
        String kept = parts(witness)
                .filter(element -> element.is("msIdentifier"))
                .flatMap(TeiElement::elements)
                .map(part -> Reading.words(TeiElement.of("seg", part.children())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Stream.of(words, kept).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static List<TeiNode> ownWords(TeiElement witness) {
        return witness.children().stream()
                .filter(child -> !(child instanceof TeiElement element)
                        || !isSiglum(element) && !element.is("msDesc") && !isList(element))
                .toList();
    }

    /** What stands in a witness, but not in another that stands in it. */
    private static Stream<TeiElement> parts(TeiElement witness) {
        return witness.elements()
                .filter(element -> !isList(element))
                .flatMap(element -> Stream.concat(Stream.of(element), parts(element)));
    }

    private static boolean isSiglum(TeiElement element) {
        return SIGLUM.contains(element.name()) && "siglum".equals(element.attribute("type"));
    }

    private static boolean isList(TeiElement element) {
        return element.is("listWit") || element.is("witness");
    }
}
