package org.depesha.cite;

import java.util.List;
import java.util.Locale;

/** Tells letters from what stands among them, by the table {@code no-letters.txt}. */
final class LetterKinds {

    private static final List<String> NO_LETTERS = ProgramStyles.resource("no-letters.txt")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    private LetterKinds() {}

    /** Whether something of a kind, in the editor's words, is a letter, or may be one. */
    static boolean isLetter(String kind) {
        String plain = kind.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        return NO_LETTERS.stream().noneMatch(plain::endsWith);
    }
}
