package org.depesha;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.depesha.annotate.TreeAnnotation;
import org.depesha.cite.CitationStyles;
import org.depesha.cite.Citations;
import org.depesha.config.EditionSettings;
import org.depesha.config.SettingsReader;
import org.depesha.export.ExportFiles;
import org.depesha.html.HtmlPages;
import org.depesha.ingest.CollationCheck;
import org.depesha.link.LinkedEdition;
import org.depesha.link.Linker;
import org.depesha.model.Edition;
import org.depesha.output.Staging;
import org.depesha.problem.Problems;
import org.depesha.read.EditionReader;

/** The whole program on one screen: each stage takes what the one before it made, and nothing is published after an error. */
public final class EditionBuild {

  private EditionBuild() {}

  /** Whether the site is written, or everything but that is done. */
  public enum Mode {
    BUILD,
    CHECK
  }

  /** What a build did; {@code written} says that the site is another than before. */
  public record Result(int documents, int pages, boolean written) {}

  /** Builds the edition in a folder; {@code problems} takes all that is wrong with it, {@code progress} is told what is being done. */
  public static Result run(Path folder, Mode mode, Problems problems, Consumer<String> progress) {
    Optional<EditionSettings> settings = SettingsReader.read(folder, problems);
    return settings.map(known -> run(folder, known, mode, problems, progress)).orElse(new Result(0, 0, false));
  }

  private static Result run(Path folder, EditionSettings settings, Mode mode, Problems problems, Consumer<String> progress) {
    CitationStyles styles = CitationStyles.read(folder, settings, problems);
    progress.accept("reading");
    Edition edition = EditionReader.read(folder, settings, problems);
    progress.accept("collating");
    CollationCheck.run(folder, edition, problems);
    progress.accept("linking");
    LinkedEdition linked = Linker.link(settings.annotate() ? TreeAnnotation.of(edition) : edition, settings.findsReferences(), problems);
    int documents = linked.documents().size();
    if (problems.hasErrors()) {
      return new Result(documents, 0, false);
    }
    Citations citations = new Citations(linked, settings, styles);
    Path folderOfSite = folder.resolve("site");
    try (Staging site = mode == Mode.BUILD ? Staging.beside(folderOfSite, problems) : Staging.unwritten(folderOfSite, problems)) {
      int pages = HtmlPages.write(linked, settings, citations, folder, site, problems, progress);
      progress.accept("writing data");
      ExportFiles.write(linked, settings, citations, site);
      return new Result(documents, pages, !problems.hasErrors() && site.publish());
    }
  }
}
