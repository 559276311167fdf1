package org.depesha.ingest.finding;

import java.util.HashMap;
import java.util.Map;
import org.depesha.ingest.phrase.TableRows;

/**
 * How often what a rule asserts is right: counted over invented transcripts whose facts are known, in
 * {@code measured-rules.tsv}, which a test holds to what it measures.
 */
public final class MeasuredRules {

    private static final Map<String, String> COUNTS = new HashMap<>();

    static {
        for (String[] row : TableRows.of("measured-rules.tsv")) {
            int right = Integer.parseInt(row[2]);
            COUNTS.put(row[0] + " " + row[1], right + " of " + (right + Integer.parseInt(row[3])) + " right");
        }
    }

    private MeasuredRules() {}

    /** "26 of 30 right" for a value that is asserted; empty where it is not, or its rule was not measured. */
    public static String of(Finding finding) {
        return finding.confidence() < Findings.THRESHOLD
                ? ""
                : COUNTS.getOrDefault(finding.field().word() + " " + finding.rule(), "");
    }
}
