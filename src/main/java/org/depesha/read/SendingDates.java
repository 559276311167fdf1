package org.depesha.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.model.HistoricalDate;
import org.depesha.model.TeiDates;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;

/**
 * Finds when a letter was sent where its {@code correspDesc} does not say it, and whether the file agrees with itself.
 */
final class SendingDates {

    /** What a description of a source holds beside the letter: when others printed it, or who owned it when. */
    private static final Set<String> NOT_OF_LETTER = Set.of(
            "bibl", "biblStruct", "biblFull", "imprint", "provenance", "acquisition", "additional", "listBibl", "note");

    private SendingDates() {}

    /** The dates by their worth: of the creation, of the source, of the opener's dateline. */
    static List<TeiElement> elsewhere(TeiElement header, TeiElement text) {
        TeiElement creation = header.path("profileDesc", "creation");
        Stream<TeiElement> dates =
                creation == null ? Stream.of() : creation.descendants().filter(element -> element.is("date"));
        return Stream.of(dates, ofSource(header), ofOpener(text))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<TeiElement> ofSource(TeiElement header) {
        TeiElement source = header.path("fileDesc", "sourceDesc");
        if (source == null) {
            return Stream.of();
        }
        List<TeiElement> origins =
                source.descendants().filter(one -> one.is("origDate")).toList();
        List<TeiElement> dates = ofLetter(source).filter(one -> one.is("date")).toList();
        return !origins.isEmpty() ? origins.stream().limit(1) : dates.size() == 1 ? dates.stream() : Stream.of();
    }

    private static Stream<TeiElement> ofLetter(TeiElement element) {
        return element.elements()
                .filter(child -> !NOT_OF_LETTER.contains(child.name()))
                .flatMap(child -> Stream.concat(Stream.of(child), ofLetter(child)));
    }

    private static Stream<TeiElement> ofOpener(TeiElement text) {
        return text.descendants()
                .filter(element -> element.is("opener"))
                .limit(1)
                .flatMap(TeiElement::descendants)
                .filter(element -> element.is("dateline"))
                .flatMap(TeiElement::descendants)
                .filter(element -> element.is("date"));
    }

    /**
     * Reports the first date that has no day in common with that of the sending. A date of another calendar is not
     * asked: its attributes may be of either.
     */
    static void checkAgreement(HistoricalDate sent, List<TeiElement> others, Problems problems) {
        others.stream()
                .filter(date -> date.attribute("calendar") == null && date.attribute("datingMethod") == null)
                .filter(date -> {
                    HistoricalDate other = TeiDates.read(date, new Problems());
                    return other != null && (isBefore(other, sent) || isBefore(sent, other));
                })
                .findFirst()
                .ifPresent(date -> problems.report(
                        Code.DATES_DIFFER,
                        date.place(),
                        "The header says that the letter was sent on `" + sent + "`; this says `"
                                + TeiDates.read(date, new Problems()) + "`. The header's date is shown."));
    }

    private static boolean isBefore(HistoricalDate one, HistoricalDate other) {
        return one.last() != null && other.first() != null && one.latest().isBefore(other.earliest());
    }
}
