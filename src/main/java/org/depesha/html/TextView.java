package org.depesha.html;

import static java.util.Map.entry;

import freemarker.template.TemplateMethodModelEx;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.Looks;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.Vocabulary;
import org.depesha.tei.Vocabulary.Kind;
import org.depesha.tei.Vocabulary.Row;
import org.depesha.text.Blocks;
import org.depesha.text.CalledNotes;
import org.depesha.text.QuotationMarks;
import org.depesha.text.Readings;
import org.depesha.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * A text on its page: the tree for {@code tei.ftlh}, the notes and readings that stand at its foot, and the functions
 * by which the macros ask what they can't see from their own element.
 */
final class TextView {

    /** Places and works that are not marked as such where they point to no entry: mostly parts of a name. */
    private static final Set<String> PLAIN = Set.of("settlement", "district", "region", "country", "bloc", "title");

    /** The kinds of names, and "date", in the order in which pages offer to mark them. */
    static final List<String> MARKS = Stream.concat(
                    Stream.of(RegisterKind.values()).map(RegisterKind::scheme), Stream.of("date"))
            .toList();

    private final TeiNodeModel root;
    private final List<TeiNodeModel> notes = new ArrayList<>();
    private final Map<TeiNode, TeiNodeModel> noteModels = new IdentityHashMap<>();
    private final List<TeiNodeModel> readings = new ArrayList<>();
    private final Map<TeiNode, Integer> readingNumbers = new IdentityHashMap<>();
    private final TextTargets targets;
    private final CalledNotes calls;

    /** Pointers to a note that another before them calls on this page: they have no address for the way back. */
    private final Set<TeiElement> again = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<TeiNode> beside = Collections.newSetFromMap(new IdentityHashMap<>());
    private final LineBreaks breaks;
    private final Spans spans;
    private final TextLanguages languages;

    TextView(TeiElement text, TextTargets targets) {
        this(text, text, targets);
    }

    /** A part of a text: notes that it calls, and that stand elsewhere in the whole, belong to it too. */
    TextView(TeiElement text, TeiElement whole, TextTargets targets) {
        this.calls = new CalledNotes(whole);
        this.breaks = new LineBreaks(text);
        this.spans = new Spans(text);
        this.root = new TeiNodeModel(text, null, 0, breaks.shown());
        this.targets = targets;
        this.languages = new TextLanguages(text);
        gather(root);
        if (whole != text) {
            callFromElsewhere(text, whole);
        }
        gatherAgain(text);
        notes.forEach(note -> noteModels.put(note.node(), note));
        notes.sort(Comparator.comparingInt(note -> calls.number(element(note))));
    }

    private void callFromElsewhere(TeiElement text, TeiElement whole) {
        Set<TeiElement> own = Collections.newSetFromMap(new IdentityHashMap<>());
        text.descendants().forEach(own::add);
        Set<TeiElement> called = Collections.newSetFromMap(new IdentityHashMap<>());
        own.forEach(element -> {
            called.addAll(calls.boundTo(element));
            Stream.ofNullable(calls.calledBy(element)).forEach(called::add);
        });
        whole.descendants()
                .filter(note -> called.contains(note) && !own.contains(note))
                .forEach(note -> notes.add(new TeiNodeModel(note, null, 0, breaks.shown())));
    }

    private void gatherAgain(TeiElement text) {
        Set<TeiElement> called = Collections.newSetFromMap(new IdentityHashMap<>());
        text.descendants().forEach(pointer -> {
            TeiElement note = calls.calledBy(pointer);
            if (note != null && !called.add(note)) {
                again.add(pointer);
            }
        });
    }

    private void gather(TeiNodeModel model) {
        if (model.node() instanceof TeiElement element && Vocabulary.of(element).kind() != Kind.HIDDEN) {
            if (EditorsNote.is(element)) {
                notes.add(model);
            } else if (Readings.isChoice(element)
                    && !element.is("rdgGrp")
                    && !Readings.others(element).isEmpty()) {
                readings.add(model);
                readingNumbers.put(element, readings.size());
            }
            model.children().forEach(this::gather);
        }
    }

    /**
     * The text with what its page shows beside it.
     *
     * @param fromTei whether the editor wrote it in TEI
     */
    PageText page(boolean fromTei) {
        return new PageText(root, fromTei, marks(), notes, readings, Beside.NONE);
    }

