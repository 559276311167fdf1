package org.depesha.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command knows, before or behind its name. */
final class CommonOptions {

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print problems only.")
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "If the program fails, print a stack trace.")
    private boolean debug;

    boolean quiet() {
        return quiet;
    }

    boolean debug() {
        return debug;
    }
}
