package org.depesha.link.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of an office says: whether it is a ministry at home, at which post it is, who holds it. */
public final class OfficeWords {

    /** The words of an office at home, to which posts abroad report. */
    private static final List<String> HOME =
            List.of("department", "ministry", "foreign office", "secretary of state", "external affairs");

    /** The words of an office at a post. */
    private static final List<String> ABROAD = List.of(
            "embassy",
            "legation",
            "consul",
            "mission",
            "delegation",
            "high commission",
            "ambassador",
            "chargé",
            "minister in",
            "representative",
            "political agent",
            "office in",
            "office at");

    /** How files write that somebody is not known. */
    private static final Set<String> NOBODY =
            Set.of("unknown", "not known", "unidentified", "anonymous", "n.n.", "n. n", "nn", "?");

    /** What stands before the sender: a document's number, the kind of the message, "From". */
    private static final Pattern HEAD = Pattern.compile("(?:No\\.? ?\\d+\\.? )?(?:(?:\\S+ ){1,4}?(?:From|from|by) )?");

    private static final Pattern TO = Pattern.compile(" to ");

    private static final Pattern TO_OFFICE = Pattern.compile(
            "(?i)(?U:\\b)(?:minister|ambassador|commissioner|representative|envoy|consul|adviser|assistant)$");

    private OfficeWords() {}

    /** The sender and the addressee that a title names; either may be empty. */
    public record Title(String sender, String addressee) {}

    /**
     * Reads "Telegram From X to Y", "No. 13 The Consul at X (Name) to Y", "Mr X, Minister to Z, to Mr Y, Prime
     * Minister". Of several "to", the one behind a comma or a name in brackets parts the two, and none that belongs to
     * an office: "the Ambassador to Z".
     */
    public static Title ofTitle(String title) {
        Matcher head = HEAD.matcher(title);
        int start = head.lookingAt() ? head.end() : 0;
        Matcher to = TO.matcher(title);
        int found = -1;
        int behind = -1;
        int best = 0;
        while (to.find(Math.max(start, behind))) {
            String before = title.substring(start, to.start()).strip();
            int sure = before.endsWith(")") || before.endsWith(",")
                    ? 3
                    : TO_OFFICE.matcher(before).find() ? 1 : 2;
            if (sure > best) {
                best = sure;
                found = to.start();
            }
            behind = to.end() - 1;
        }
        return found < 0
                ? new Title("", "")
                : new Title(title.substring(start, found).strip(), title.substring(found + 4));
    }

    public static boolean isMinistry(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return HOME.stream().anyMatch(lower::contains) && ABROAD.stream().noneMatch(lower::contains);
    }

    public static boolean isNobody(String name) {
        return NOBODY.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /** Who acts for an office is the office: without "the" and "acting". */
    public static String substantive(String name) {
        return Forms.normalize(name).replaceFirst("^the ", "").replaceFirst("^acting ", "");
    }

    /** The post of an office abroad as an id, "in-japan" for embassy and ambassador alike; empty for any other. */
    public static String post(String name) {
        String lower = withoutHolder(name).toLowerCase(Locale.ROOT);
        int place = Math.max(
                lower.lastIndexOf(" in "),
                Math.max(lower.lastIndexOf(" at "), lower.contains("ambassador to ") ? lower.lastIndexOf(" to ") : -1));
        if (place < 0 || ABROAD.stream().noneMatch(lower::contains)) {
            return "";
        }
        String where = lower.substring(place + 4).replaceFirst("^the ", "").strip();
        return where.isEmpty() ? "" : "in-" + Forms.id(where);
    }

    /** The name in brackets behind an office: "Allison"; empty for none. */
    public static String holder(String name) {
        int open = name.lastIndexOf('(');
        int close = name.indexOf(')', Math.max(0, open));
        return open < 0 || close < 0 ? "" : name.substring(open + 1, close);
    }

    private static String withoutHolder(String name) {
        int open = name.indexOf('(');
        return open < 0 ? name : name.substring(0, open);
    }
}
