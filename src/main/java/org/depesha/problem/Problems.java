package org.depesha.problem;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Collects all of an edition's problems in one run, each once; may be shared between threads. */
public final class Problems {

    private static final int SEARCHED = 100;

    private final Set<Problem> found = ConcurrentHashMap.newKeySet();
    private final Map<Code, AtomicInteger> searched = new ConcurrentHashMap<>();
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
     * Reports a problem whose next step takes a search: beyond the first hundred of a kind, nobody reads what each may
     * have meant, and all have the next step of their code.
     */
    public void report(Code code, Place place, String what, Supplier<String> nextStep) {
        int before = searched.computeIfAbsent(code, any -> new AtomicInteger()).getAndIncrement();
        report(code, place, what, before < SEARCHED ? nextStep.get() : code.nextStep());
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

    /** All that was reported, in order of place. */
    public List<Problem> sorted() {
        return found.stream().sorted().toList();
    }

    /** Whether anything reported keeps the site from being written. */
    public boolean hasErrors() {
        return found.stream()
                .anyMatch(problem -> problem.isError()
                        && !passedOver.contains(problem.place().file()));
    }
}
