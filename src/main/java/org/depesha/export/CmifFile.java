package org.depesha.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.depesha.cite.MessageWords;
import org.depesha.config.Cmif;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.address.Addresses;
import org.depesha.model.Message;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiWriter;

/**
 * Writes {@code data/cmif.xml}, the Correspondence Metadata Interchange Format 1.1 that correspSearch reads: a
 * {@code correspDesc} for each message whose text the edition has, transmitted ones too. Attested messages are left
 * out: at their address there is no letter to read; and so are translations, or the letter would count twice. CMIF has
 * no word for a relay.
 */
final class CmifFile {

    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final Cmif cmif;
    private final CmifAction actions;

    CmifFile(LinkedEdition edition, EditionSettings settings, Cmif cmif) {
        this.edition = edition;
        this.settings = settings;
        this.cmif = cmif;
        this.actions = new CmifAction(edition.registers());
    }

    /** Writes the file, one message after the other. */
    void write(Writer out) throws IOException {
        TeiWriter writer = new TeiWriter(out);
        writer.start(TeiElement.of("TEI", List.of()));
        writer.start(TeiElement.of("teiHeader", List.of()));
        writer.element(fileDesc());
        writer.start(TeiElement.of("profileDesc", List.of()));
        for (LinkedDocument document : edition.documents()) {
            for (Message message :
                    document.document().message().withTransmitted().toList()) {
                LinkedMessage linked = edition.message(new MessageKey(document.id(), message.part()));
                if (!linked.translation()) {
                    writer.element(message(linked));
                }
            }
        }
        writer.end();
        writer.end();
        writer.element(TeiElement.of("text", TeiElement.of("body", TeiElement.of("p", List.of()))));
        writer.end();
    }

    private TeiElement message(LinkedMessage linked) {
        Message message = linked.message();
        String number = MessageWords.number(message);
        return TeiElement.of(
                        "correspDesc",
                        actions.of(
                                "sent",
                                message.parties().senders(),
                                message.journey().sent()),
                        actions.of(
                                "received",
                                message.parties().addressees(),
                                message.journey().received()))
                .with("key", number.isBlank() ? null : number)
                .with("ref", settings.canonical(Addresses.message(linked)))
                .with("source", "#" + cmif.id());
    }

    private TeiElement fileDesc() {
        TeiParts title = new TeiParts()
                .add(TeiElement.of(
                        "title", "Correspondence metadata: " + settings.titles().title()));
        title.add(responsible().stream()
                .map(name -> TeiElement.of("editor", name))
                .toList());
        return TeiElement.of("fileDesc", title.in("titleStmt"), publicationStmt(), TeiElement.of("sourceDesc", bibl()));
    }

    /** Who answers for the metadata: the editors, or where there are none the publisher. */
    private List<String> responsible() {
        return settings.editors().isEmpty() ? List.of(settings.imprint().publisher()) : settings.editors();
    }

    private TeiElement publicationStmt() {
        TeiElement licence = TeiElement.of(
                "licence", "This file is licensed under " + cmif.licence().words() + ".");
        return TeiElement.of(
                "publicationStmt",
                TeiElement.of("publisher", settings.imprint().publisher()),
                TeiElement.of("idno", settings.canonical(Addresses.CMIF)).with("type", "url"),
                TeiElement.of("date", List.of())
                        .with("when", String.valueOf(settings.release().date())),
                TeiElement.of(
                        "availability", licence.with("target", cmif.licence().address())));
    }

    /** The edition as correspSearch names it; its address stands last. */
    private TeiElement bibl() {
        String base = settings.canonical("");
        String editors = String.join("; ", settings.editors());
        String publisher = editors.equals(settings.imprint().publisher())
                ? ""
                : settings.imprint().publisher() + ", ";
        String release = settings.release().version().isEmpty()
                ? ""
                : "release " + settings.release().version() + ", ";
        return new TeiParts()
                .text((editors.isEmpty() ? "" : editors + " (ed.): ")
                        + settings.titles().title() + ". " + publisher + release
                        + settings.release().date() + ". ")
                .add(TeiElement.of("ref", base).with("target", base))
                .in("bibl")
                .with("type", "online")
                .with("xml:id", cmif.id());
    }
}
