package org.depesha.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.depesha.model.NameId;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/** Checks ids as they are read: each is a part of an address for ever. */
final class Ids {

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /** The file that a host sends for a folder. */
    private static final String INDEX = "index.html";

    /** Names of 255 bytes are the most that file systems take. */
    private static final int LONGEST = 200;

    private Ids() {}

    /** An id with the place where it is given. */
    record Given(String id, Place place) {}

    /** Whether it is a valid id; a problem where it is none. */
    static boolean check(String id, Place place, Problems problems) {
        if (!VALID.matcher(id).matches()) {
            problems.report(
                    Code.INVALID_ID,
                    place,
                    "`" + id
                            + "` is not an id: it takes A-Z, a-z, 0-9, `.`, `_` and `-`, and begins with a letter or a "
                            + "digit.");
        } else if (id.endsWith(".") || id.equalsIgnoreCase(INDEX) || id.length() > LONGEST) {
            problems.report(
                    Code.INVALID_ID,
                    place,
                    "`" + id + "` can't be the name of a folder on every host: it may not end with `.`, be `" + INDEX
                            + "`, or have more than " + LONGEST + " characters.");
        } else if (NameId.isOfWindows(id)) {
            problems.report(
                    Code.INVALID_ID,
                    place,
                    "`" + id + "` can't be the name of a folder on Windows, which reserves it for a device.");
        } else {
            return true;
        }
        return false;
    }

    /** Reports every id that stands twice among these, or is equal to another but for case. */
    static void checkDistinct(Collection<Given> ids, Problems problems) {
        Map<String, Given> seen = new HashMap<>();
        for (Given given : ids) {
            Given first = seen.putIfAbsent(given.id().toLowerCase(Locale.ROOT), given);
            if (first != null) {
                String how = first.id().equals(given.id())
                        ? "is taken"
                        : "differs from `" + first.id() + "` only in capital letters";
                problems.report(
                        Code.DUPLICATE_ID,
                        given.place(),
                        "The id `" + given.id() + "` " + how + ": see " + first.place() + ".");
            }
        }
    }
}
