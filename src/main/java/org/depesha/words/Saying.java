package org.depesha.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the interface says in one place: words with places for values, {@code {name}}; words that are a link to a value,
 * {@code [words](name)}; and code between backticks. It may have a form for each plural category: then the value
 * {@code n} is what is counted.
 *
 * @param forms by plural category; {@code other} alone where nothing is counted
 * @param written the same as the file has them
 */
public record Saying(Map<String, List<Part>> forms, Map<String, String> written) {

    /** The value by which a plural form is chosen. */
    public static final String COUNT = "n";

    private static final Pattern MARK = Pattern.compile(
            "\\{(?<slot>[a-z][a-zA-Z]*)}|\\[(?<words>[^\\[\\]]*)]\\((?<href>[a-z][a-zA-Z]*)\\)|`(?<code>[^`]+)`");

    /** What a part of a saying is. */
    public enum Kind {
        /** Words as they stand. */
        TEXT,
        /** The place of a value, by its name. */
        SLOT,
        /** Words that lead to the address that a value is; the text is that value's name. */
        LINK,
        /** A file's name, or what one has in it. */
        CODE
    }

    /**
     * A part of a saying.
     *
     * @param text the words, or the name of a value
     * @param inner the words of a link; else empty
     */
    public record Part(Kind kind, String text, List<Part> inner) {}

    public Saying {
        forms = Map.copyOf(forms);
        written = Map.copyOf(written);
    }

    /** The saying that is written so. */
    static Saying of(String words) {
        return ofForms(Map.of(PluralRules.OTHER, words));
    }

    /** The saying with these forms, by plural category. */
    static Saying ofForms(Map<String, String> written) {
        return new Saying(
                written.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, form -> parts(form.getValue()))),
                written);
    }

    private static List<Part> parts(String words) {
        List<Part> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(words);
        int at = 0;
        while (mark.find()) {
            text(words.substring(at, mark.start()), parts);
            parts.add(part(mark));
            at = mark.end();
        }
        text(words.substring(at), parts);
        return List.copyOf(parts);
    }

    private static Part part(Matcher mark) {
        if (mark.group("slot") != null) {
            return new Part(Kind.SLOT, mark.group("slot"), List.of());
        }
        return mark.group("code") != null
                ? new Part(Kind.CODE, mark.group("code"), List.of())
                : new Part(Kind.LINK, mark.group("href"), parts(mark.group("words")));
    }

    private static void text(String words, List<Part> to) {
        if (!words.isEmpty()) {
            to.add(new Part(Kind.TEXT, words, List.of()));
        }
    }

    /** Whether something is counted. */
    public boolean isCounted() {
        return forms.size() > 1;
    }

    /** The names of the values that it asks for, in all of its forms. */
    public Set<String> names() {
        return forms.values().stream().flatMap(Saying::names).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(List<Part> parts) {
        return parts.stream().flatMap(part -> switch (part.kind()) {
            case SLOT -> Stream.of(part.text());
            case LINK -> Stream.concat(Stream.of(part.text()), names(part.inner()));
            case TEXT, CODE -> Stream.of();
        });
    }

    /** The parts for a plural category; those of {@code other} where it has none for this. */
    List<Part> form(String category) {
        List<Part> form = forms.get(category);
        return form == null ? forms.getOrDefault(PluralRules.OTHER, List.of()) : form;
    }
}
