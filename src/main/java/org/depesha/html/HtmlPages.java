package org.depesha.html;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.depesha.cite.Citations;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedEdition;
import org.depesha.output.Staging;
import org.depesha.problem.Problems;
import org.depesha.release.ReleaseHistory;
import org.depesha.release.Succession;
import org.depesha.words.Words;

/** Makes every page of the site, in each language of the interface. */
public final class HtmlPages {

    private final List<LanguagePages> languages;

    private HtmlPages(List<LanguagePages> languages) {
        this.languages = languages;
    }

    /**
     * The pages of an edition, still to be written.
     *
     * @param cited how it is cited in each language of the interface, the first for the pages at the root
     */
    public static HtmlPages of(
            LinkedEdition edition, ReleaseHistory history, EditionSettings settings, List<Citations> cited) {
        List<Words> languages = cited.stream().map(Citations::words).toList();
        return new HtmlPages(cited.stream()
                .map(one -> new LanguagePages(new EditionIndex(edition, history, settings, one, languages)))
                .toList());
    }

    /**
     * Writes every page and the files that pages need.
     *
     * @param folder the edition's folder, whose {@code templates/} go before the program's
     * @param progress is told how many documents' pages are made
     * @return how many pages were made
     */
    public int write(Path folder, Staging site, Problems problems, Consumer<String> progress) {
        return languages.stream()
                .mapToInt(pages -> pages.write(folder, site, problems, progress))
                .sum();
    }

    /** Writes what stands at addresses that the site no longer makes, and says how many pages that is. */
    public int write(Succession succession, Path folder, Staging site, Problems problems) {
        return languages.get(0).write(succession, folder, site, problems);
    }

    /** The pages of each language, that of the root first. */
    List<LanguagePages> languages() {
        return languages;
    }
}
