package org.depesha.seeing;

import java.util.List;
import org.depesha.link.LinkedMessage;
import org.depesha.model.EntryKey;
import org.depesha.seeing.Correspondence.Pair;

/** Draws pairs of correspondents for a narrow window, one below the other, the strongest first. */
public final class PairColumn {

    /** So many pairs are drawn; the table has the others. */
    private static final int MOST = 20;

    private static final int WIDTH = 350;
    private static final int ROW = 34;
    private static final int WAY = 22;
    private static final int MOST_MARKS = 8;
    private static final double MARK = 17;

    private final Narrator narrator;
    private final PairWords words;
    private final Svg svg = new Svg();
    private double y = 2;

    private PairColumn(PairWords words) {
        this.narrator = words.narrator();
        this.words = words;
    }

    /** Draws pairs; there must be one. */
    public static Drawing of(List<Pair> pairs, PairWords words) {
        PairColumn column = new PairColumn(words);
        pairs.stream().limit(MOST).forEach(column::pair);
        return new Drawing(WIDTH, (int) Math.ceil(column.y) + 2, column.svg.toString());
    }

    private void pair(Pair pair) {
        double room = WIDTH / 2.0 - 12;
        svg.words("name", 2, y + 16, "start", TextWidth.cut(narrator.name(pair.first()), 13.6, room));
        svg.words("name", WIDTH - 2, y + 16, "end", TextWidth.cut(narrator.name(pair.second()), 13.6, room));
        y += ROW;
        way(pair, pair.first(), pair.there(), true);
        way(pair, pair.second(), pair.back(), false);
        svg.path("rule", "M0 " + Svg.length(y) + "H" + WIDTH);
        y += 4;
    }

    private void way(Pair pair, EntryKey from, List<LinkedMessage> messages, boolean there) {
        if (messages.isEmpty()) {
            return;
        }
        double middle = y;
        boolean dashed = messages.stream().allMatch(LinkedMessage::attested);
        svg.link(words.href(pair), words.way(from, pair.other(from), messages), () -> {
            svg.box("hit", 0, middle - WAY / 2.0, WIDTH, WAY);
            svg.path("way" + (dashed ? " dash" : ""), "M4 " + Svg.length(middle) + "H" + (WIDTH - 4));
            svg.tip("tip", there ? WIDTH - 3 : 3, middle, there ? 0 : Math.PI);
            marks(messages, middle);
        });
        y += WAY;
    }

    private void marks(List<LinkedMessage> messages, double at) {
        int marks = messages.size() > MOST_MARKS ? 0 : messages.size();
        String number = messages.size() > 1 ? narrator.words().number(messages.size()) : "";
        double width = marks * MARK + (number.isEmpty() ? 0 : TextWidth.of(number, 13) + 6);
        double left = (WIDTH - width) / 2;
        svg.box("plate", left - 3, at - 9, width + 6, 18);
        for (int i = 0; i < marks; i++) {
            Mark.of(messages.get(i)).draw(svg, left + (i + 0.5) * MARK, at);
        }
        if (!number.isEmpty()) {
            svg.words("b", left + width, at + 4.5, "end", number);
        }
    }
}
