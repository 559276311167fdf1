package org.depesha.export;

import java.util.ArrayList;
import java.util.List;
import org.depesha.model.Certainty;
import org.depesha.model.HistoricalDate;
import org.depesha.model.TeiDates;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the children of a TEI element, leaving out what is empty; and makes the small elements that headers share.
 */
final class TeiParts {

    private final List<TeiNode> children = new ArrayList<>();

    TeiParts add(@Nullable TeiNode child) {
        if (child != null) {
            children.add(child);
        }
        return this;
    }

    TeiParts add(List<? extends TeiNode> more) {
        children.addAll(more);
        return this;
    }

    TeiParts text(String text) {
        return add(text.isEmpty() ? null : new TeiText(text));
    }

    /** Adds an element that holds only characters; nothing where they are blank. */
    TeiParts add(String name, String text) {
        return add(words(name, text));
    }

    /** Adds an element of a type that holds only characters; nothing where they are blank. */
    TeiParts add(String name, String type, String text) {
        TeiElement element = words(name, text);
        return add(element == null ? null : element.with("type", type));
    }

    boolean isEmpty() {
        return children.isEmpty();
    }

    TeiElement in(String name) {
        return TeiElement.of(name, children);
    }

    /** The element, or null where it would be empty. */
    @Nullable
    TeiElement inIfAny(String name) {
        return children.isEmpty() ? null : in(name);
    }

    private static @Nullable TeiElement words(String name, String text) {
        return text.isBlank() ? null : TeiElement.of(name, text.strip());
    }

    /** A {@code date} with words; it is no surer than the statement that it belongs to. */
    static TeiElement date(HistoricalDate date, Certainty certainty, String words) {
        return certain(TeiDates.write(TeiElement.of("date", words), date), certainty);
    }

    /** Says how sure it is; high certainty needs no saying. */
    static TeiElement certain(TeiElement element, Certainty certainty) {
        return certainty == Certainty.HIGH ? element : element.with("cert", certainty.tei());
    }

    /** A word of an editor's as a value of {@code @type}, which holds no white space. */
    static String type(String words) {
        String joined = words.strip().replaceAll("[\\s\\p{Z}\\p{C}]+", "-");
        return joined.isEmpty() ? "other" : joined;
    }
}
