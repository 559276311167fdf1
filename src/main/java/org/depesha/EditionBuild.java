package org.depesha;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.link.LinkedEdition;
import org.depesha.link.Linker;
import org.depesha.model.Edition;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;

/** The whole program on one screen: each stage takes what the one before it made. */
public final class EditionBuild {

  private EditionBuild() {}

  /** Whether the site is written, or everything but that is done. */
  public enum Mode {
    BUILD,
    CHECK
  }

  /** What a build did. */
  public record Result(int documents, int pages, boolean written) {}

  public static Result run(Path folder, Mode mode, Problems problems, Consumer<String> progress) {
    Optional<EditionSettings> settings = SettingsReader.read(folder, problems);
    if (settings.isEmpty()) {
      return new Result(0, 0, false);
    }
    progress.accept("reading");
    Edition edition = EditionReader.read(folder, settings.get(), problems);
    progress.accept("linking");
    LinkedEdition linked = Linker.link(edition, problems);
    return new Result(linked.documents().size(), 0, false);
  }
}
