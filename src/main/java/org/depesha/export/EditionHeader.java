package org.depesha.export;

import java.util.List;
import java.util.Set;
import org.depesha.cite.DateWords;
import org.depesha.config.EditionSettings;
import org.depesha.link.address.Addresses;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;
import org.depesha.model.Registers;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * Makes the parts of a {@code teiHeader} that say the same in every file of the edition: who, which release, which
 * terms.
 */
final class EditionHeader {

    private static final String EDITOR = "editor";
    private static final String PROGRAM = "program";

    private static final String RELATIONS =
            "In correspContext, ref says which message goes before or after: with subtype correspondence between the "
                    + "same correspondents, else by the relation that its subtype names (answers, acknowledges, "
                    + "forwards, repeats, corrects); with type mentioned, which one is spoken of. The note behind it "
                    + "quotes the evidence; resp says whether the editor or a program asserts it.";

    private final EditionSettings settings;

    EditionHeader(EditionSettings settings) {
        this.settings = settings;
    }

    /**
     * The {@code encodingDesc}: what the relations and the schemes mean, and where the schema is; the same in every
     * file.
     */
    TeiElement encodingDesc(Registers registers) {
        return encodingDesc(new PrefixDefinitions(settings).all(registers.kinds()));
    }

    /** The same for a document alone, with what its pointers use, if any; the corpus has their meanings in words. */
    TeiElement encodingDesc(Set<String> pointers) {
        TeiElement used = new PrefixDefinitions(settings).of(pointers);
        return encodingDesc(used.elements().findAny().isPresent() ? used : null);
    }

    private TeiElement encodingDesc(@Nullable TeiElement prefixes) {
        return new TeiParts()
                .add(TeiElement.of("editorialDecl", TeiElement.of("p", RELATIONS)))
                .add(prefixes)
                .add(TeiElement.of("schemaRef").with("url", settings.canonical(Addresses.SCHEMA)))
                .in("encodingDesc");
    }

    /** The {@code fileDesc} of a file with an address of its own. */
    TeiElement fileDesc(TeiElement titleStmt, String path, String rights, TeiElement sourceDesc) {
        return new TeiParts()
                .add(titleStmt)
                .add(editionStmt())
                .add(publicationStmt(path, rights))
                .add(sourceDesc)
                .in("fileDesc");
    }

    /** The {@code titleStmt} with those who are responsible, to whom {@code resp="#editor"} points. */
    TeiElement titleStmt(String title, boolean program) {
        TeiParts parts = new TeiParts().add(TeiElement.of("title", title));
        parts.add(settings.editors().stream()
                .map(name -> TeiElement.of("editor", name))
                .toList());
        return parts.add(editor()).add(program ? program() : null).in("titleStmt");
    }

    /** Whom {@code resp="#editor"} means. */
    TeiElement editor() {
        List<String> names = settings.editors();
        if (names.isEmpty()) {
            names = List.of(
                    settings.imprint().publisher().isEmpty()
                            ? settings.titles().title()
                            : settings.imprint().publisher());
        }
        TeiParts parts = new TeiParts().add("resp", "edited by");
        names.forEach(name -> parts.add("name", name));
        return parts.in("respStmt").with("xml:id", EDITOR);
    }

    /** What {@code resp="#program"} means. */
    TeiElement program() {
        return new TeiParts()
                .add("resp", "found by program")
                .add("name", "Depesha")
                .in("respStmt")
                .with("xml:id", PROGRAM);
    }

    private TeiElement editionStmt() {
        TeiParts parts = new TeiParts()
                .text(settings.titles().title()
                        + (settings.release().version().isEmpty()
                                ? ""
                                : ", release " + settings.release().version()));
        if (settings.release().date() != null) {
            HistoricalDate date = HistoricalDate.on(
                    PartialDate.parse(settings.release().date().toString()));
            parts.text(", ")
                    .add(TeiElement.of("date", DateWords.of(date))
                            .with("when", settings.release().date().toString()));
        }
        return TeiElement.of(
                "editionStmt", parts.in("edition").with("n", settings.release().version()));
    }

    private TeiElement publicationStmt(String path, String rights) {
        TeiParts parts = new TeiParts();
        parts.add(
                "publisher",
                settings.imprint().publisher().isEmpty()
                        ? settings.titles().title()
                        : settings.imprint().publisher());
        if (settings.release().date() != null) {
            parts.add(
                    TeiElement.of("date").with("when", settings.release().date().toString()));
        }
        return parts.add("idno", "URI", settings.canonical(path))
                .add(availability(rights))
                .in("publicationStmt");
    }

    private TeiElement availability(String rights) {
        TeiParts parts = new TeiParts().add("p", rights);
        EditionSettings.Licence licence = settings.imprint().licence();
        if (!(licence.name() + licence.address()).isEmpty()) {
            String name = licence.name().isEmpty() ? licence.address() : licence.name();
            parts.add(TeiElement.of("licence", name).with("target", licence.address()));
        }
        return parts.isEmpty()
                ? new TeiParts()
                        .add("p", "The terms of use are not stated.")
                        .in("availability")
                        .with("status", "unknown")
                : parts.in("availability");
    }
}
