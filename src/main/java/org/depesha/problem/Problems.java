package org.depesha.problem;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects all of an edition's problems in one run; may be shared between threads. */
public final class Problems {

    private final Queue<Problem> found = new ConcurrentLinkedQueue<>();
    private final Set<String> passedOver = ConcurrentHashMap.newKeySet();
    private final Set<Code> following = ConcurrentHashMap.newKeySet();

    /** Reports a problem with the next step that its code always has. */
    public void report(Code code, Place place, String what) {
        report(code, place, what, code.nextStep());
    }

    /** Reports a problem with a next step of its own. */
    public void report(Code code, Place place, String what, String nextStep) {
        if (!following.contains(code)) {
            found.add(new Problem(code, place, what, nextStep));
        }
    }

    /**
     * Leaves out, from now on, problems that only follow from what has been reported: names of an unreadable register.
     */
    public void leaveOut(Code code) {
        following.add(code);
    }

    /**
     * Lets the site be written though this file has errors: what it holds is left out. They stay problems.
     *
     * @param file below the edition's folder
     */
    public void passOver(String file) {
        passedOver.add(file);
    }

    /** The files that were passed over, in order. */
    public List<String> passedOver() {
        return passedOver.stream().sorted().toList();
    }

    /** Takes over what others gathered. */
    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** All that was reported, in order of place; the same problem at the same place stands once. */
    public List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    /** Whether anything reported keeps the site from being written. */
    public boolean hasErrors() {
        return found.stream()
                .anyMatch(problem -> problem.isError()
                        && !passedOver.contains(problem.place().file()));
    }
}
