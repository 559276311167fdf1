package org.depesha.export;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.depesha.cite.CitationFiles;
import org.depesha.cite.CitationFormat;
import org.depesha.cite.Signposts;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.address.Addresses;
import org.depesha.model.Entry;
import org.depesha.output.Staging;
import org.depesha.release.AddressLock;
import org.depesha.release.LockLine;

/**
 * Writes what gets documents into reference managers: beside each document, thread and register entry, and for the
 * edition as a whole.
 */
final class CitationExport {

    private final LinkedEdition edition;
    private final AddressLock lock;
    private final CitationFiles files;
    private final Signposts signposts;
    private final Staging site;

    CitationExport(LinkedEdition edition, AddressLock lock, EditionSettings settings, Staging site) {
        this.edition = edition;
        this.lock = lock;
        this.files = new CitationFiles(edition, settings);
        this.signposts = new Signposts(edition, settings);
        this.site = site;
    }

    /** A document's own files, and those of each message that it transmits. */
    void document(LinkedDocument linked) {
        linked.document()
                .message()
                .withTransmitted()
                .map(message -> linked.key().withPart(message.part()))
                .forEach(key ->
                        formats(ending -> Addresses.citation(key, ending), files.message(edition.message(key))::write));
        site.write(Addresses.file(linked.id(), "linkset.json"), signposts.linkset(linked));
    }

    /** The files of threads, register entries and the edition. */
    void collections() {
        edition.threads().all().parallelStream().forEach(thread -> {
            List<LinkedMessage> messages =
                    thread.messages().stream().map(edition::message).toList();
            formats(
                    ending -> Addresses.threadFile(thread.id(), "citations." + ending),
                    files.messages(messages)::write);
        });
        edition.registers().entries().values().parallelStream().forEach(this::entry);
        formats(Addresses::citations, files::edition);
    }

    /** An entry without messages has files where it was released with them: nothing stands in them now. */
    private void entry(Entry entry) {
        List<LinkedMessage> messages = edition.messagesWith(entry.key());
        LockLine released = lock.find(Addresses.entry(entry.key()));
        if (!messages.isEmpty() || released != null && !released.files().isEmpty()) {
            formats(ending -> Addresses.entryFile(entry.key(), "citations." + ending), files.messages(messages)::write);
        }
    }

    private void formats(Function<String, String> address, BiConsumer<CitationFormat, Writer> text) {
        for (CitationFormat format : CitationFormat.values()) {
            site.write(address.apply(format.ending()), out -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 13);
                text.accept(format, writer);
                writer.flush();
            });
        }
    }
}
