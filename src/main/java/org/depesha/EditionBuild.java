package org.depesha;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.depesha.problem.Problems;

/** Builds an edition: a stub that finds it empty. */
public final class EditionBuild {

  /** Whether the site is written. */
  public enum Mode {
    BUILD,
    CHECK
  }

  /** What was built. */
  public record Result(int documents, int pages, boolean written) {}

  private EditionBuild() {}

  /** Runs the stages. */
  public static Result run(Path folder, Mode mode, Problems problems, Consumer<String> progress) {
    return new Result(0, 0, mode == Mode.BUILD);
  }
}
