package org.depesha.html;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.depesha.output.Staging;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The pages of an edition one by one, in each language, each made when somebody asks for it. */
public final class PagePreview {

    private final TeiTemplates templates;

    /** By the path below which a language's pages stand; that of the root, which is empty, last. */
    private final Map<String, LanguagePreview> languages = new LinkedHashMap<>();

    private PagePreview(TeiTemplates templates) {
        this.templates = templates;
    }

    /**
     * The pages of an edition.
     *
     * @param last whose templates are as they were, so that they need not be parsed again; null for none
     * @param site takes what is made
     * @param problems takes what is wrong with templates
     */
    public static PagePreview of(
            HtmlPages pages, @Nullable PagePreview last, Path folder, Staging site, Problems problems) {
        TeiTemplates templates =
                last == null ? new TeiTemplates(folder, problems) : last.templates.reportingTo(problems);
        PagePreview preview = new PagePreview(templates);
        for (int i = pages.languages().size() - 1; i >= 0; i--) {
            LanguagePages language = pages.languages().get(i);
            preview.languages.put(
                    language.index().words().path(), new LanguagePreview(language, templates, folder, site, problems));
        }
        return preview;
    }

    /** Makes the file at a path, and maybe others with it; nothing, where there is no such page. */
    public void make(String path) {
        languages.entrySet().stream()
                .filter(language -> path.startsWith(language.getKey()))
                .findFirst()
                .ifPresent(language -> language.getValue()
                        .make(path.substring(language.getKey().length())));
    }
}
