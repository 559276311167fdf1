package org.depesha.export;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depesha.cite.CitationFiles;
import org.depesha.cite.CitationFormat;
import org.depesha.cite.Signposts;
import org.depesha.config.EditionSettings;
import org.depesha.config.SiteFormat;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.SiteFiles;
import org.depesha.model.Entry;
import org.depesha.output.Staging;
import org.depesha.release.AddressLock;
import org.depesha.release.LockLine;
import org.depesha.words.Words;

/**
 * Writes what gets documents into reference managers: beside each document, thread and register entry, and for the
 * edition as a whole.
 */
final class CitationExport {

    private final LinkedEdition edition;
    private final AddressLock lock;
    private final CitationFiles files;
    private final Signposts signposts;
    private final EditionSettings settings;
    private final SiteFiles site;
    private final Staging staging;

    CitationExport(LinkedEdition edition, AddressLock lock, EditionSettings settings, Words words, Staging staging) {
        this.edition = edition;
        this.lock = lock;
        this.files = new CitationFiles(edition, settings, words);
        this.settings = settings;
        this.site = new SiteFiles(edition, settings, lock::hasFile);
        this.signposts = new Signposts(edition, settings, site);
        this.staging = staging;
    }

    /** A document's own files, and those of each message that it transmits. */
    void document(LinkedDocument linked) {
        linked.document()
                .message()
                .withTransmitted()
                .map(message -> linked.key().withPart(message.part()))
                .forEach(key -> formats(
                        key.part().isEmpty()
                                ? CitationFormat.of(settings)
                                : CitationFormat.of(site, Addresses.citationStem(key)),
                        ending -> Addresses.citation(key, ending),
                        files.message(edition.message(key))::write));
        if (site.hasOwnLinkset(linked.id())) {
            staging.write(Addresses.linkset(linked.id()), signposts.linkset(List.of(linked)));
        }
    }

    /** The files of threads, register entries and the edition. */
    void collections() {
        edition.threads().all().parallelStream().forEach(thread -> {
            List<LinkedMessage> messages =
                    thread.messages().stream().map(edition::message).toList();
            formats(
                    CitationFormat.of(site, Addresses.threadFile(thread.id(), "citations")),
                    ending -> Addresses.threadFile(thread.id(), "citations." + ending),
                    files.messages(messages)::write);
        });
        edition.registers().entries().values().parallelStream().forEach(this::entry);
        formats(CitationFormat.of(settings), Addresses::citations, files::edition);
        if (site.has(SiteFormat.LINKSET)) {
            edition.documents().stream()
                    .filter(linked -> !site.hasOwnLinkset(linked.id()))
                    .collect(Collectors.groupingBy(signposts::yearOf, TreeMap::new, Collectors.toList()))
                    .forEach((year, documents) ->
                            staging.write(Addresses.linksetOfYear(year), signposts.linkset(documents)));
        }
    }

    /** An entry without messages has files where it was released with them: nothing stands in them now. */
    private void entry(Entry entry) {
        List<LinkedMessage> messages = edition.messagesWith(entry.key());
        LockLine released = lock.find(Addresses.entry(entry.key()));
        if (!messages.isEmpty() || released != null && !released.files().isEmpty()) {
            formats(
                    CitationFormat.of(site, Addresses.entryFile(entry.key(), "citations")),
                    ending -> Addresses.entryFile(entry.key(), "citations." + ending),
                    files.messages(messages)::write);
        }
    }

    private void formats(
            List<CitationFormat> formats, Function<String, String> address, BiConsumer<CitationFormat, Writer> text) {
        for (CitationFormat format : formats) {
            staging.write(address.apply(format.ending()), out -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 13);
                text.accept(format, writer);
                writer.flush();
            });
        }
    }
}
