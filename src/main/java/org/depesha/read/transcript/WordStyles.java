package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * What Word's styles, and the properties of its runs, mark words and paragraphs as (ECMA-376, part 1, 17.3 and 17.7).
 */
final class WordStyles {

    /** What a paragraph is by its style. */
    enum Role {
        PROSE,
        HEADING,
        QUOTATION,
        VERSE,
        /** The caption of an image. */
        CAPTION,
        /** By its number or sign. */
        ITEM
    }

    /**
     * A paragraph's role.
     *
     * @param level of a heading, from 1; else 0
     */
    record Paragraph(Role role, int level) {}

    private static final Pattern HEADING = Pattern.compile("heading ?([1-6])");
    private static final Pattern QUOTATION =
            Pattern.compile("(?:intense )?quote|block ?text|quotation.*|zitat.*|cita.*");
    private static final Pattern VERSE =
            Pattern.compile("(?:verse|verses|poem|poetry|stanza|vers|gedicht|strophe)(?U:\\b).*");
    /** Word's own style: it has this name in every language. */
    private static final String CAPTION = "caption";
    /** How a property says that it does not hold. */
    private static final Pattern NONE = Pattern.compile("0|false|off|none|nil|baseline");
    /** Twentieths of a point; less is a setter's correction. */
    private static final int SPACED = 20;

    private final Map<String, TeiElement> styles = new HashMap<>();
    private final WordLanguages languages;

    /**
     * Reads.
     *
     * @param part that defines the styles; null where the file has none
     */
    WordStyles(@Nullable TeiElement part, TeiElement document) {
        languages = new WordLanguages(part, document);
        if (part != null) {
            part.elements()
                    .filter(style -> WordArchive.local(style).equals("style"))
                    .forEach(style -> styles.put(String.valueOf(style.attribute("w:styleId")), style));
        }
    }

    /** The role of a paragraph with these properties. */
    Paragraph paragraph(@Nullable TeiElement properties) {
        String id = WordArchive.value(properties, "pStyle");
        for (TeiElement style : withBases(id)) {
            String name = WordArchive.value(style, "name").toLowerCase(Locale.ROOT);
            Matcher heading = HEADING.matcher(name);
            if (heading.matches() || name.equals("title")) {
                return new Paragraph(Role.HEADING, name.equals("title") ? 1 : Integer.parseInt(heading.group(1)));
            }
            if (name.equals(CAPTION)) {
                return new Paragraph(Role.CAPTION, 0);
            }
            if (QUOTATION.matcher(name).matches() || VERSE.matcher(name).matches()) {
                return new Paragraph(QUOTATION.matcher(name).matches() ? Role.QUOTATION : Role.VERSE, 0);
            }
        }
        Matcher heading = HEADING.matcher(id.toLowerCase(Locale.ROOT));
        return heading.matches()
                ? new Paragraph(Role.HEADING, Integer.parseInt(heading.group(1)))
                : new Paragraph(Role.PROSE, 0);
    }

    /** The numbering that a paragraph's style gives it; null for none. */
    @Nullable
    TeiElement numbering(@Nullable TeiElement properties) {
        TeiElement own = WordArchive.child(properties, "numPr");
        if (own != null) {
            return own;
        }
        return withBases(WordArchive.value(properties, "pStyle")).stream()
                .map(style -> WordArchive.child(WordArchive.child(style, "pPr"), "numPr"))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The marks of a run: its own properties, then those of its style. */
    List<Mark> marks(@Nullable TeiElement properties) {
        Set<Kind> on = EnumSet.noneOf(Kind.class);
        Set<Kind> off = EnumSet.noneOf(Kind.class);
        add(properties, on, off);
        withBases(WordArchive.value(properties, "rStyle"))
                .forEach(style -> add(WordArchive.child(style, "rPr"), on, off));
        List<Mark> marks = new ArrayList<>(on.stream().map(Mark::of).toList());
        String other = languages.other(properties);
        if (!other.isEmpty()) {
            marks.add(new Mark(Kind.LANGUAGE, other));
        }
        return marks;
    }

    /** The tag of the language that most of the text is in; empty where the file does not say so. */
    String language() {
        return languages.most();
    }

    /** Whether a run is hidden, by its own properties or those of its style. */
    boolean isHidden(@Nullable TeiElement properties) {
        TeiElement own = WordArchive.child(properties, "vanish");
        Stream<TeiElement> inherited = withBases(WordArchive.value(properties, "rStyle")).stream()
                .map(style -> WordArchive.child(WordArchive.child(style, "rPr"), "vanish"))
                .filter(java.util.Objects::nonNull);
        return Stream.concat(Stream.ofNullable(own), inherited)
                .findFirst()
                .filter(WordStyles::isOn)
                .isPresent();
    }

    /** Whether a property is there, and does not say that it does not hold. */
    static boolean isOn(@Nullable TeiElement property) {
        return property != null
                && !NONE.matcher(String.valueOf(property.attribute("w:val"))).matches();
    }

    /** Whether a paragraph with these properties has a line above or below it, and no frame around it. */
    static boolean isRuled(@Nullable TeiElement properties) {
        TeiElement borders = WordArchive.child(properties, "pBdr");
        return (isOn(WordArchive.child(borders, "top")) || isOn(WordArchive.child(borders, "bottom")))
                && !isOn(WordArchive.child(borders, "left"))
                && !isOn(WordArchive.child(borders, "right"));
    }

    /** A style, and those that it is based on. */
    private List<TeiElement> withBases(String id) {
        List<TeiElement> all = new ArrayList<>();
        TeiElement style = styles.get(id);
        while (style != null && !all.contains(style)) {
            all.add(style);
            style = styles.get(WordArchive.value(style, "basedOn"));
        }
        return all;
    }

    private static void add(@Nullable TeiElement properties, Set<Kind> on, Set<Kind> off) {
        if (properties == null) {
            return;
        }
        properties.elements().forEach(property -> {
            Kind kind = kind(property);
            String value = String.valueOf(property.attribute("w:val"));
            boolean none = NONE.matcher(value).matches();
            if (kind != null && !on.contains(kind) && !off.contains(kind)) {
                (none ? off : on).add(kind);
            }
        });
    }

    private static @Nullable Kind kind(TeiElement property) {
        String value = String.valueOf(property.attribute("w:val"));
        return switch (WordArchive.local(property)) {
            case "i" -> Kind.ITALIC;
            case "b" -> Kind.BOLD;
            case "strike", "dstrike" -> Kind.STRUCK;
            case "smallCaps" -> Kind.SMALL_CAPITALS;
            case "highlight" -> Kind.HIGHLIGHTED;
            case "u" -> value.toLowerCase(Locale.ROOT).contains("double") ? Kind.DOUBLE_UNDERLINED : Kind.UNDERLINED;
            case "vertAlign" ->
                value.equals("superscript") ? Kind.RAISED : value.equals("subscript") ? Kind.LOWERED : null;
            case "position" ->
                value.matches("-?[1-9]\\d{0,3}") ? value.startsWith("-") ? Kind.LOWERED : Kind.RAISED : null;
            case "spacing" -> value.matches("\\d{1,5}") && Integer.parseInt(value) >= SPACED ? Kind.SPACED : null;
            default -> null;
        };
    }
}
