package org.depesha.ingest.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.depesha.annotate.NameFinder;
import org.depesha.annotate.NameMark;
import org.depesha.annotate.NameProposals;
import org.depesha.annotate.Proposal;
import org.depesha.model.Message;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.depesha.read.MarkdownText;
import org.depesha.read.MarkdownText.Run;
import org.depesha.tei.TeiElement;

/**
 * A Markdown document with its names marked: links are added, and no other byte is changed.
 *
 * @param before the whole file as it was
 * @param text the whole file
 * @param added by their places in the file as it was
 * @param ambiguous names that more than one entry has; they are not marked
 * @param proposals names that no register has; their places are those in the file as it was
 */
public record MarkdownAnnotation(
        String before, String text, List<NameMark> added, List<NameMark> ambiguous, List<Proposal> proposals) {

    private static final int MOST_READINGS = 100;

    public MarkdownAnnotation {
        added = List.copyOf(added);
        ambiguous = List.copyOf(ambiguous);
        proposals = List.copyOf(proposals);
    }

    /**
     * Annotates a file of front matter and Markdown, whose lines end in {@code \n}.
     *
     * @param message what the front matter says of it
     */
    public static MarkdownAnnotation of(String file, Message message, NameFinder names, Registers registers) {
        MarkdownText before = MarkdownText.of(file);
        List<NameMark> found = new ArrayList<>();
        List<NameMark> ambiguous = new ArrayList<>();
        NameProposals proposals = new NameProposals(registers);
        message.withTransmitted()
                .flatMap(one -> one.parties().all().stream())
                .filter(party -> party.entry() == null)
                .forEach(party -> proposals.addParty(party.name(), Math.max(0, file.indexOf(party.name()))));
        for (Run run : before.runs()) {
            List<NameMark> marks = names.find(run.text());
            proposals.add(run.text(), run.places(), marks);
            for (NameMark mark : marks) {
                NameMark placed = new NameMark(
                        run.places().get(mark.start()), run.places().get(mark.end() - 1) + 1, mark.entries());
                if (mark.isAmbiguous()) {
                    ambiguous.add(placed);
                } else if (isSafe(file, placed)) {
                    found.add(placed);
                }
            }
        }
        List<NameMark> added = provedBy(file, before.body(), found);
        return new MarkdownAnnotation(file, marked(file, added), added, ambiguous, proposals.list());
    }

    /** A bracket after {@code !}, {@code \} or {@code ]} would begin something else than a link. */
    private static boolean isSafe(String file, NameMark mark) {
        char before = mark.start() == 0 ? '\n' : file.charAt(mark.start() - 1);
        return before != '!' && before != '\\' && before != ']';
    }

    /**
     * The marks with which the text still reads the same: Markdown has corners in which a bracket means something else.
     * Where they do not hold all together, each half is tried, and each half of it: a text is read a hundred times at
     * most, and what has not held until then is not marked.
     */
    private static List<NameMark> provedBy(String file, TeiElement body, List<NameMark> marks) {
        List<NameMark> proved = new ArrayList<>();
        Deque<List<NameMark>> open = new ArrayDeque<>(List.of(marks));
        for (int readings = 0; !open.isEmpty() && readings < MOST_READINGS; readings++) {
            List<NameMark> part = open.pop();
            List<NameMark> more = new ArrayList<>(proved);
            more.addAll(part);
            if (part.isEmpty() || holds(file, body, more)) {
                proved = more;
            } else if (part.size() > 1) {
                open.push(part.subList(part.size() / 2, part.size()));
                open.push(part.subList(0, part.size() / 2));
            }
        }
        return proved;
    }

    private static boolean holds(String file, TeiElement body, List<NameMark> marks) {
        TeiElement after = MarkdownText.of(marked(file, marks)).body();
        return after.text().equals(body.text()) && names(after) == names(body) + marks.size();
    }

    private static long names(TeiElement body) {
        return body.descendants()
                .filter(element -> RegisterKind.ofName(element).isPresent())
                .count();
    }

    private static String marked(String file, List<NameMark> marks) {
        StringBuilder marked = new StringBuilder(file.length() + 32 * marks.size());
        int next = 0;
        int at = 0;
        for (int i = 0; i < file.length(); i++) {
            char sign = file.charAt(i);
            boolean uncounted = sign == '\uFEFF' && i == 0 || sign == '\n' && i > 0 && file.charAt(i - 1) == '\r';
            if (next < marks.size() && !uncounted) {
                if (at == marks.get(next).end()) {
                    marked.append("](")
                            .append(marks.get(next++).entries().get(0))
                            .append(')');
                }
                if (next < marks.size() && at == marks.get(next).start()) {
                    marked.append('[');
                }
            }
            marked.append(sign);
            at += uncounted ? 0 : 1;
        }
        if (next < marks.size()) {
            marked.append("](").append(marks.get(next).entries().get(0)).append(')');
        }
        return marked.toString();
    }

    /** The same marks in the file as its bytes have it, with whatever line ends and byte order mark. */
    public String into(String raw) {
        return marked(raw, added);
    }
}
