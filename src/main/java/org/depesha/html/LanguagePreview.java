package org.depesha.html;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.address.Addresses;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.output.Staging;
import org.depesha.problem.Problems;

/** The pages of one language one by one, each made when somebody asks for it. */
final class LanguagePreview {

    /** Makes what stands at an address; its parts are what is between the slashes. */
    @FunctionalInterface
    private interface Maker {
        void make(String[] parts);
    }

    private final LanguagePages pages;
    private final LinkedEdition edition;
    private final PageWriter writer;
    private final Map<String, Maker> makers;

    LanguagePreview(LanguagePages pages, TeiTemplates templates, Path folder, Staging site, Problems problems) {
        this.pages = pages;
        this.edition = pages.index().edition();
        this.writer = pages.writer(templates, site);
        Map<String, Maker> all = new HashMap<>(Map.ofEntries(
                Map.entry("documents", this::document),
                Map.entry("attested", this::attested),
                Map.entry("gaps", parts -> pages.lists(writer)),
                Map.entry("years", this::year),
                Map.entry("index.html", parts -> pages.lists(writer)),
                Map.entry("threads", this::thread),
                Map.entry("overview", this::glance),
                Map.entry("search", parts -> pages.search(writer)),
                Map.entry("data", parts -> pages.data(writer)),
                Map.entry("404.html", parts -> pages.notFound(writer)),
                Map.entry("releases", parts -> pages.releases(writer)),
                Map.entry("assets", parts -> Assets.copy(folder, pages.index().hasBeside(), site, problems))));
        for (RegisterKind kind : RegisterKind.values()) {
            all.put(kind.plural(), parts -> entry(kind, parts));
        }
        this.makers = Map.copyOf(all);
    }

    /** Makes the file at a path below that of the language, and maybe others with it. */
    void make(String path) {
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

    private void year(String[] parts) {
        if (parts.length > 3) {
            gathered(Addresses.monthTexts(parts[1], parts[2]));
        } else {
            pages.lists(writer);
        }
    }

    private void gathered(String address) {
        pages.gathered(address::equals, writer);
    }

    private void thread(String[] parts) {
        if (parts.length < 3) {
            pages.threadList(writer);
        } else if (parts[2].equals("texts")) {
            gathered(Addresses.threadTexts(parts[1]));
        } else {
            edition.threads().all().stream()
                    .filter(thread -> thread.id().equals(parts[1]))
                    .forEach(thread -> pages.thread(thread, writer));
        }
    }

    private void glance(String[] parts) {
        pages.glance(writer).write(Addresses.ofFile(String.join("/", parts)));
    }

    private void entry(RegisterKind kind, String[] parts) {
        if (parts.length < 3) {
            pages.registerLists(writer);
        } else if (parts.length > 5 && parts[2].equals("with")) {
            gathered(String.join("/", Arrays.copyOf(parts, 5)) + "/");
        } else {
            Optional.ofNullable(edition.registers().find(new EntryKey(kind, parts[1])))
                    .ifPresent(entry -> pages.entry(entry, writer));
        }
    }
}
