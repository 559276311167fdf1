package org.depesha.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code depesha}. Its exit codes are in {@link Exit}. */
@Command(
        name = "depesha",
        header = "Builds a scholarly digital edition of correspondence as a static website.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "Options:%n",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            NewCommand.class,
            ImportCommand.class,
            AnnotateCommand.class,
            AddEntriesCommand.class,
            InitCommand.class,
            ReferencesCommand.class,
            ProfileCommand.class,
            ReleaseCommand.class,
            VerifyCommand.class,
            ArchiveCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        },
        footerHeading = "%nGetting started:%n",
        footer = {
            "  depesha init letters      create a small sample edition",
            "  depesha check letters     report its problems",
            "  depesha serve letters     show its website while you write",
            "  depesha build letters     build its website in letters/site/",
            "",
            "Exit codes: 0 success, 1 the edition has errors, 2 wrong usage, 3 the program failed."
        })
public final class Depesha implements Runnable {

    static final BuildStage BUILD = (order, mode, problems, progress) -> mode.run(order, problems, progress);

    /** Columns of help where nobody says how wide the terminal is. */
    private static final int WIDTH = 80;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options;

    @Mixin
    private HelpOptions help = new HelpOptions();

    private Depesha(CommonOptions options) {
        this.options = options;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command given.");
    }

    /** Runs the program, and ends it. */
    public static void main(String[] args) {
        Terminal terminal = Terminal.ofSystem();
        int code = run(args, terminal, BUILD);
        terminal.flush();
        System.exit(code);
    }

    /** Runs the program with other streams, which are no terminal, and gives its exit code. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        return run(args, Terminal.of(out, err), BUILD);
    }

    static int run(String[] args, Terminal terminal, BuildStage build) {
        CommonOptions options = new CommonOptions();
        Failure failure = new Failure(terminal, options);
        CommandLine line = new CommandLine(new Depesha(options), new CommandParts(terminal, build, options))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpAutoWidth(terminal.interactive())
                .setParameterExceptionHandler(failure::wrongUsage)
                .setExecutionExceptionHandler(failure::fault);
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
            return failure.report(e);
        }
    }
}
