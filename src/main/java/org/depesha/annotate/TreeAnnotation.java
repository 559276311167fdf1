package org.depesha.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesha.config.EditionSettings;
import org.depesha.model.Edition;
import org.depesha.model.EntryKey;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiRemark;
import org.depesha.tei.TeiText;

/**
 * Marks names in the texts of an edition as it is built, where {@code edition.yml} asks for it. Every element that it
 * makes says by {@code @resp} that the program did; the sources stay as they are.
 */
public final class TreeAnnotation {

    /** Elements whose words are a name already, a reference, a note, or no running text. */
    private static final Set<String> CLOSED = Set.of(
            "persName",
            "placeName",
            "orgName",
            "name",
            "rs",
            "date",
            "ref",
            "ptr",
            "note",
            "code",
            "eg",
            "choice",
            "gap",
            "figure",
            "bibl",
            "title");

    private final NameFinder names;

    private TreeAnnotation(NameFinder names) {
        this.names = names;
    }

    /**
     * The edition with every name of its registers marked in its texts, but for ambiguous ones; as it is where its
     * settings don't ask for it.
     */
    public static Edition of(Edition edition, EditionSettings settings) {
        return settings.automation().marksNames() ? marked(edition) : edition;
    }

    private static Edition marked(Edition edition) {
        TreeAnnotation annotation = new TreeAnnotation(NameFinder.of(edition.registers()));
        return edition.with(edition.documents().parallelStream()
                .map(document -> document.with(annotation.annotated(document.text())))
                .toList());
    }

    private TeiElement annotated(TeiElement element) {
        if (CLOSED.contains(element.name())) {
            return element;
        }
        List<TeiNode> children = new ArrayList<>();
        for (int i = 0; i < element.children().size(); i++) {
            TeiNode child = element.children().get(i);
            if (child instanceof TeiElement inner) {
                children.add(annotated(inner));
            } else if (child instanceof TeiRemark) {
                children.add(child);
            } else {
                addMarked(child.text(), lastSign(element, i - 1), firstSign(element, i + 1), element, children);
            }
        }
        return children.size() == element.children().size() && children.equals(element.children())
                ? element
                : element.with(children);
    }

    /**
     * Adds a run of text with its names as elements.
     *
     * @param before the sign before it, by which it is seen that a name does not begin inside a word; may be empty
     * @param after the sign behind it
     */
    private void addMarked(String text, String before, String after, TeiElement parent, List<TeiNode> to) {
        int at = 0;
        for (NameMark mark : names.find(before + text + after)) {
            int start = mark.start() - before.length();
            int end = mark.end() - before.length();
            if (!mark.isAmbiguous() && start >= 0 && end <= text.length()) {
                if (start > at) {
                    to.add(new TeiText(text.substring(at, start)));
                }
                EntryKey entry = mark.entries().get(0);
                to.add(TeiElement.of(entry.kind().element(), text.substring(start, end))
                        .with("ref", entry.toString())
                        .with("resp", "#program")
                        .at(parent.place()));
                at = end;
            }
        }
        if (at < text.length()) {
            to.add(new TeiText(text.substring(at)));
        }
    }

    private static String lastSign(TeiElement parent, int index) {
        int at = index;
        while (at >= 0 && parent.children().get(at) instanceof TeiRemark) {
            at--;
        }
        String text = at < 0 ? "" : parent.children().get(at).text();
        return text.isEmpty() ? "" : text.substring(text.length() - 1);
    }

    private static String firstSign(TeiElement parent, int index) {
        int at = index;
        while (at < parent.children().size() && parent.children().get(at) instanceof TeiRemark) {
            at++;
        }
        String text =
                at >= parent.children().size() ? "" : parent.children().get(at).text();
        return text.isEmpty() ? "" : text.substring(0, 1);
    }
}
