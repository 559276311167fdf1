package org.depesha.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;

/** What stands on each page of a source, paragraph by paragraph, in the edited reading. */
public final class PageWords implements ReadingListener {

    private final List<Part> parts = new ArrayList<>();
    private final Deque<String> places = new ArrayDeque<>();
    private Words words = new Words();
    private int page;

    private PageWords() {}

    /**
     * Words that stand together on a page.
     *
     * @param page its number in the order of the text, from 1; 0 before the first page break
     * @param place the pointers of {@code @facs} to where they stand; empty where nothing says
     */
    public record Part(int page, String place, String words) {}

    /** The parts of a text in order; none without words. */
    public static List<Part> of(TeiElement text) {
        PageWords all = new PageWords();
        Reading.EDITED.read(text, all);
        all.flush();
        return List.copyOf(all.parts);
    }

    @Override
    public boolean enter(TeiElement element, Role role) {
        if (role != Role.READ) {
            return false;
        }
        if (element.is("pb")) {
            flush();
            page++;
        } else if (Vocabulary.of(element).isBlock()) {
            flush();
        }
        String own = element.is("pb") ? "" : Objects.requireNonNullElse(element.attribute("facs"), "");
        places.push(own.isEmpty() ? here() : own);
        return true;
    }

    @Override
    public void leave(TeiElement element, Role role) {
        if (Vocabulary.of(element).isBlock()) {
            flush();
        }
        places.pop();
    }

    private String here() {
        return places.isEmpty() ? "" : places.peek();
    }

    private void flush() {
        String now = words.toString();
        if (!now.isBlank()) {
            parts.add(new Part(page, here(), now));
        }
        words = new Words();
    }

    @Override
    public void text(String characters, int leaf) {
        words.text(characters, leaf);
    }

    @Override
    public void sign(String sign, TeiElement element) {
        words.sign(sign, element);
    }

    @Override
    public void quotationMark(String mark, boolean opens) {
        words.sign(mark);
    }

    @Override
    public void edge(Edge edge) {
        words.edge(edge);
    }
}
