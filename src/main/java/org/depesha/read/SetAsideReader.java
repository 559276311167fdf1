package org.depesha.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.config.YamlMap;
import org.depesha.config.YamlValue;
import org.depesha.model.SetAside;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;

/** Reads {@code setAside:}, the lines of its transcript that a document leaves out. */
final class SetAsideReader {

  private static final Set<String> KEYS = Set.of("lines", "words", "reason");
  private static final Pattern LINES = Pattern.compile("([1-9]\\d{0,7})(?:\\s*[-–]\\s*([1-9]\\d{0,7}))?");

  private SetAsideReader() {}

  static List<SetAside> read(YamlMap document, Problems problems) {
    List<SetAside> all = new ArrayList<>();
    for (YamlValue value : document.list("setAside")) {
      YamlMap map = value.asMap().allowOnly(KEYS);
      String reason = map.required("reason", Code.MISSING_VALUE);
      Matcher lines = LINES.matcher(map.required("lines", Code.MISSING_VALUE));
      if (lines.matches()) {
        int first = Integer.parseInt(lines.group(1));
        int last = lines.group(2) == null ? first : Integer.parseInt(lines.group(2));
        if (first <= last) {
          all.add(new SetAside(first, last, map.text("words"), reason, map.place()));
          continue;
        }
      }
      if (!map.text("lines").isEmpty()) {
        problems.report(Code.INVALID_VALUE, map.placeOf("lines"), "`" + map.text("lines") + "` names no lines of the transcript.", "Write 7, or 1-12.");
      }
    }
    return all;
  }
}
