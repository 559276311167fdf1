package org.depesha.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesha.config.EditionSettings;
import org.depesha.link.address.Addresses;
import org.depesha.model.Authority;
import org.depesha.model.Entry;
import org.depesha.model.Identifier;
import org.depesha.model.Registers;

/**
 * Makes {@code data/beacon-gnd.txt} and its like: which numbers of an authority file have a page here, as a BEACON link
 * dump (J. Voß and M. Schindler, draft-voss-beacon). A line is the number, nothing, and the page's address.
 */
final class BeaconFile {

    private final EditionSettings settings;

    BeaconFile(EditionSettings settings) {
        this.settings = settings;
    }

    /** The file for an authority; empty where no entry has a number of it. */
    Optional<String> of(Authority authority, Registers registers) {
        List<String> lines = new ArrayList<>();
        for (Entry entry : registers.entries().values()) {
            for (Identifier identifier : entry.identifiers()) {
                if (identifier.authority() == authority) {
                    lines.add(identifier.value() + "||" + settings.canonical(Addresses.entry(entry.key())));
                }
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(head(authority) + "\n" + String.join("\n", lines) + "\n");
    }

    private String head(Authority authority) {
        StringBuilder head = new StringBuilder();
        field("FORMAT", "BEACON", head);
        field("PREFIX", authority.prefix(), head);
        field("TARGET", "{+ID}", head);
        field("NAME", settings.titles().title(), head);
        field("DESCRIPTION", settings.titles().description(), head);
        field("INSTITUTION", settings.imprint().publisher(), head);
        field("HOMEPAGE", settings.canonical(""), head);
        field("FEED", settings.canonical(Addresses.beacon(authority.key())), head);
        field(
                "TIMESTAMP",
                settings.release().date() == null
                        ? ""
                        : settings.release().date().toString(),
                head);
        return head.toString();
    }

    private static void field(String name, String value, StringBuilder head) {
        if (!value.isBlank()) {
            head.append('#')
                    .append(name)
                    .append(": ")
                    .append(value.strip().replaceAll("\\s+", " "))
                    .append('\n');
        }
    }
}
