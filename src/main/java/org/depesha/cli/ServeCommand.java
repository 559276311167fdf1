package org.depesha.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.depesha.problem.Problem;
import org.depesha.serve.LiveEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows an edition while it is written. */
@Command(
        name = "serve",
        header = "Show an edition in the browser, and follow every change of its files.",
        description = "Serves the edition on this machine only, from memory: nothing is written. When a file is saved, "
                + "open pages are updated in place; problems are listed on the page and here. Ctrl-C ends it.")
final class ServeCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final CommonOptions options;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "The port. Default: 8417, or the next that is free.")
    private int port;

    @Option(names = "--open", description = "Open the front page in the browser.")
    private boolean open;

    @Mixin
    private DraftOption drafts = new DraftOption();

    @Mixin
    private EditionFolder edition = new EditionFolder();

    @Mixin
    private HelpOptions help = new HelpOptions();

    ServeCommand(Terminal terminal, CommonOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    private List<Problem> told = List.of();

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "`" + port + "` is not a port: name one from 1 to 65535.");
        }
        CountDownLatch ended = new CountDownLatch(1);
        try (LiveEdition live = LiveEdition.start(edition.folder(), port, drafts.shown(), this::tell)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(live)));
            tell("Serving " + edition.folder().normalize() + " at " + live.address() + " (Ctrl-C ends it)");
            if (open && !BrowserCommand.open(live.address())) {
                tell("There is no browser that Depesha knows how to open.");
            }
            ended.await();
        } catch (BindException e) {
            throw new ParameterException(spec.commandLine(), "Port " + port + " is taken: name another.");
        } catch (IOException e) {
            throw new UncheckedIOException("can't serve `" + edition.folder() + "`: " + e.getMessage(), e);
        }
        return Exit.DONE;
    }

    private static void close(LiveEdition live) {
        try {
            live.close();
        } catch (IOException e) {
            return; // the process ends, and takes it along
        }
    }

    /** Says all problems, where they are others than before. */
    private synchronized void tell(List<Problem> problems) {
        if (!problems.equals(told)) {
            boolean mended = problems.isEmpty();
            told = problems;
            EditionRun.print(edition.folder(), problems, terminal);
            if (mended) {
                tell("No problems.");
            }
        }
    }

    private void tell(String words) {
        if (!options.quiet()) {
            terminal.out().println(words);
        }
        terminal.flush();
    }
}
