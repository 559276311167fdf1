package org.depesha.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** What the commands are made of. */
record CommandParts(Terminal terminal, BuildStage build, CommonOptions options) implements IFactory {

    @Override
    public <K> K create(Class<K> kind) throws Exception {
        Supplier<Object> maker = makers().get(kind);
        return maker == null ? CommandLine.defaultFactory().create(kind) : kind.cast(maker.get());
    }

    /** What somebody types, in the encoding of the system. */
    private static BufferedReader answers() {
        return new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    }

    private Map<Class<?>, Supplier<Object>> makers() {
        return Map.ofEntries(
                Map.entry(BuildCommand.class, () -> new BuildCommand(new EditionRun(terminal, build, options))),
                Map.entry(CheckCommand.class, () -> new CheckCommand(new EditionRun(terminal, build, options))),
                Map.entry(ServeCommand.class, () -> new ServeCommand(terminal, options)),
                Map.entry(ImportCommand.class, () -> new ImportCommand(terminal, options)),
                Map.entry(NewLetterCommand.class, () -> new NewLetterCommand(terminal, options)),
                Map.entry(AddEntriesCommand.class, () -> new AddEntriesCommand(terminal, options, answers())),
                Map.entry(AnnotateCommand.class, () -> new AnnotateCommand(terminal, options)),
                Map.entry(InitCommand.class, () -> new InitCommand(terminal, options)),
                Map.entry(ReferencesCommand.class, () -> new ReferencesCommand(terminal, options)),
                Map.entry(ProfileCommand.class, () -> new ProfileCommand(terminal)),
                Map.entry(ArchiveCommand.class, () -> new ArchiveCommand(terminal, options)),
                Map.entry(ReleaseCommand.class, () -> new ReleaseCommand(terminal, options)),
                Map.entry(VerifyCommand.class, () -> new VerifyCommand(terminal, options)),
                Map.entry(CompletionCommand.class, () -> new CompletionCommand(terminal)));
    }
}
