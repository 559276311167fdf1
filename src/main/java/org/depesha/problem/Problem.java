package org.depesha.problem;

import java.util.Comparator;

/**
 * What is wrong with an edition, where, and what to do about it; written for an editor.
 *
 * @param what one sentence that says what was found, with the value that is wrong
 * @param nextStep one sentence that says what to do
 */
public record Problem(Code code, Place place, String what, String nextStep) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::code)
            .thenComparing(Problem::what)
            .thenComparing(Problem::nextStep);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Whether it keeps the site from being written. */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }
}
