package org.depesha.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** What the commands are made of. */
record CommandParts(Terminal terminal, BuildStage build, CommonOptions options) implements IFactory {

    @Override
    public <K> K create(Class<K> kind) throws Exception {
        if (kind == BuildCommand.class) {
            return kind.cast(new BuildCommand(new EditionRun(terminal, build, options)));
        }
        if (kind == CheckCommand.class) {
            return kind.cast(new CheckCommand(new EditionRun(terminal, build, options)));
        }
        if (kind == ImportCommand.class) {
            return kind.cast(new ImportCommand(terminal, options));
        }
        if (kind == AnnotateCommand.class) {
            return kind.cast(new AnnotateCommand(terminal, options));
        }
        if (kind == InitCommand.class) {
            return kind.cast(new InitCommand(terminal, options));
        }
        if (kind == ReferencesCommand.class) {
            return kind.cast(new ReferencesCommand(terminal, options));
        }
        if (kind == ArchiveCommand.class) {
            return kind.cast(new ArchiveCommand(terminal, options));
        }
        if (kind == ReleaseCommand.class) {
            return kind.cast(new ReleaseCommand(terminal, options));
        }
        if (kind == VerifyCommand.class) {
            return kind.cast(new VerifyCommand(terminal, options));
        }
        if (kind == CompletionCommand.class) {
            return kind.cast(new CompletionCommand(terminal));
        }
        return CommandLine.defaultFactory().create(kind);
    }
}
