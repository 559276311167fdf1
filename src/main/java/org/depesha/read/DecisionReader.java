package org.depesha.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesha.config.SourceFile;
import org.depesha.config.YamlMap;
import org.depesha.config.YamlValue;
import org.depesha.model.ReferenceDecision;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;

/** Reads {@code content/references.yml}: which of the program's findings the editor accepts, and which not. */
public final class DecisionReader {

  /** The file, below the edition's folder. */
  public static final String PATH = "content/references.yml";

  private DecisionReader() {}

  /** The decisions in the order of the file; none where there is no file. */
  public static List<ReferenceDecision> read(Path folder, Problems problems) {
    if (!Files.isRegularFile(folder.resolve(PATH))) {
      return List.of();
    }
    List<ReferenceDecision> all = new ArrayList<>();
    SourceFile.read(folder, PATH, problems).ifPresent(text -> {
      YamlMap yaml = YamlValue.parse(text, PATH, 0, problems).allowOnly(Set.of("accept", "reject"));
      Map<String, Boolean> known = new HashMap<>();
      for (String verdict : List.of("accept", "reject")) {
        for (YamlValue value : yaml.list(verdict)) {
          boolean accepted = verdict.equals("accept");
          Boolean other = known.put(value.asText(), accepted);
          if (other != null && other != accepted) {
            problems.report(Code.CONTRADICTION, value.place(), "The finding `" + value.asText() + "` is both accepted and rejected.");
          }
          all.add(new ReferenceDecision(value.asText(), accepted, value.place()));
        }
      }
    });
    return all;
  }
}
