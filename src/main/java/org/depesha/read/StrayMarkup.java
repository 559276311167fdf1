package org.depesha.read;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/** Finds signs of annotations that mean nothing where they stand, and would be printed: {@code {.signed} and more}, {@code [Ada] (person:ada)}. */
final class StrayMarkup {

  private static final Pattern STRAY =
      Pattern.compile("\\{\\s*[.#]\\s*[A-Za-z][^}\\n]*}|(?<=^|])\\s?\\(\\s*(?:person|place|organization|date|message|sic|gap|page):[^)\\n]*\\)");

  private static final Set<String> VERBATIM = Set.of("code", "eg");

  private StrayMarkup() {}

  /** Reports every such sign in a text, at the paragraph that it stands in. */
  static void check(TeiElement element, Place around, Problems problems) {
    Place place = element.place().equals(Place.NOWHERE) ? around : element.place();
    for (TeiNode child : element.children()) {
      if (child instanceof TeiElement inner) {
        if (!VERBATIM.contains(inner.name())) {
          check(inner, place, problems);
        }
      } else {
        Matcher stray = STRAY.matcher(child.text());
        while (stray.find()) {
          problems.report(Code.STRAY_MARKUP, place, "`" + stray.group().strip() + "` stands here as plain words.");
        }
      }
    }
  }
}
