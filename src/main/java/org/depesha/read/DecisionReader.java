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
import org.depesha.model.Relation;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code content/references.yml}: which of the program's findings the editor accepts, with what they mean, and
 * which not.
 */
public final class DecisionReader {

    /** The file, below the edition's folder. */
    public static final String PATH = "content/references.yml";

    private final Problems problems;
    private final Map<String, ReferenceDecision> known = new HashMap<>();
    private final List<ReferenceDecision> all = new ArrayList<>();

    private DecisionReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * The decisions in the order of the file; none where there is no file. Of two that contradict each other the first
     * counts.
     */
    public static List<ReferenceDecision> read(Path folder, Problems problems) {
        if (!Files.isRegularFile(folder.resolve(PATH))) {
            return List.of();
        }
        DecisionReader reader = new DecisionReader(problems);
        SourceFile.read(folder, PATH, problems).ifPresent(text -> {
            YamlMap yaml = YamlValue.parse(text, PATH, 0, problems).allowOnly(Set.of("accept", "reject"));
            yaml.list("accept").forEach(value -> reader.add(reader.accepted(value)));
            yaml.list("reject").forEach(value -> reader.add(rejected(value)));
        });
        return reader.all;
    }

    private @Nullable ReferenceDecision accepted(YamlValue value) {
        if (!value.isMap()) {
            problems.report(
                    Code.MISSING_VALUE,
                    value.place(),
                    "The decision on `" + value.asText() + "` does not say which message is meant.",
                    "Write {finding: " + value.asText()
                            + ", target: ID, relation: answers}, or accept it again by `depesha references --accept`.");
            return null;
        }
        YamlMap map = value.asMap().allowOnly(Set.of("finding", "target", "relation", "found", "sentence"));
        String word = map.required("relation", Code.MISSING_VALUE);
        Relation relation = Relation.of(word).orElse(null);
        if (relation == null && !word.isEmpty()) {
            problems.report(
                    Code.INVALID_VALUE,
                    map.placeOf("relation"),
                    "`" + word + "` is not a relation.",
                    "Use one of " + String.join(", ", Relation.words()) + ".");
        }
        String finding = map.required("finding", Code.MISSING_VALUE);
        String target = map.required("target", Code.MISSING_VALUE);
        return relation == null || finding.isEmpty() || target.isEmpty()
                ? null
                : new ReferenceDecision(
                        finding, true, target, relation, map.text("found"), map.text("sentence"), value.place());
    }

    private static @Nullable ReferenceDecision rejected(YamlValue value) {
        if (!value.isMap()) {
            return new ReferenceDecision(value.asText(), false, "", null, "", "", value.place());
        }
        YamlMap map = value.asMap().allowOnly(Set.of("finding", "sentence"));
        String finding = map.required("finding", Code.MISSING_VALUE);
        return finding.isEmpty()
                ? null
                : new ReferenceDecision(finding, false, "", null, "", map.text("sentence"), value.place());
    }

    private void add(@Nullable ReferenceDecision decision) {
        if (decision == null) {
            return;
        }
        ReferenceDecision other = known.putIfAbsent(decision.finding(), decision);
        if (other == null) {
            all.add(decision);
        } else if (other.accepted() != decision.accepted()) {
            problems.report(
                    Code.CONTRADICTION,
                    decision.place(),
                    "The finding `" + decision.finding() + "` is both accepted and rejected.");
        } else if (!other.target().equals(decision.target()) || other.relation() != decision.relation()) {
            problems.report(
                    Code.CONTRADICTION,
                    decision.place(),
                    "The finding `" + decision.finding() + "` is accepted twice: as " + words(other) + ", and as "
                            + words(decision) + ".");
        }
    }

    private static String words(ReferenceDecision decision) {
        return (decision.relation() == null ? "" : decision.relation().word() + " ") + "`" + decision.target() + "`";
    }
}
