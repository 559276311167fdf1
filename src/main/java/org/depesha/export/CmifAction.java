package org.depesha.export;

import java.util.List;
import java.util.Optional;
import org.depesha.model.Action;
import org.depesha.model.Authority;
import org.depesha.model.Certainty;
import org.depesha.model.Entry;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;
import org.depesha.model.Party;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * Describes the sending or the receiving of a message as CMIF knows it: names, one place, one date without its time.
 */
final class CmifAction {

    /** What CMIF calls somebody of whom nothing is known. */
    private static final String UNKNOWN = "Unknown";

    /** The authorities that correspSearch follows, best first; of others, such as Wikidata, it warns. */
    private static final List<Authority> OF_NAMES =
            List.of(Authority.GND, Authority.VIAF, Authority.BNF, Authority.LCNAF, Authority.NDL);

    private final Registers registers;

    CmifAction(Registers registers) {
        this.registers = registers;
    }

    /**
     * The {@code correspAction}.
     *
     * @param type {@code sent} or {@code received}
     */
    TeiElement of(String type, List<Party> parties, Action action) {
        TeiParts parts = new TeiParts().add(parties.stream().map(this::name).toList());
        if (parts.isEmpty()) {
            parts.add(TeiElement.of("persName", UNKNOWN));
        }
        return parts.add(place(action)).add(date(action)).in("correspAction").with("type", type);
    }

    private TeiElement name(Party party) {
        Entry entry = party.entry() == null ? null : registers.find(party.entry());
        if (entry == null) {
            return certain(
                    TeiElement.of("persName", party.name().isBlank() ? UNKNOWN : party.name()), party.certainty());
        }
        boolean person = entry.key().kind() == RegisterKind.PERSON;
        TeiElement name = TeiElement.of(person ? "persName" : "orgName", entry.name());
        return certain(name.with("ref", address(entry, OF_NAMES)), party.certainty());
    }

    private @Nullable TeiElement place(Action action) {
        Entry entry = action.location().entry() == null
                ? null
                : registers.find(action.location().entry());
        String words = entry == null ? action.location().name() : entry.name();
        if (words.isBlank()) {
            return null;
        }
        String address = entry == null ? null : address(entry, List.of(Authority.GEONAMES));
        return certain(
                TeiElement.of("placeName", words).with("ref", address),
                action.location().certainty());
    }

    private static @Nullable String address(Entry entry, List<Authority> authorities) {
        return authorities.stream()
                .flatMap(authority ->
                        entry.identifiers().stream().filter(identifier -> identifier.authority() == authority))
                .findFirst()
                .map(identifier -> identifier.address())
                .orElse(null);
    }

    private static @Nullable TeiElement date(Action action) {
        HistoricalDate date = action.date();
        if (date == null) {
            return null;
        }
        TeiElement element = TeiElement.of("date", List.of());
        TeiElement dated = switch (date.form()) {
            case ON -> element.with("when", day(date.first()));
            case SPAN -> element.with("from", day(date.first())).with("to", day(date.last()));
            case BETWEEN -> element.with("notBefore", day(date.first())).with("notAfter", day(date.last()));
        };
        return certain(dated, date.approximate() || date.uncertain() ? Certainty.LOW : action.certainty());
    }

    private static @Nullable String day(@Nullable PartialDate date) {
        return Optional.ofNullable(date).map(PartialDate::withoutTime).orElse(null);
    }

    /** CMIF knows one degree of doubt. */
    private static TeiElement certain(TeiElement element, Certainty certainty) {
        return element.with("cert", certainty == Certainty.HIGH ? null : "low");
    }
}
