package org.depesha.html;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.output.Staging;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The pages of an edition one by one, each made when somebody asks for it. */
public final class PagePreview {

    /** Makes what stands at an address; its parts are what is between the slashes. */
    @FunctionalInterface
    private interface Maker {
        void make(String[] parts);
    }

    private final HtmlPages pages;
    private final LinkedEdition edition;
    private final PageWriter writer;
    private final TeiTemplates templates;
    private final Map<String, Maker> makers;

    private PagePreview(HtmlPages pages, TeiTemplates templates, Path folder, Staging site, Problems problems) {
        this.pages = pages;
        this.edition = pages.index().edition();
        this.templates = templates;
        this.writer = pages.writer(templates, site);
        this.makers = Map.ofEntries(
                Map.entry("documents", this::document),
                Map.entry("attested", this::attested),
                Map.entry("gaps", parts -> pages.lists(writer)),
                Map.entry("years", parts -> pages.lists(writer)),
                Map.entry("index.html", parts -> pages.lists(writer)),
                Map.entry("threads", this::thread),
                Map.entry(RegisterKind.PERSON.plural(), parts -> entry(RegisterKind.PERSON, parts)),
                Map.entry(RegisterKind.PLACE.plural(), parts -> entry(RegisterKind.PLACE, parts)),
                Map.entry(RegisterKind.ORGANIZATION.plural(), parts -> entry(RegisterKind.ORGANIZATION, parts)),
                Map.entry("search", parts -> pages.search(writer)),
                Map.entry("data", parts -> pages.dataAndNotFound(writer)),
                Map.entry("404.html", parts -> pages.dataAndNotFound(writer)),
                Map.entry("releases", parts -> pages.releases(writer)),
                Map.entry("assets", parts -> Assets.copy(folder, site, problems)));
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
        return new PagePreview(pages, templates, folder, site, problems);
    }

    /** Makes the file at a path, and maybe others with it; nothing, where there is no such page. */
    public void make(String path) {
        String[] parts = path.split("/");
        makers.getOrDefault(parts[0], any -> pages.prose(writer)).make(parts);
    }

    private void document(String[] parts) {
        if (parts.length < 3) {
            pages.lists(writer);
        } else if (parts[2].equals("versions")) {
            pages.releases(writer);
        } else {
            Optional.ofNullable(pages.index().document(parts[1])).ifPresent(linked -> document(linked, parts));
        }
    }

    private void document(LinkedDocument linked, String[] parts) {
        if (parts[parts.length - 1].equals("index.html")) {
            pages.document(linked, writer);
        }
    }

    private void attested(String[] parts) {
        LinkedMessage message =
                parts.length < 3 ? null : edition.messages().byKey().get(MessageKey.of(parts[1]));
        if (message == null) {
            pages.lists(writer);
        } else if (message.attested()) {
            pages.attested(message, writer);
        }
    }

    private void thread(String[] parts) {
        if (parts.length < 3) {
            pages.threadList(writer);
        } else {
            edition.threads().all().stream()
                    .filter(thread -> thread.id().equals(parts[1]))
                    .forEach(thread -> pages.thread(thread, writer));
        }
    }

    private void entry(RegisterKind kind, String[] parts) {
        if (parts.length < 3) {
            pages.registerLists(writer);
        } else {
            Optional.ofNullable(edition.registers().find(new EntryKey(kind, parts[1])))
                    .ifPresent(entry -> pages.entry(entry, writer));
        }
    }
}
