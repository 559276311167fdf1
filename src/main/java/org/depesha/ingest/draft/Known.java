package org.depesha.ingest.draft;

import java.util.List;
import java.util.function.Predicate;
import org.depesha.annotate.NameFinder;
import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.model.EntryKey;
import org.depesha.model.Registers;
import org.depesha.read.transcript.Mark;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.Transcript;

/**
 * What an edition has already, for a transcript to point to.
 *
 * @param documents whether a document has an id
 */
public record Known(PartyNames names, NameFinder finder, Registers registers, Predicate<String> documents) {

    /** What stands in these registers, and the documents of which one knows the ids. */
    public static Known of(Registers registers, Predicate<String> documents) {
        return new Known(new PartyNames(registers), NameFinder.of(registers), registers, documents);
    }

    /** Whether a mark leads nowhere else, or to something that the edition has. */
    boolean leads(Mark mark) {
        if (mark.kind() != Kind.ANNOTATION) {
            return true;
        }
        String address = mark.value().replaceFirst("(?s) .*", "");
        if (address.startsWith("message:")) {
            String document = address.substring("message:".length()).replaceFirst("(?s)#.*", "");
            return document.isEmpty() || documents.test(document);
        }
        EntryKey key = EntryKey.parse(address);
        return key == null || registers.entries().containsKey(key);
    }

    /** The marks of a transcript that lead to what is not there: their words are written without them. */
    List<Doubt> doubts(Transcript transcript) {
        return transcript.lines().stream()
                .flatMap(line -> line.words().spans().stream()
                        .filter(span -> !leads(span.mark()))
                        .map(span -> span.mark().value())
                        .distinct()
                        .map(address -> new Doubt(
                                line.number(),
                                "The edition has nothing that `" + address
                                        + "` could mean: the words are imported without this mark.")))
                .toList();
    }
}
