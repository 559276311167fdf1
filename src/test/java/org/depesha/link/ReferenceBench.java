package org.depesha.link;

import java.util.List;
import java.util.stream.Collectors;
import org.depesha.LinkedFixture;

/** A small invented correspondence, and what the program finds in one more letter of it, dated 10 March 1901. */
final class ReferenceBench {

    static final String REGISTERS = """
      -- registers/persons.yml --
      ada: {name: Ada Berg, coverNames: [{name: Uncle A., source: invented}]}
      bertil: {name: Bertil Dahl}
      cornelius: {name: Cornelius Falk}
      -- registers/places.yml --
      riga: {name: Riga}
      oslo: {name: Oslo}
      turku: {name: Turku}
      -- registers/organizations.yml --
      home: {name: the Department of Trade}
      north: {name: the Embassy in Norway}
      east: {name: the Embassy in Finland}
      """;

    /** What was written before the letter of each case. */
    static final String LETTERS = letter(
                    "a1",
                    "Telegram",
                    "ada",
                    "bertil",
                    "{date: 1901-02-03, place: riga}",
                    "numbers: {sender: '12'}",
                    "Prices rise.")
            + letter(
                    "b1",
                    "Telegram",
                    "bertil",
                    "ada",
                    "{date: 1901-02-05, place: oslo}",
                    "numbers: {sender: '635', incoming: '9001'}",
                    "They do.")
            + letter("b2", "Letter", "bertil", "ada", "{date: 1901-03-01, place: oslo}", "", "At length.")
            + letter(
                    "c1",
                    "Telegram",
                    "cornelius",
                    "ada",
                    "{date: 1901-02-20, place: turku}",
                    "",
                    "547\\. Ice on the river.")
            + letter(
                    "n1",
                    "Telegram",
                    "north",
                    "home",
                    "{date: 1901-03-02, place: oslo}",
                    "",
                    "77\\. For the Secretary. Portnog 5. Herrings are plentiful.")
            + letter("n2", "Telegram", "north", "home", "{date: 1901-03-03, place: oslo}", "", "78\\. More herrings.")
            + letter(
                    "n3",
                    "Telegram",
                    "north",
                    "home",
                    "{date: 1900-02-03, place: oslo}",
                    "",
                    "80\\. Last year's herrings.")
            + letter("h1", "Telegram", "home", "north", "{date: 1901-03-04, place: riga}", "", "30\\. Sell them.")
            + letter("h2", "Telegram", "home", "east", "{date: 1901-03-05, place: riga}", "", "30\\. Buy them.")
            + letter("e1", "Telegram", "east", "home", "{date: 1901-03-06, place: turku}", "", "91\\. We have bought.")
            + letter("d1", "Letter", "cornelius", "bertil", "{date: 1901-01-04, place: turku}", "", "One.")
            + letter("d2", "Letter", "cornelius", "bertil", "{date: 1901-01-04, place: turku}", "", "Two.");

    static String letter(String id, String kind, String from, String to, String sent, String more, String text) {
        return """
        -- documents/%s.md --
        ---
        title: A letter
        kind: %s
        from: %s
        to: %s
        sent: %s
        %s
        ---

        %s

        """.formatted(id, kind, from, to, sent, more, text);
    }

    static List<Reference> found(String from, String to, String text) {
        return found("", from, to, text);
    }

    private static List<Reference> found(String more, String from, String to, String text) {
        LinkedFixture edition = LinkedFixture.finding(
                REGISTERS + LETTERS + more + letter("x", "Telegram", from, to, "1901-03-10", "", text));
        return edition.edition().references().all().stream()
                .filter(reference -> reference.from().owner().equals("x"))
                .toList();
    }

    static String line(Reference reference) {
        String target = reference.resolution().target() == null
                ? reference.resolution().status().word()
                : reference.resolution().target().toString();
        return reference.wording().quote() + " = " + target + " "
                + reference.relation().word();
    }

    /** What is found, each as {@code words = target relation}. */
    static String lines(String from, String to, String text) {
        return found(from, to, text).stream().map(ReferenceBench::line).collect(Collectors.joining("; "));
    }

    /** The same, with further letters. */
    static String lines(String more, String from, String to, String text) {
        return found(more, from, to, text).stream().map(ReferenceBench::line).collect(Collectors.joining("; "));
    }

    private ReferenceBench() {}
}
