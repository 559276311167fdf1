package org.depesha.ingest.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart who gets copies: "Stalin (2), Molotov"; "the commanders of the corps Comrades A, B and to the staff of
 * C".
 */
public final class CopyList {

    private static final Pattern PART =
            Pattern.compile("(?:,? and to (?:the )?|[,;] (?:to )?(?:the )?| and (?=\\p{Lu})|(?:(?<!\\s)\\s+)?/\\s*)");
    private static final Pattern NAMED = Pattern.compile("(?U:\\b)(?:Comrades?|Cdes?\\.?|Messrs\\.?) (?=\\p{Lu})");

    private CopyList() {}

    public static List<PartyName> of(String words, PartyNames names) {
        List<PartyName> all = new ArrayList<>();
        for (String part : PART.split(words.strip())) {
            Matcher named = NAMED.matcher(part);
            String name = named.find() ? part.substring(named.end()) : part.replaceFirst("^the ", "");
            if (!name.isBlank() && !name.matches("\\d+")) {
                all.add(names.one(name));
            }
        }
        return all;
    }
}
