package org.depesha.config;

import java.util.Set;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;

/** Reads an editor of {@code edition.yml}: a name, or a map of what is known. */
final class EditorReader {

    private static final String ORCID_PREFIX = "https://orcid.org/";

    private EditorReader() {}

    static Editor editor(YamlValue value, Problems problems) {
        if (!value.isMap()) {
            return new Editor(value.asText(), "", "", "");
        }
        YamlMap map = value.asMap().allowOnly(Set.of("name", "sort", "orcid", "affiliation"));
        return new Editor(
                map.required("name", Code.MISSING_VALUE),
                map.text("sort"),
                orcid(map, problems),
                map.text("affiliation"));
    }

    private static String orcid(YamlMap map, Problems problems) {
        String text = map.text("orcid");
        String number = text.startsWith(ORCID_PREFIX) ? text.substring(ORCID_PREFIX.length()) : text;
        if (number.isEmpty() || isOrcid(number)) {
            return number;
        }
        problems.report(
                Code.INVALID_VALUE,
                map.placeOfValue("orcid"),
                "`" + text + "` is not an ORCID.",
                "Write it as 0000-0002-1825-0097; its last character is a check digit.");
        return "";
    }

    /** Sixteen signs in four groups, of which the last is the check digit of ISO 7064, MOD 11-2, over the others. */
    static boolean isOrcid(String number) {
        if (!number.matches("(\\d{4}-){3}\\d{3}[\\dX]")) {
            return false;
        }
        String signs = number.replace("-", "");
        int total = 0;
        for (int i = 0; i < signs.length() - 1; i++) {
            total = (total + signs.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - total) % 11;
        return signs.charAt(signs.length() - 1) == (check == 10 ? 'X' : (char) ('0' + check));
    }
}
