package org.depesha.ingest.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesha.ingest.draft.YamlText.Pair;
import org.depesha.ingest.finding.CopyList;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.FieldValue;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.PartyName;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.ingest.letter.Contradictions;
import org.depesha.ingest.letter.ReadMessage;
import org.depesha.ingest.letter.Recognized;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.read.transcript.Aside;

/** Writes the front matter: what is sure as it is, what is not as a comment that begins with {@code # check:}. */
final class FrontMatterDraft {

    /** The fields that say when and where something was done with a message, under their key. */
    private record ActionFields(String key, Field date, Field place, Field zone) {}

    private static final ActionFields SENT = new ActionFields("sent", Field.SENT, Field.SENT_PLACE, Field.SENT_ZONE);
    private static final ActionFields RECEIVED =
            new ActionFields("received", Field.RECEIVED, Field.RECEIVED_PLACE, Field.RECEIVED_ZONE);

    private final Recognized letter;
    private final PartyNames names;
    private final StringBuilder yaml = new StringBuilder();

    FrontMatterDraft(Recognized letter, PartyNames names) {
        this.letter = letter;
        this.names = names;
    }

    /** The YAML between the two lines of dashes. */
    String write(String title, String language, List<Aside> asides) {
        Findings found = letter.findings();
        Finding given = found.best(Field.TITLE);
        line("", "title", YamlText.of(title) + (given == null ? "  # check: made from what is known" : ""));
        value("", "kind", Field.KIND, found);
        boolean doubtful = letter.doubts().stream().anyMatch(Contradictions::isOfSummary);
        Finding summary = found.best(Field.SUMMARY);
        if (summary != null) {
            line("", doubtful ? "# check: summary" : "summary", YamlText.of(summary.value()));
        }
        line("", "language", language);
        message("", found);
        OfficeLine.of(found, names, this);
        source(found);
        single("rights", Field.RIGHTS, found);
        line("", "transcript", YamlText.of(letter.supplied().name()));
        transmits("", letter.message().transmitted());
        asides(asides);
        return yaml.toString();
    }

    private void message(String indent, Findings found) {
        parties(indent, "from", Field.FROM, found);
        parties(indent, "to", Field.TO, found);
        parties(indent, "relay", Field.RELAY, found);
        copies(indent, found);
        Finding day = found.best(Field.DAY);
        if (day != null && !found.has(Field.SENT)) {
            check(indent, "sent", YamlText.of(day.value()), day);
        }
        action(indent, SENT, found);
        action(indent, RECEIVED, found);
        numbers(indent, found);
        for (Field field : List.of(Field.URGENCY, Field.SECRECY, Field.SERIES, Field.MARK, Field.NOTE)) {
            value(indent, field.word(), field, found);
        }
    }

    void line(String indent, String key, String value) {
        yaml.append(indent).append(key).append(": ").append(value).append('\n');
    }

    private void check(String indent, String key, String value, Finding evidence) {
        yaml.append(indent)
                .append("# check: ")
                .append(key)
                .append(": ")
                .append(value)
                .append(String.format(
                                Locale.ROOT,
                                "  (line %d, %s, %.2f)%n",
                                evidence.line(),
                                evidence.rule(),
                                evidence.confidence())
                        .replace("\r", ""));
    }

    private void single(String key, Field field, Findings found) {
        Finding best = found.best(field);
        if (best != null) {
            line("", key, YamlText.of(best.value()));
        }
    }

    private void value(String indent, String key, Field field, Findings found) {
        Finding best = found.best(field);
        if (best == null) {
            return;
        }
        boolean words = field == Field.KIND || field == Field.URGENCY || field == Field.SECRECY;
        String text = YamlText.of(words ? sentence(best.value()) : best.value());
        if (best.confidence() >= Findings.THRESHOLD) {
            line(indent, key, text);
        } else {
            check(indent, key, text, best);
        }
    }

    /** EXTREMELY URGENT as Extremely urgent. */
    static String sentence(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return small.isEmpty() ? "" : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }

    private void parties(String indent, String key, Field field, Findings found) {
        FieldValue choice = FieldValue.of(field, found, names);
        Finding chosen = choice.chosen();
        if (chosen == null) {
            return;
        }
        String all = party(chosen);
        if (all.isEmpty()) {
            return;
        }
        if (choice.isSure()) {
            line(indent, key, all);
        } else {
            (choice.rivals().isEmpty() ? List.of(chosen) : choice.rivals())
                    .forEach(rival -> check(indent, key, party(rival), rival));
        }
    }

    private String party(Finding finding) {
        List<String> all =
                names.all(finding.value()).stream().map(FrontMatterDraft::party).toList();
        return all.isEmpty() ? "" : YamlText.list(all);
    }

    static String party(PartyName party) {
        EntryKey key = party.entry();
        String count = party.count() == 0 ? "" : Integer.toString(party.count());
        if (key == null) {
            return YamlText.map(List.of(
                    Pair.text("name", party.name()), new Pair("count", count), Pair.text("note", party.note())));
        }
        boolean alone = party.as().isEmpty() && count.isEmpty() && party.note().isEmpty();
        String kind = key.kind() == RegisterKind.PERSON ? "person" : "organization";
        return alone
                ? key.id()
                : YamlText.map(List.of(
                        new Pair(kind, key.id()),
                        Pair.text("as", party.as()),
                        new Pair("count", count),
                        Pair.text("note", party.note())));
    }

    private void copies(String indent, Findings found) {
        List<String> all = new ArrayList<>();
        for (Finding copies : found.of(Field.COPIES)) {
            CopyList.of(copies.value(), names).forEach(party -> all.add(party(party)));
        }
        if (!all.isEmpty()) {
            line(
                    indent,
                    "copies",
                    "[" + String.join(", ", all.stream().distinct().toList()) + "]");
        }
    }