    /** Which kinds of names and dates the text has: what its page offers to mark. */
    private List<String> marks() {
        List<String> all = Vocabulary.shown(element(root))
                .map(TextView::kindOf)
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .toList();
        return MARKS.stream().filter(all::contains).toList();
    }

    /**
     * The kind of thing that a name names, by the entry to which it points, its element or its {@code @type}; "date"
     * for a date, empty for all else.
     */
    private static String kindOf(TeiElement element) {
        if (element.is("date") || element.is("time")) {
            return "date";
        }
        return named(element)
                .map(key -> key.kind().scheme())
                .orElseGet(() -> PLAIN.contains(element.name())
                        ? ""
                        : Names.register(element).orElse(""));
    }

    /** The first entry to which a name points. */
    private static Optional<EntryKey> named(TeiElement element) {
        return Names.isName(element)
                ? EntryKey.parseAll(element.attribute("ref")).stream().findFirst()
                : Optional.empty();
    }

    /** The functions of {@code tei.ftlh}, by their names there. */
    Map<String, Object> functions() {
        Map<String, Object> functions = new HashMap<>(known());
        functions.putAll(around());
        languages.functions().forEach((name, function) -> functions.put(name, onNode(function)));
        return Map.copyOf(functions);
    }

    /** Where things lead, and what is known of them outside of the text. */
    private Map<String, Object> known() {
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
                entry("witnessesOf", onNode(this::witnessesOf)),
                entry("witnessLines", onNothing(this::witnessLines)),
                entry("further", onNode(link -> FurtherLinks.of(element(link), targets))),
                entry("languageName", onText(targets::languageName)),
                entry("plate", onNode(node -> targets.plate(element(node)))),
                entry("opensPage", onNode(node -> targets.opensPage(element(node)))),
                entry("lineAnchor", onNode(node -> targets.lineAnchor(element(node)))),
                entry("image", onText(targets::image)),
                entry("hand", onText(targets::hand)),
                entry("gapWords", onNode(node -> targets.gapWords(element(node)))));
    }

    /** What a macro asks of the text around its element. */
    private Map<String, Object> around() {
        return Map.ofEntries(
                entry("isBlock", onNode(node -> Blocks.holdsBlock(element(node)))),
                entry("isInline", onNode(TextView::isInline)),
                entry("isLinked", onNode(this::isLinked)),
                entry("kindOf", onNode(node -> kindOf(element(node)))),
                entry("runs", onNode(PartRun::of)),
                entry("opensLine", onNode(node -> breaks.opensLine(node.node()))),
                entry("isQuoted", onNode(TextView::isQuoted)),
                entry("chosen", onNode(TextView::chosen)),
                entry("others", onNode(TextView::others)),
                entry("closesSpan", onNode(node -> spans.closings(element(node)))),
                entry("opensSpan", onNode(node -> spans.opens(element(node)))),
                entry("notesAt", onNode(node -> models(calls.boundTo(element(node))))),
                entry("notesBeside", onNode(this::notesBeside)),
                entry("isBeside", onNode(note -> beside.contains(note.node()))),
                entry("callOf", onNode(node -> call(calls.calledBy(element(node))))),
                entry("isCalledAgain", onNode(node -> again.contains(element(node)))),
                entry("isWriters", onNode(note -> EditorsNote.isWriters(element(note)))),
                entry("isCalledHere", onNode(node -> calls.isCalledWhereItStands(element(node)))),
                entry("marksIn", onNode(this::marksIn)),
                entry("looksOf", onNode(node -> Looks.of(element(node)))),
                entry("indentOf", onNode(node -> Looks.indent(element(node)))),
                entry("isFraction", onNode(node -> Vocabulary.isFraction(element(node)))),
                entry("isTakenBack", onNode(TextView::isTakenBack)),
                entry("isMarginal", onNode(node -> EditorsNote.isMarginal(element(node)))),
                entry("readingNumber", onNode(node -> readingNumbers.getOrDefault(node.node(), 0))),
                entry("passageOf", onNode(this::passageOf)));
    }

    private static TeiElement element(TeiNodeModel model) {
        return (TeiElement) model.node();
    }

    /** Whether an element stands among the words of a paragraph. */
    private static boolean isInline(TeiNodeModel model) {
        for (TeiNodeModel above = model.parent(); above != null; above = above.parent()) {
            Row row = Vocabulary.of(element(above));
            if (row.holdsWords()) {
                return true;
            }
            if (row.holdsBlocks()) {
                return false;
            }
        }
        return false;
    }

    private List<TeiNodeModel> models(List<TeiElement> wanted) {
        return wanted.stream()
                .flatMap(note -> Stream.ofNullable(noteModels.get(note)))
                .toList();
    }

    /** The notes called in a passage that no passage around it has shown; none for a passage of a note. */
    private List<TeiNodeModel> notesBeside(TeiNodeModel passage) {
        for (TeiNodeModel above = passage; above != null; above = above.parent()) {
            if (EditorsNote.is(element(above))) {
                return List.of();
            }
        }
        List<TeiElement> called = new ArrayList<>();
        element(passage).descendants().forEach(element -> {
            if (EditorsNote.is(element) && calls.isCalledWhereItStands(element)) {
                called.add(element);
            }
            Stream.ofNullable(calls.calledBy(element)).forEach(called::add);
            called.addAll(calls.boundTo(element));
        });
        return models(called).stream().filter(note -> beside.add(note.node())).toList();
    }

    /** The note that is called, or empty text for none. */
    private Object call(@Nullable TeiElement note) {
        return note == null ? "" : models(List.of(note));
    }

    /** The reading of a place that is read, or nothing. */
    private static Object chosen(TeiNodeModel choice) {
        TeiElement chosen = Readings.chosen(element(choice));
        return choice.children().stream()
                .filter(child -> child.node() == chosen)
                .toList();
    }

    /** The other readings of a place, those of a group one by one. */
    private static List<TeiNodeModel> others(TeiNodeModel choice) {
        List<TeiElement> others = Readings.others(element(choice));
        return readingsIn(choice)
                .filter(child -> others.stream().anyMatch(other -> other == child.node()))
                .toList();
    }

    /** All that stands in a choice or in its groups, however deep these go. */
    private static Stream<TeiNodeModel> readingsIn(TeiNodeModel choice) {
        return choice.children().stream()
                .flatMap(child -> child.node() instanceof TeiElement group && group.is("rdgGrp")
                        ? readingsIn(child)
                        : Stream.of(child));
    }

    private String witnessesOf(TeiNodeModel reading) {
        return targets.witnesses().signs(Readings.witnesses(element(reading), parentOf(reading)));
    }

    /** The witnesses that are described, and that readings of the text name. */
    private List<WitnessLine> witnessLines() {
        return targets.witnesses().namedIn(element(root)).stream()
                .map(witness -> new WitnessLine(witness.sign(), witness.name()))
                .toList();
    }

    private static @Nullable TeiElement parentOf(TeiNodeModel node) {
        return node.parent() == null ? null : element(node.parent());
    }

    /** The notes and the places with several readings in a link, which can't be called inside it. */
    private List<TeiNodeModel> marksIn(TeiNodeModel link) {
        List<TeiNodeModel> marks = new ArrayList<>();
        for (TeiNodeModel child : link.children()) {
            if (child.node() instanceof TeiElement element) {
                if (EditorsNote.is(element) || readingNumbers.containsKey(element)) {
                    marks.add(child);
                } else {
                    marks.addAll(marksIn(child));
                }
            }
        }
        return marks;
    }

    /** Whether quoted words bring their own marks. */
    private static boolean isQuoted(TeiNodeModel model) {
        TeiNodeModel parent = model.parent();
        return parent != null && QuotationMarks.bringsOwn(element(model), element(parent), model.at());
    }

    /** Whether an element stands in a change that the writer took back. */
    private static boolean isTakenBack(TeiNodeModel model) {
        for (TeiNodeModel above = model.parent(); above != null; above = above.parent()) {
            if (Vocabulary.takesBack(element(above))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element stands inside another that is a link, so that it can't be one itself. */
    private boolean isLinked(TeiNodeModel model) {
        for (TeiNodeModel above = model.parent(); above != null; above = above.parent()) {
            TeiElement element = element(above);
            if (EditorsNote.is(element) || Vocabulary.of(element).isBlock()) {
                return false;
            }
            if (isLink(element)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element points somewhere: a reference, or a name, which may name a letter too. */
    private boolean isLink(TeiElement element) {
        String ref = element.attribute("ref");
        return named(element).isPresent()
                || element.is("ref") && element.attribute("target") != null
                || Names.isName(element) && ref != null && !targets.href(ref).isEmpty();
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

    private static TemplateMethodModelEx onNothing(Supplier<Object> function) {
        return arguments -> function.get();
    }

    private static TemplateMethodModelEx onText(Function<String, Object> function) {
        return arguments ->
                arguments.get(0) == null ? "" : function.apply(arguments.get(0).toString());
    }
}
