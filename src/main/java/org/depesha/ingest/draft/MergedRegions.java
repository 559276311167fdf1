package org.depesha.ingest.draft;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Cuts three versions of a text into regions that answer to each other (the algorithm known as diff3). */
final class MergedRegions {

    private final List<String> base;
    private final List<String> mine;
    private final List<String> theirs;
    private final List<Change> myChanges;
    private final List<Change> theirChanges;
    private final List<Region> regions = new ArrayList<>();

    /** Where the next region begins in each version, and which changes come next. */
    private int at;

    private int myAt;
    private int theirAt;
    private int myNext;
    private int theirNext;

    private MergedRegions(List<String> base, List<String> mine, List<String> theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.myChanges = changes(base, mine);
        this.theirChanges = changes(base, theirs);
    }

    /**
     * A part of a text in its three versions.
     *
     * @param start how many parts of the common text stand before it
     */
    record Region(int start, String base, String mine, String theirs) {

        boolean isConflict() {
            return !mine.equals(base) && !theirs.equals(base) && !mine.equals(theirs);
        }
    }

    /** The regions of a text that two sides changed, in order; together they are all of it. */
    static List<Region> of(List<String> base, List<String> mine, List<String> theirs) {
        MergedRegions merged = new MergedRegions(base, mine, theirs);
        merged.cut();
        return merged.regions;
    }

    /**
     * A part of the common text that one side changed.
     *
     * @param growth by how many parts the side's version is longer
     */
    private record Change(int start, int end, int growth) {}

    /** The algorithm tells a replacement as a removal and an addition beside it: here they are one. */
    private static List<Change> changes(List<String> from, List<String> to) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int start = delta.getSource().getPosition();
            int end = start + delta.getSource().size();
            int growth = delta.getTarget().size() - delta.getSource().size();
            Change last = changes.isEmpty() ? new Change(-1, -1, 0) : changes.get(changes.size() - 1);
            if (last.end() == start) {
                changes.set(changes.size() - 1, new Change(last.start(), end, last.growth() + growth));
            } else {
                changes.add(new Change(start, end, growth));
            }
        }
        return changes;
    }

    private void cut() {
        while (myNext < myChanges.size() || theirNext < theirChanges.size()) {
            int start = Math.min(start(myChanges, myNext), start(theirChanges, theirNext));
            add(start, myAt + start - at, theirAt + start - at);
            int end = Math.min(firstEnd(myChanges, myNext, start), firstEnd(theirChanges, theirNext, start));
            int myShift = myAt - at;
            int theirShift = theirAt - at;
            while (true) {
                if (reaches(myChanges, myNext, start, end)) {
                    Change change = myChanges.get(myNext++);
                    end = Math.max(end, change.end());
                    myShift += change.growth();
                } else if (reaches(theirChanges, theirNext, start, end)) {
                    Change change = theirChanges.get(theirNext++);
                    end = Math.max(end, change.end());
                    theirShift += change.growth();
                } else {
                    break;
                }
            }
            add(end, end + myShift, end + theirShift);
        }
        add(base.size(), mine.size(), theirs.size());
    }

    /** Where the next change ends, if it begins here. What is put in before a changed part is a region by itself. */
    private static int firstEnd(List<Change> changes, int next, int start) {
        return start(changes, next) == start ? changes.get(next).end() : Integer.MAX_VALUE;
    }

    /**
     * Whether the next change belongs to the region: it begins inside of it, or puts something in where the region only
     * does so.
     */
    private static boolean reaches(List<Change> changes, int next, int start, int end) {
        int from = start(changes, next);
        return from < end || from == start && changes.get(next).end() == end;
    }

    private static int start(List<Change> changes, int next) {
        return next < changes.size() ? changes.get(next).start() : Integer.MAX_VALUE;
    }

    private void add(int end, int myEnd, int theirEnd) {
        if (end > at || myEnd > myAt || theirEnd > theirAt) {
            regions.add(new Region(
                    at, joined(base, at, end), joined(mine, myAt, myEnd), joined(theirs, theirAt, theirEnd)));
        }
        at = end;
        myAt = myEnd;
        theirAt = theirEnd;
    }

    private static String joined(List<String> parts, int from, int to) {
        return String.join("", parts.subList(from, to));
    }
}
