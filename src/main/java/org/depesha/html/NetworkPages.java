package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.html.NetworkPage.Counts;
import org.depesha.html.NetworkPage.Square;
import org.depesha.html.NetworkPage.Squares;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.address.Addresses;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.seeing.Correspondence;
import org.depesha.seeing.Correspondence.Pair;
import org.depesha.seeing.Matrix;
import org.depesha.seeing.NetworkDrawing;
import org.depesha.seeing.Overview;
import org.depesha.seeing.PairColumn;
import org.depesha.seeing.PairWords;

/** Makes the page of who wrote to whom. */
final class NetworkPages {

    /** So many pairs stand in the table. */
    private static final int MOST_PAIRS = 400;

    private final EditionIndex index;
    private final Overview overview;
    private final Views views;
    private final PairWords pairs;

    NetworkPages(EditionIndex index) {
        this.index = index;
        this.overview = index.overview();
        this.views = new Views(index, Addresses.NETWORK);
        this.pairs = new PairWords(new PageNarrator(views), overview::hasPage);
    }

    NetworkPage page() {
        Correspondence all = overview.correspondence();
        boolean few = all.persons().size() <= NetworkDrawing.MOST;
        Map<MessageKey, LinkedMessage> messages = new TreeMap<>();
        all.pairs().forEach(pair -> pair.messages().forEach(linked -> messages.put(linked.key(), linked)));
        return new NetworkPage(
                new OverviewRails(index).of(Addresses.NETWORK),
                new Counts(
                        all.persons().size(),
                        all.pairs().size(),
                        Math.max(0, all.pairs().size() - MOST_PAIRS),
                        messages.size()),
                few ? NetworkDrawing.of(all, pairs) : null,
                PairColumn.of(all.pairs(), pairs),
                few ? null : squares(Matrix.of(all)),
                MarkLine.of(messages.values().stream(), index.words()),
                all.pairs().stream().limit(MOST_PAIRS).map(this::pair).toList());
    }

    private NetworkPage.Pair pair(Pair pair) {
        return new NetworkPage.Pair(
                views.entry(pair.first()),
                views.entry(pair.second()),
                pairs.href(pair),
                pair.there().size(),
                pair.back().size(),
                dates(pair));
    }

    private String dates(Pair pair) {
        List<HistoricalDate> dates = pair.messages().stream()
                .map(linked -> linked.message().date())
                .filter(Objects::nonNull)
                .toList();
        if (dates.isEmpty()) {
            return "";
        }
        String first = index.dates().year(dates.get(0).year());
        String last = index.dates().year(dates.get(dates.size() - 1).year());
        return first.equals(last) ? first : index.words().say("date.span", Map.of("first", first, "last", last));
    }

    private Squares squares(Matrix matrix) {
        List<Link> persons = matrix.persons().stream().map(views::entry).toList();
        List<List<Square>> rows = new ArrayList<>();
        for (int i = 0; i < matrix.rows().size(); i++) {
            List<Square> row = new ArrayList<>();
            for (int j = 0; j < matrix.rows().size(); j++) {
                row.add(square(matrix, i, j));
            }
            rows.add(List.copyOf(row));
        }
        return new Squares(persons, matrix.others(), List.copyOf(rows));
    }

    private Square square(Matrix matrix, int from, int to) {
        Matrix.Cell cell = matrix.rows().get(from).get(to);
        if (cell.count() == 0) {
            return new Square(0, 0, "", "");
        }
        String both = index.words().say("message.both", Map.of("from", name(matrix, from), "to", name(matrix, to)));
        String words = index.words().facts(both, index.words().say("facts.messages", "n", cell.count()));
        return new Square(cell.count(), cell.level(), cell.pair() == null ? "" : pairs.href(cell.pair()), words);
    }

    private String name(Matrix matrix, int place) {
        return Stream.of(matrix.persons())
                .filter(all -> place < all.size())
                .map(all -> all.get(place))
                .map((EntryKey key) -> views.entry(key).words())
                .findFirst()
                .orElseGet(() -> index.words().say("seeing.network.others", "n", matrix.others()));
    }
}
