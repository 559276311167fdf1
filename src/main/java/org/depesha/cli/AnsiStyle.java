package org.depesha.cli;

import org.depesha.problem.ProblemPrinter.Part;
import org.depesha.problem.ProblemPrinter.Style;
import picocli.CommandLine.Help.Ansi;

/** Colours the parts of a problem where the terminal shows colours. */
record AnsiStyle(Ansi ansi) implements Style {

  @Override
  public String apply(Part part, String text) {
    if (!ansi.enabled()) {
      return text;
    }
    Ansi.IStyle[] styles = Ansi.Style.parse(colours(part));
    return Ansi.Style.on(styles) + text + Ansi.Style.off(styles);
  }

  private static String colours(Part part) {
    return switch (part) {
      case PLACE -> "bold";
      case ERROR, MARK -> "bold,red";
      case WARNING -> "bold,yellow";
      case MARGIN -> "faint";
      case NEXT_STEP -> "bold,green";
    };
  }
}
