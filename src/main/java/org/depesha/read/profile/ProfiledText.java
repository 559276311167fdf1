package org.depesha.read.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesha.config.ProfileField;
import org.depesha.tei.EditorsNote;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.Vocabulary;

/**
 * Marks in a letter's text what its profile leaves out of it ({@code body}, {@code hide}), which the file keeps; what
 * leads to other letters ({@code letter}), what are versions of it and notes; and adds the images of its pages.
 */
public final class ProfiledText {

    private final Set<TeiElement> shown;
    private final Set<TeiElement> hidden;
    private final Set<TeiElement> letters;
    private final Set<TeiElement> notes;
    private final Map<TeiElement, String> versions = new IdentityHashMap<>();
    private final List<Found> images;

    private ProfiledText(LetterFields fields) {
        this.shown = byIdentity(fields.elements(ProfileField.BODY));
        this.hidden = byIdentity(fields.elements(ProfileField.HIDE));
        this.letters = byIdentity(fields.owners(ProfileField.LETTER));
        this.notes = byIdentity(fields.elements(ProfileField.NOTES));
        fields.elements(ProfileField.TRANSLATION).forEach(one -> versions.put(one, "translation"));
        fields.elements(ProfileField.ORIGINAL).forEach(one -> versions.put(one, "original"));
        this.images = fields.first(ProfileField.IMAGES, found -> !image(found).isEmpty());
    }

    private boolean isEmpty() {
        return shown.isEmpty() && hidden.isEmpty() && letters.isEmpty() && notes.isEmpty() && versions.isEmpty();
    }

    private static Set<TeiElement> byIdentity(List<TeiElement> elements) {
        Set<TeiElement> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(elements);
        return all;
    }

    /** A letter with its text marked. */
    public static TeiElement in(TeiElement root, LetterFields fields) {
        ProfiledText marks = new ProfiledText(fields);
        TeiElement text = root.child("text");
        if (text == null || marks.isEmpty() && marks.images.isEmpty()) {
            return root;
        }
        TeiElement marked = marks.illustrated(marks.isEmpty() ? text : marks.marked(text, marks.shown.isEmpty()));
        return root.with(root.children().stream()
                .map(child -> child == text ? marked : child)
                .toList());
    }

    /** @param within whether it stands in what is shown */
    private TeiElement marked(TeiElement element, boolean within) {
        boolean here = within || isShown(element);
        if (hidden.contains(element) || !here && element.descendants().noneMatch(this::isShown)) {
            return Vocabulary.hidden(element);
        }
        List<TeiNode> children = new ArrayList<>(element.children().size());
        for (TeiNode child : element.children()) {
            children.add(child instanceof TeiElement inner ? marked(inner, here) : child);
        }
        TeiElement done = version(element, element.with(children));
        TeiElement pointing = letters.contains(element) ? pointing(done) : done;
        return notes.contains(element) ? note(pointing) : pointing;
    }

    /** A part of the text as the version that it is; one that is no division stands in one. */
    private TeiElement version(TeiElement element, TeiElement done) {
        String type = versions.get(element);
        return type == null
                ? done
                : Vocabulary.of(element).kind() == Vocabulary.Kind.DIVISION
                        ? done.with("type", type)
                        : TeiElement.of("div", done).with("type", type).at(done.place());
    }

    /** What is a note, in one: its id and what it points to are the note's. */
    private static TeiElement note(TeiElement element) {
        if (element.is("note")) {
            return EditorsNote.is(element) ? element : element.with("type", "editorial");
        }
        TeiElement note = TeiElement.of("note", element.with("xml:id", null)).at(element.place());
        for (String name : List.of("xml:id", "target", "targetEnd", "corresp")) {
            note = note.with(name, element.attribute(name));
        }
        return note;
    }

    private static String image(Found found) {
        TeiElement element = found.element();
        return element == null
                ? found.words()
                : Stream.of("url", "facs", "target")
                        .flatMap(name -> Stream.ofNullable(element.attribute(name)))
                        .findFirst()
                        .orElse("");
    }

    /** A text whose page breaks name no images, with those that the profile finds. */
    private TeiElement illustrated(TeiElement text) {
        List<TeiElement> breaks = text.descendants().filter(one -> one.is("pb")).toList();
        if (images.isEmpty() || breaks.stream().anyMatch(one -> one.attribute("facs") != null)) {
            return text;
        }
        if (breaks.size() == images.size()) {
            Map<TeiElement, Found> of = new IdentityHashMap<>();
            IntStream.range(0, breaks.size()).forEach(i -> of.put(breaks.get(i), images.get(i)));
            return illustrated(text, of);
        }
        TeiElement body = text.child("body");
        List<TeiNode> pages = new ArrayList<>();
        images.forEach(
                one -> pages.add(TeiElement.of("pb").with("facs", image(one)).at(one.place())));
        if (body == null) {
            pages.addAll(text.children());
            return text.with(pages);
        }
        pages.addAll(body.children());
        return text.with(text.children().stream()
                .map(child -> child == body ? body.with(pages) : child)
                .toList());
    }

    private static TeiElement illustrated(TeiElement element, Map<TeiElement, Found> of) {
        Found image = of.get(element);
        return image != null
                ? element.with("facs", image(image))
                : element.with(element.children().stream()
                        .map(child -> child instanceof TeiElement inner ? illustrated(inner, of) : child)
                        .toList());
    }

    /** Notes are shown wherever they stand: what is shown may call them. */
    private boolean isShown(TeiElement element) {
        return shown.contains(element) || notes.contains(element) || EditorsNote.is(element);
    }

    private static TeiElement pointing(TeiElement element) {
        return Stream.of("target", "ref", "key")
                .flatMap(name -> Stream.ofNullable(element.attribute(name)))
                .filter(pointer -> !pointer.isBlank())
                .findFirst()
                .map(pointer -> element.with(Names.isName(element) ? "ref" : "target", pointer.strip()))
                .orElse(element);
    }
}
