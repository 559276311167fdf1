package org.depesha.read.transcript;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The notes that a page ties to their calls by links: a raised figure that leads to a paragraph or an item of a list
 * further down.
 */
final class HtmlNotes {

    private static final Pattern KEY = Pattern.compile("\\[?(?:\\d{1,4}|[*†‡]{1,3}|[a-z]|[ivx]{1,5})]?");
    private static final Pattern OWN_KEY = Pattern.compile("^\\s*(?:\\[?\\d{1,4}[\\].)]*|\\[?[*†‡]{1,3}]?)\\s*(?=\\S)");

    /** The elements that hold a note, by the index of the note. */
    private final Map<Element, Integer> notes = new LinkedHashMap<>();
    /** The keys by which they are called. */
    private final Map<Integer, String> keys = new LinkedHashMap<>();

    private final Map<Element, Integer> calls = new LinkedHashMap<>();

    HtmlNotes(Document page) {
        Map<String, Element> targets = new HashMap<>();
        page.select("a[name]").forEach(anchor -> targets.put(anchor.attr("name"), anchor));
        page.select("[id]").forEach(element -> targets.put(element.id(), element));
        for (Element link : page.select("a[href^=#]")) {
            String id = link.attr("href").substring(1);
            Element target = id.isEmpty() ? null : targets.get(id);
            Element note = target == null || !isCall(link) ? null : holder(target);
            if (note != null && !note.equals(link) && link.closest("li, p, div") != note && isBehind(note, link)) {
                int index = notes.computeIfAbsent(note, any -> notes.size());
                keys.putIfAbsent(index, link.text().strip().replaceAll("[\\[\\]]", ""));
                calls.put(raised(link), index);
            }
        }
    }

    private static boolean isCall(Element link) {
        boolean called = link.closest("sup") != null
                || link.selectFirst("sup") != null
                || link.className().contains("footnote")
                || link.attr("role").equals("doc-noteref");
        return called && KEY.matcher(link.text().strip()).matches();
    }

    /** The paragraph or item that a target names, or stands in. */
    private static @Nullable Element holder(Element target) {
        Element block = target.closest("li, p, dd, td, aside, div");
        return block == null || block.text().length() > 8000 ? null : block;
    }

    /** The whole raised sign, with the link in it or around it. */
    private static Element raised(Element link) {
        Element sup = link.closest("sup");
        return sup != null && sup.text().strip().equals(link.text().strip()) ? sup : link;
    }

    private static boolean isBehind(Element note, Element link) {
        return note.sourceRange().start().pos() > link.sourceRange().start().pos();
    }

    /** The note that an element calls; -1 for any other element. */
    int call(Element element) {
        return calls.getOrDefault(element, -1);
    }

    /** The note that an element holds; -1 for any other element. */
    int note(Element element) {
        return notes.getOrDefault(element, -1);
    }

    String key(int note) {
        return keys.getOrDefault(note, Integer.toString(note + 1));
    }

    int size() {
        return notes.size();
    }

    /** Whether an element leads back from a note to its call, and holds no word. */
    boolean isWayBack(Element element) {
        return element.normalName().equals("a")
                && element.attr("href").startsWith("#")
                && element.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** A note without the key with which it begins. */
    static MarkedText withoutKey(MarkedText note) {
        var key = OWN_KEY.matcher(note.text());
        return key.find() ? note.from(key.end()).strip() : note.strip();
    }
}
