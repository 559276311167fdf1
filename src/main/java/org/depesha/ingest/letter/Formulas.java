package org.depesha.ingest.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.phrase.TableRows;
import org.jspecify.annotations.Nullable;

/** Signatures that the words around the name tell, as those of {@code signatures.tsv}: 兒 福生 稟. */
final class Formulas {

    private static final List<Pattern> SIGNATURES = TableRows.of("signatures.tsv").stream()
            .map(row -> Pattern.compile(row[1].replace("<n>", "(?<n>[\\p{IsHan}\\p{IsHangul}]{1,4})")
                    .replace("<o>", "(?<n>[\\p{IsHan} ]{3,20})")))
            .toList();

    private Formulas() {}

    /** The name of who signs in such words; null for any other line. */
    static @Nullable String signer(String line) {
        return SIGNATURES.stream()
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::matches)
                .map(signature -> signature.group("n").strip())
                .findFirst()
                .orElse(null);
    }
}
