package org.depesha.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.ingest.finding.CopyList;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.FieldValue;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.PartyName;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.model.Registers;

/** What a draft asserts: nothing that it only asks to check. */
record TranscriptValues(Map<String, String> values, Map<String, String> rules) {

    static final TranscriptValues NONE = new TranscriptValues(Map.of(), Map.of());
    private static final PartyNames NAMES = new PartyNames(new Registers(Map.of()));
    private static final List<Field> NUMBERS =
            List.of(Field.NUMBER, Field.CIPHER, Field.INCOMING, Field.OUTGOING, Field.PUBLISHED);

    static TranscriptValues of(Imported one, String document) {
        Findings found = one.letter().findings();
        String body = document.substring(document.indexOf("\n---\n", 4) + 5);
        return new TranscriptValues(
                Map.of(
                        "date", sure(Field.SENT, found),
                        "sender", parties(Field.FROM, found),
                        "addressee", parties(Field.TO, found),
                        "copies",
                                found.of(Field.COPIES).stream()
                                        .flatMap(copies -> CopyList.of(copies.value(), NAMES).stream())
                                        .map(TranscriptValues::said)
                                        .collect(Collectors.joining(" ; ")),
                        "place",
                                found.of(Field.SENT_PLACE).stream()
                                        .filter(place -> place.confidence() >= Findings.THRESHOLD)
                                        .map(Finding::value)
                                        .findFirst()
                                        .orElse(""),
                        "number",
                                NUMBERS.stream()
                                        .map(field -> sure(field, found))
                                        .filter(value -> !value.isEmpty())
                                        .collect(Collectors.joining(" ; ")),
                        "archive",
                                Stream.of(Field.REPOSITORY, Field.ARCHIVE_NAME, Field.SHELFMARK)
                                        .map(found::value)
                                        .collect(Collectors.joining(" "))
                                        .strip(),
                        "title", found.value(Field.TITLE),
                        "first", body,
                        "last", body),
                rules(found));
    }

    static final Map<String, Field> FIELDS = Map.of(
            "date", Field.SENT,
            "sender", Field.FROM,
            "addressee", Field.TO,
            "place", Field.SENT_PLACE,
            "number", Field.NUMBER,
            "title", Field.TITLE,
            "copies", Field.COPIES,
            "archive", Field.SHELFMARK);

    private static Map<String, String> rules(Findings found) {
        Map<String, String> rules = new HashMap<>();
        FIELDS.forEach((name, field) -> {
            Finding chosen = FieldValue.of(field, found, NAMES).chosen();
            if (chosen != null && chosen.confidence() >= Findings.THRESHOLD) {
                rules.put(name, chosen.rule());
            }
        });
        return rules;
    }

    /** The rule that asserted a field; empty where none did. */
    String rule(String field) {
        return rules.getOrDefault(field, "");
    }

    String of(String field) {
        return values.getOrDefault(field, "");
    }

    private static String sure(Field field, Findings found) {
        FieldValue value = FieldValue.of(field, found, NAMES);
        Finding chosen = value.chosen();
        return chosen != null && value.isSure() ? chosen.value() : "";
    }

    private static String parties(Field field, Findings found) {
        String value = sure(field, found);
        return NAMES.all(value).stream().map(TranscriptValues::said).collect(Collectors.joining(" ; "));
    }

    private static String said(PartyName party) {
        return (party.name() + " " + party.note()).strip();
    }
}
