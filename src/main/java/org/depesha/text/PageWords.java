package org.depesha.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;

/** What stands on each page of a source, paragraph by paragraph, in the edited reading. */
public final class PageWords implements ReadingListener {

    private final List<Part> parts = new ArrayList<>();
    private final Deque<String> places = new ArrayDeque<>();
    private Words words = new Words();
    private final ToIntFunction<TeiElement> numbers;
    private int page;

    private PageWords(ToIntFunction<TeiElement> numbers) {
        this.numbers = numbers;
    }

    /**
     * Words that stand together on a page.
     *
     * @param page its number; 0 before the first page break
     * @param place the pointers of {@code @facs} to where they stand; empty where nothing says
     */
    public record Part(int page, String place, String words) {}

    /**
     * The parts of a text in order; none without words.
     *
     * @param numbers the number of the page that a break begins: pages begin in readings too that are not read here
     */
    public static List<Part> of(TeiElement text, ToIntFunction<TeiElement> numbers) {
        PageWords all = new PageWords(numbers);
        Reading.EDITED.read(text, all);
        all.flush();
        return List.copyOf(all.parts);
    }

    @Override
    public boolean enter(TeiElement element, Role role) {
        if (element.is("pb")) { // it has no words, and is read nowhere
            flush();
            page = numbers.applyAsInt(element);
            return false;
        }
        if (role != Role.READ) {
            return false;
        }
        if (Vocabulary.of(element).isBlock()) {
            flush();
        }
        String own = Objects.requireNonNullElse(element.attribute("facs"), "");
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
