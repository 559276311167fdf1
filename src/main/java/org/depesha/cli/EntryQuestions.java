package org.depesha.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesha.ingest.ProposedEntry;
import org.depesha.problem.Place;
import org.depesha.problem.SourceLines;

/** Asks of each proposed entry whether it shall be added. */
final class EntryQuestions {

    /** So many places of a name are shown at once. */
    private static final int MOST_SIGHTS = 8;

    private final SourceLines lines;
    private final PrintWriter out;
    private final BufferedReader answers;

    EntryQuestions(Path folder, Terminal terminal, BufferedReader answers) {
        this.lines = new SourceLines(folder);
        this.out = terminal.out();
        this.answers = answers;
    }

    /** The entries to which the answer was yes, up to the one at which it was to stop. */
    List<ProposedEntry> ask(List<ProposedEntry> proposed) {
        List<ProposedEntry> chosen = new ArrayList<>();
        for (int i = 0; i < proposed.size(); i++) {
            ProposedEntry entry = proposed.get(i);
            out.println(i + 1 + "/" + proposed.size() + "  " + entry.what() + " " + entry.name() + "  ("
                    + entry.grounds() + ")");
            if (!entry.near().isEmpty()) {
                out.println("     Is it the same as `" + entry.near() + "`? Then answer no here, and add the name to "
                        + "the `forms:` of that entry.");
            }
            out.println("     " + entry.register() + ": " + entry.yaml());
            char answer = answer(entry);
            if (answer == 'q') {
                break;
            }
            if (answer == 'y') {
                chosen.add(entry);
            }
        }
        return chosen;
    }

    private char answer(ProposedEntry entry) {
        while (true) {
            out.print("     Add it? [y]es, [n]o, [o]pen where it stands, [q]uit: ");
            out.flush();
            String answer = line();
            char first = answer.isEmpty() ? ' ' : answer.charAt(0);
            if ("ynq".indexOf(first) >= 0) {
                return first;
            }
            if (first == 'o') {
                show(entry);
            }
        }
    }

    /** An answer in small letters; where nobody is left to give one, that to stop. */
    private String line() {
        try {
            String line = answers.readLine();
            return line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(ProposedEntry entry) {
        entry.sights().stream().distinct().limit(MOST_SIGHTS).forEach(sight -> {
            out.println("     " + sight);
            lines.find(new Place(sight.file(), (int) sight.line(), 0))
                    .ifPresent(line -> out.println("       " + line.strip()));
        });
        long more = entry.sights().stream().distinct().count() - MOST_SIGHTS;
        if (more > 0) {
            out.println("     and " + more + " more");
        }
    }
}
