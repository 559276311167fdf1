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
        // The code by which picocli ends bold type underlines twice on some terminals: end all styles instead.
        return Ansi.Style.on(Ansi.Style.parse(colours(part))) + text + Ansi.Style.reset.on();
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
