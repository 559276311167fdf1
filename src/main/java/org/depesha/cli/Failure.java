package org.depesha.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.depesha.problem.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says that the command line is wrong, or that the program failed: plainly, and without the program's insides. */
record Failure(Terminal terminal, CommonOptions options) {

    int wrongUsage(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = terminal.err();
        err.println(line.getColorScheme().errorText(message(wrong)));
        boolean suggested = UnmatchedArgumentException.printSuggestions(wrong, err);
        if (suggested || isOfAValue(wrong)) {
            err.println("See `" + line.getCommandSpec().qualifiedName() + " --help`.");
        } else {
            line.usage(err, line.getColorScheme());
        }
        err.flush();
        return Exit.WRONG_USAGE;
    }

    /**
     * Whether the options are understood and what they name is wrong: the whole help would only push the message out of
     * sight.
     */
    private static boolean isOfAValue(ParameterException wrong) {
        return wrong.getClass() == ParameterException.class
                && wrong.getCommandLine().getParent() != null;
    }

    private static String message(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                ? "Unexpected argument: `" + String.join(" ", unmatched.getUnmatched()) + "`."
                : String.valueOf(wrong.getMessage());
    }

    int fault(Exception fault, CommandLine line, ParseResult parsed) {
        return report(fault);
    }

    /** One sentence; where it is asked for, the place in the code too. */
    int report(Throwable fault) {
        PrintWriter err = terminal.err();
        terminal.out().flush();
        err.println(sentence(fault));
        if (options.debug()) {
            fault.printStackTrace(err);
        }
        err.flush();
        return Exit.PROGRAM_FAILED;
    }

    private static String sentence(Throwable fault) {
        if (fault instanceof UncheckedIOException refused) {
            IOException cause = Objects.requireNonNull(refused.getCause(), "its constructors ask for one");
            boolean bare = cause.toString().equals(refused.getMessage());
            return "Depesha could not continue: " + (bare ? Refusal.of(cause) : refused.getMessage());
        }
        if (fault instanceof OutOfMemoryError) {
            return "Depesha ran out of memory. To give it more, set DEPESHA_JAVA_OPTIONS=-Xmx4g";
        }
        String message = fault.getMessage() == null ? "" : ": " + fault.getMessage();
        return "Internal error in Depesha; the edition is not at fault ("
                + fault.getClass().getSimpleName()
                + message
                + "). Use --debug for a stack trace.";
    }
}
