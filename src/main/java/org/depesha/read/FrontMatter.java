package org.depesha.read;

import java.util.Optional;
import org.depesha.config.YamlMap;
import org.depesha.config.YamlValue;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/**
 * A Markdown file cut in two.
 *
 * @param yaml the metadata
 * @param body the Markdown
 * @param linesBefore how many lines of the file stand before the Markdown
 */
record FrontMatter(YamlMap yaml, String body, int linesBefore) {

    /**
     * Cuts a file after its second line of {@code ---}; empty, with a problem, where it does not begin with the first.
     */
    static Optional<FrontMatter> cut(String text, String file, Problems problems) {
        if (!text.startsWith("---\n")) {
            problems.report(Code.NO_FRONT_MATTER, new Place(file, 1, 1), "The file does not begin with a line `---`.");
            return Optional.empty();
        }
        int end = text.startsWith("---\n", 4) ? 3 : text.indexOf("\n---\n", 3);
        String closed = end < 0 && text.endsWith("\n---") ? text + "\n" : text;
        end = end < 0 ? closed.indexOf("\n---\n", 3) : end;
        if (end < 0) {
            problems.report(
                    Code.NO_FRONT_MATTER,
                    new Place(file, 1, 1),
                    "The front matter that begins here is never closed by a second line `---`.");
            return Optional.empty();
        }
        String yaml = end < 4 ? "" : closed.substring(4, end + 1);
        int lines = (int) yaml.chars().filter(c -> c == '\n').count();
        return Optional.of(
                new FrontMatter(YamlValue.parse(yaml, file, 1, problems), closed.substring(end + 5), lines + 2));
    }
}
