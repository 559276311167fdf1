package org.depesha.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.depesha.problem.ProblemPrinter.Signs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Where the program speaks to.
 *
 * @param out for what was asked for
 * @param err for what is wrong
 * @param interactive whether somebody sits before it: only then is there a progress line
 * @param ansi whether it shows colours
 * @param signs those that it can show
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive, Ansi ansi, Signs signs) {

    /** Streams that are no terminal. */
    static Terminal of(PrintWriter out, PrintWriter err) {
        return new Terminal(out, err, false, Ansi.OFF, Signs.UNICODE);
    }

    /** The streams that the system gave. */
    static Terminal ofSystem() {
        Charset charset = charset();
        boolean interactive = isInteractive(System.console());
        return new Terminal(
                new PrintWriter(new FileOutputStream(FileDescriptor.out), false, charset),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), false, charset),
                interactive,
                interactive ? Ansi.AUTO : Ansi.OFF,
                charset.newEncoder().canEncode(Signs.UNICODE.all()) ? Signs.UNICODE : Signs.ASCII);
    }

    /**
     * From Java 22 on there is a console even where nobody sits; then it must be asked, by a method that Java 17 lacks.
     */
    private static boolean isInteractive(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Java 17 and later versions name it by different properties. */
    private static Charset charset() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(name -> name != null && Charset.isSupported(name))
                .findFirst()
                .map(Charset::forName)
                .orElseGet(Charset::defaultCharset);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
