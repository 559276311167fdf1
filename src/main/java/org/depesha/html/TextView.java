package org.depesha.html;

import static java.util.Map.entry;

import freemarker.template.TemplateMethodModelEx;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/**
 * A text on its page: the tree for {@code tei.ftlh}, the notes and readings that stand at its foot, and the functions
 * by which the macros ask what they can't see from their own element.
 */
final class TextView {

    /** What HTML does not let stand inside a paragraph. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "ab",
            "list",
            "table",
            "floatingText",
            "lg",
            "eg",
            "div",
            "figure",
            "opener",
            "closer",
            "postscript",
            "head",
            "sp",
            "listBibl");

    /** Paragraphs and what is shown like one. */
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "ab",
            "l",
            "head",
            "item",
            "cell",
            "label",
            "note",
            "salute",
            "dateline",
            "signed",
            "byline",
            "docDate",
            "docAuthor",
            "titlePart",
            "trailer",
            "addrLine",
            "speaker",
            "figDesc");

    /** What holds paragraphs. */
    private static final Set<String> CONTAINERS = Set.of(
            "text",
            "front",
            "body",
            "back",
            "group",
            "div",
            "div1",
            "div2",
            "div3",
            "opener",
            "closer",
            "postscript",
            "floatingText",
            "list",
            "table",
            "row",
            "figure",
            "sp",
            "lg",
            "epigraph",
            "argument",
            "titlePage",
            "address");

    /** What an opener or a closer is made of: each a paragraph of its own there. */
    private static final Set<String> PARTS = Set.of(
            "dateline",
            "salute",
            "signed",
            "byline",
            "seg",
            "address",
            "docDate",
            "docAuthor",
            "docTitle",
            "titlePart",
            "argument",
            "epigraph",
            "quote");

    /** Marks that are no words. */
    private static final Set<String> MARKS =
            Set.of("lb", "pb", "cb", "gb", "anchor", "milestone", "note", "handShift", "ptr");

    /** What a {@code choice} or an {@code app} shows, and what stands at the foot instead. */
    private static final Set<String> SHOWN = Set.of("corr", "reg", "expan", "lem");

    private static final Set<String> REPLACED = Set.of("sic", "orig", "abbr", "rdg");

    private static final String QUOTATION_MARKS = "\"'“”„‟‘’‚«»‹›";

    private final TeiNodeModel root;
    private final List<TeiNodeModel> notes = new ArrayList<>();
    private final List<TeiNodeModel> readings = new ArrayList<>();
    private final Map<TeiNode, Integer> readingNumbers = new IdentityHashMap<>();
    private final TextTargets targets;

    TextView(TeiElement text, TextTargets targets) {
        this.root = new TeiNodeModel(text, null);
        this.targets = targets;
        gather(root);
    }

    private void gather(TeiNodeModel model) {
        if (model.node() instanceof TeiElement element) {
            if (element.is("note")) {
                notes.add(model);
            } else if (hasReadings(element)) {
                readings.add(model);
                readingNumbers.put(element, readings.size());
            }
            element.children().forEach(child -> gather(new TeiNodeModel(child, model)));
        }
    }

    private static boolean hasReadings(TeiElement element) {
        return (element.is("choice") || element.is("app"))
                && element.elements().anyMatch(child -> SHOWN.contains(child.name()))
                && element.elements().anyMatch(child -> REPLACED.contains(child.name()));
    }

    /**
     * The text with what its page shows beside it.
     *
     * @param fromTei whether the editor wrote it in TEI
     */
    PageText page(boolean fromTei) {
        return new PageText(root, fromTei, marks(), notes, readings);
    }

    /** Which kinds of names and dates the text has: what its page offers to mark. */
    private List<String> marks() {
        List<String> all = element(root)
                .descendants()
                .map(TextView::kindOf)
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .toList();
        return Stream.of("person", "place", "organization", "date")
                .filter(all::contains)
                .toList();
    }

    /**
     * The kind of thing that a name names, by its element or its {@code @type}; "date" for a date, empty for all else.
     */
    private static String kindOf(TeiElement element) {
        String type = element.attribute("type");
        return switch (element.name()) {
            case "persName" -> "person";
            case "placeName", "geogName" -> "place";
            case "orgName" -> "organization";
            case "date", "time" -> "date";
            case "rs", "name" ->
                switch (type == null ? "" : type) {
                    case "person", "pers" -> "person";
                    case "place", "geo" -> "place";
                    case "org", "organisation", "organization" -> "organization";
                    default -> "";
                };
            default -> "";
        };
    }

    /** The functions of {@code tei.ftlh}, by their names there. */
    Map<String, Object> functions() {
        return Map.ofEntries(
                entry("href", onText(targets::href)),
                entry("idOf", onNode(node -> targets.anchor(element(node)))),
                entry("passageNumber", onText(targets::passageNumber)),
                entry("datetime", onNode(node -> targets.datetime(element(node)))),
                entry("dateWords", onNode(node -> targets.dateWords(element(node)))),
                entry("gone", onText(targets::gone)),
                entry("margins", onNode(node -> targets.margins(element(node)))),
                entry("reference", onText(targets::reference)),
                entry("messageHead", onText(targets::messageHead)),
                entry("isBlock", onNode(node -> holdsBlock(element(node)))),
                entry("isInline", onNode(TextView::isInline)),
                entry("isLinked", onNode(TextView::isLinked)),
                entry("kindOf", onNode(node -> kindOf(element(node)))),
                entry("runs", onNode(TextView::runs)),
                entry("opensLine", onNode(TextView::opensLine)),
                entry("isQuoted", onNode(node -> isQuoted(node.getAsString()))),
                entry("isShown", onNode(node -> SHOWN.contains(node.getNodeName()))),
                entry("isReplaced", onNode(node -> REPLACED.contains(node.getNodeName()))),
                entry("languageTag", onText(Languages::tag)),
                entry("languageName", onText(Languages::name)),
                entry("readingNumber", onNode(node -> readingNumbers.getOrDefault(node.node(), 0))),
                entry("passageOf", onNode(this::passageOf)));
    }

    private static TeiElement element(TeiNodeModel model) {
        return (TeiElement) model.node();
    }

    /** Whether an element holds something that HTML does not let stand inside a paragraph; notes stand elsewhere. */
    private static boolean holdsBlock(TeiElement element) {
        return element.elements()
                .anyMatch(child -> !child.is("note")
                        && (BLOCKS.contains(child.name())
                                || child.is("quote") && holdsBlock(child)
                                || holdsBlock(child)));
    }

    /** Whether an element stands among the words of a paragraph. */
    private static boolean isInline(TeiNodeModel model) {
        for (TeiNodeModel above = model.parent(); above != null; above = above.parent()) {
            String name = element(above).name();
            if (PARAGRAPHS.contains(name)) {
                return true;
            }
            if (CONTAINERS.contains(name)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Neighbours in an opener or a closer that stand together.
     *
     * @param kind {@code part} for what is a paragraph or a block by itself, {@code words} for words that make one
     *     together, {@code marks} for what has no words
     */
    public record Run(String kind, List<TeiNodeModel> nodes) {}

    /**
     * The children of an element, loose words gathered to paragraphs; line breaks at a paragraph's edges are left out.
     */
    private static List<Run> runs(TeiNodeModel model) {
        List<Run> runs = new ArrayList<>();
        List<TeiNodeModel> loose = new ArrayList<>();
        for (TeiNode child : element(model).children()) {
            TeiNodeModel inner = new TeiNodeModel(child, model);
            if (child instanceof TeiElement part
                    && (PARTS.contains(part.name()) || BLOCKS.contains(part.name()) || holdsBlock(part))) {
                close(loose, runs);
                runs.add(new Run("part", List.of(inner)));
            } else {
                loose.add(inner);
            }
        }
        close(loose, runs);
        return runs;
    }

    private static void close(List<TeiNodeModel> loose, List<Run> runs) {
        int begin = 0;
        int end = loose.size();
        while (begin < end && isSpace(loose.get(begin))) {
            begin++;
        }
        while (end > begin && isSpace(loose.get(end - 1))) {
            end--;
        }
        if (begin < end) {
            List<TeiNodeModel> kept = List.copyOf(loose.subList(begin, end));
            boolean words = kept.stream().anyMatch(model -> !isMark(model.node()));
            runs.add(
                    words
                            ? new Run("words", kept)
                            : new Run(
                                    "marks",
                                    kept.stream()
                                            .filter(model -> !isSpace(model))
                                            .toList()));
        }
        loose.clear();
    }

    private static boolean isSpace(TeiNodeModel model) {
        return model.node() instanceof TeiElement element
                ? element.is("lb")
                : model.node().text().isBlank();
    }

    private static boolean isMark(TeiNode node) {
        return node instanceof TeiElement element
                ? MARKS.contains(element.name())
                : node.text().isBlank();
    }

    /**
     * Whether nothing is written before a line break in its paragraph, or since a block in it: a new line begins there
     * anyway.
     */
    private static boolean opensLine(TeiNodeModel model) {
        TeiNodeModel node = model;
        for (TeiNodeModel above = model.parent(); above != null; above = above.parent()) {
            TeiNode child = node.node();
            List<TeiNode> before = element(above).children().stream()
                    .takeWhile(sibling -> sibling != child)
                    .filter(sibling -> !isMark(sibling))
                    .toList();
            if (!before.isEmpty()) {
                return before.get(before.size() - 1) instanceof TeiElement last
                        && (BLOCKS.contains(last.name()) || last.is("l") || last.is("addrLine"));
            }
            String name = element(above).name();
            if (PARAGRAPHS.contains(name) || CONTAINERS.contains(name) || PARTS.contains(name) && !isInline(above)) {
                return true;
            }
            node = above;
        }
        return true;
    }

    /** Whether words bring their own quotation marks. */
    private static boolean isQuoted(String words) {
        String stripped = words.strip();
        return !stripped.isEmpty() && QUOTATION_MARKS.indexOf(stripped.charAt(0)) >= 0;
    }

    /** Whether an element stands inside another that is a link, so that it can't be one itself. */
    private static boolean isLinked(TeiNodeModel model) {
        for (TeiNodeModel above = model.parent(); above != null; above = above.parent()) {
            TeiElement element = element(above);
            if (element.is("note") || BLOCKS.contains(element.name())) {
                return false;
            }
            boolean name = element.is("persName") || element.is("placeName") || element.is("orgName");
            if (name && element.attribute("ref") != null || element.is("ref") && element.attribute("target") != null) {
                return true;
            }
        }
        return false;
    }

    /** The anchor of the numbered passage around an element; empty for none. */
    private String passageOf(TeiNodeModel model) {
        for (TeiNodeModel above = model; above != null; above = above.parent()) {
            String id = targets.anchor(element(above));
            if (!targets.passageNumber(id).isEmpty()) {
                return id;
            }
        }
        return "";
    }

    private static TemplateMethodModelEx onNode(Function<TeiNodeModel, Object> function) {
        return arguments -> function.apply((TeiNodeModel) arguments.get(0));
    }

    private static TemplateMethodModelEx onText(Function<String, Object> function) {
        return arguments ->
                arguments.get(0) == null ? "" : function.apply(arguments.get(0).toString());
    }
}