    private void action(String indent, ActionFields fields, Findings found) {
        String key = fields.key();
        FieldValue when = FieldValue.of(fields.date(), found, names);
        Finding where = found.best(fields.place());
        List<Pair> pairs = new ArrayList<>();
        Finding chosen = when.chosen();
        boolean dated = chosen != null && when.isSure();
        if (chosen != null && dated) {
            pairs.add(new Pair("date", YamlText.of(chosen.value())));
        } else if (chosen != null) {
            (when.rivals().isEmpty() ? List.of(chosen) : when.rivals())
                    .forEach(rival -> check(indent, key, YamlText.of(rival.value()), rival));
        }
        if (where != null && where.confidence() >= Findings.THRESHOLD) {
            EntryKey known = names.findPlace(where.value());
            pairs.add(new Pair(
                    "place",
                    known == null
                            ? YamlText.map(List.of(Pair.text("name", PartyNames.capitalized(where.value()))))
                            : known.id()));
        } else if (where != null) {
            check(indent, key + ".place", YamlText.of(where.value()), where);
        }
        pairs.add(Pair.text("zone", dated ? found.value(fields.zone()) : ""));
        if (chosen != null && dated && chosen.inferred()) {
            pairs.add(new Pair("cert", "medium"));
            pairs.add(Pair.text("note", "The year is that of the document."));
        }
        pairs.removeIf(pair -> pair.yaml().isEmpty());
        if (!pairs.isEmpty()) {
            line(indent, key, pairs.size() == 1 && dated ? pairs.get(0).yaml() : YamlText.map(pairs));
        }
    }

    private void numbers(String indent, Findings found) {
        List<Pair> pairs = new ArrayList<>();
        String[] keys = {"cipher", "sender", "incoming", "outgoing", "copy", "publication"};
        Field[] fields = {Field.CIPHER, Field.NUMBER, Field.INCOMING, Field.OUTGOING, Field.COPY_NUMBER, Field.PUBLISHED
        };
        for (int i = 0; i < fields.length; i++) {
            FieldValue choice = FieldValue.of(fields[i], found, names);
            Finding chosen = choice.chosen();
            if (chosen != null && choice.isSure()) {
                pairs.add(new Pair(keys[i], "\"" + chosen.value() + "\""));
            } else if (chosen != null) {
                for (Finding rival : choice.rivals().isEmpty() ? List.of(chosen) : choice.rivals()) {
                    check(indent, "numbers." + keys[i], "\"" + rival.value() + "\"", rival);
                }
            }
        }
        if (!pairs.isEmpty()) {
            line(indent, "numbers", YamlText.map(pairs));
        }
    }

    private void source(Findings found) {
        List<Pair> archive = List.of(
                Pair.text("repository", found.value(Field.REPOSITORY)),
                Pair.text("name", found.value(Field.ARCHIVE_NAME)),
                Pair.text("shelfmark", found.value(Field.SHELFMARK)));
        if (archive.stream().anyMatch(pair -> !pair.yaml().isEmpty())) {
            line("", "archive", YamlText.map(archive));
        }
        List<Pair> translation = List.of(
                Pair.text("from", found.value(Field.SOURCE_LANGUAGE)),
                Pair.text("by", found.value(Field.TRANSLATOR)),
                Pair.text("publisher", found.value(Field.PUBLISHER)),
                new Pair("record", found.has(Field.RECORD) ? "\"" + found.value(Field.RECORD) + "\"" : ""),
                Pair.text("address", found.value(Field.ADDRESS)));
        if (translation.stream().anyMatch(pair -> !pair.yaml().isEmpty())) {
            line("", "translation", YamlText.map(translation));
        }
    }

    private void transmits(String indent, List<ReadMessage> messages) {
        if (messages.isEmpty()) {
            return;
        }
        yaml.append(indent).append("transmits:\n");
        for (ReadMessage message : messages) {
            yaml.append(indent).append("  ").append(message.id()).append(":\n");
            int empty = yaml.length();
            value(indent + "    ", "kind", Field.KIND, message.findings());
            message(indent + "    ", message.findings());
            transmits(indent + "    ", message.transmitted());
            if (yaml.length() == empty) {
                yaml.insert(empty - 1, " {}");
            }
        }
    }

    /** The same words left out for the same reason are one entry, with all their lines. */
    private void asides(List<Aside> asides) {
        if (!asides.isEmpty()) {
            yaml.append("setAside:\n");
            Map<List<String>, List<String>> lines = new LinkedHashMap<>();
            for (Aside aside : asides) {
                lines.computeIfAbsent(List.of(aside.words(), aside.reason()), any -> new ArrayList<>())
                        .add(
                                aside.first() == aside.last()
                                        ? Integer.toString(aside.first())
                                        : aside.first() + "-" + aside.last());
            }
            lines.forEach((what, where) -> yaml.append("  - ")
                    .append(YamlText.map(List.of(
                            new Pair("lines", where.size() == 1 ? where.get(0) : YamlText.of(String.join(", ", where))),
                            Pair.text("words", what.get(0)),
                            Pair.text("reason", what.get(1)))))
                    .append('\n'));
        }
    }

    /** The letterhead's office, where a register has it. */
    private static final class OfficeLine {
        static void of(Findings found, PartyNames names, FrontMatterDraft draft) {
            Finding office = found.best(Field.OFFICE);
            EntryKey key = office == null ? null : names.find(office.value());
            if (key != null) {
                draft.line(
                        "",
                        "office",
                        YamlText.map(List.of(
                                new Pair(key.kind() == RegisterKind.PERSON ? "person" : "organization", key.id()))));
            }
        }
    }
}
