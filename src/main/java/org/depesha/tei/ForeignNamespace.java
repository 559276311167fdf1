package org.depesha.tei;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps what a browser would run out of the files that an edition offers: a browser that opens {@code document.xml}
 * runs scripts and handlers of XHTML and SVG in it. Such an element keeps its name, attributes and words, in a
 * namespace that no program knows.
 */
public final class ForeignNamespace {

    private static final String INERT = "urn:depesha:inert:";

    /** The namespaces whose elements load and run things. */
    private static final Set<String> RUNNING = Set.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg");

    private ForeignNamespace() {}

    /** The namespace that an element gets: its own where it can only be looked at, as a formula in MathML. */
    static String inert(String namespace, List<TeiAttribute> attributes) {
        boolean done = namespace.startsWith(INERT);
        return !done && (RUNNING.contains(namespace) || attributes.stream().anyMatch(ForeignNamespace::runs))
                ? INERT + namespace
                : namespace;
    }

    /** Whether an element was written so that nothing runs in it. */
    public static boolean isInert(TeiElement element) {
        return element.namespace().startsWith(INERT);
    }

    /** A handler of events, or an address that is a script. */
    private static boolean runs(TeiAttribute attribute) {
        String value = attribute.value().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        return attribute.name().toLowerCase(Locale.ROOT).startsWith("on") || value.startsWith("javascript:");
    }
}
