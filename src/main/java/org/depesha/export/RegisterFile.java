package org.depesha.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.depesha.config.EditionSettings;
import org.depesha.model.Coordinates;
import org.depesha.model.CoverName;
import org.depesha.model.Entry;
import org.depesha.model.Identifier;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.depesha.tei.TeiElement;

/**
 * Makes {@code data/persons.xml} and its like: a register as TEI {@code listPerson}, {@code listPlace} or
 * {@code listOrg}.
 */
final class RegisterFile {

    private final EditionSettings settings;

    RegisterFile(EditionSettings settings) {
        this.settings = settings;
    }

    /** The root element of a register's file. */
    TeiElement of(RegisterKind kind, Registers registers) {
        EditionHeader shared = new EditionHeader(settings);
        String path = PrefixDefinitions.registerFile(kind);
        String title = settings.titles().title() + ": " + kind.plural();
        TeiElement source = TeiElement.of("sourceDesc", TeiElement.of("p", "Made for the edition from its documents."));
        TeiElement header =
                TeiElement.of("teiHeader", shared.fileDesc(shared.titleStmt(title, false), path, "", source));
        return TeiElement.of("TEI", header, TeiElement.of("standOff", lists(kind, registers.of(kind))))
                .with("xml:base", settings.canonical(path))
                .with("type", "register");
    }

    private static List<TeiElement> lists(RegisterKind kind, Collection<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of(TeiElement.of("note", "The register has no entries."));
        }
        List<TeiElement> lists = new ArrayList<>();
        lists.add(TeiElement.of(
                kind.tei().list(), entries.stream().map(RegisterFile::entry).toList()));
        List<TeiElement> relations = entries.stream()
                .filter(entry -> entry.partOf() != null)
                .map(RegisterFile::partOf)
                .toList();
        if (!relations.isEmpty()) {
            lists.add(TeiElement.of("listRelation", relations));
        }
        return lists;
    }

    private static TeiElement partOf(Entry entry) {
        return TeiElement.of("relation")
                .with("name", "partOf")
                .with("active", "#" + XmlNames.of(entry.key().id()))
                .with(
                        "passive",
                        "#" + XmlNames.of(Objects.requireNonNull(entry.partOf()).id()));
    }

    /** An entry; the order of its parts suits the content models of all three. */
    private static TeiElement entry(Entry entry) {
        RegisterKind kind = entry.key().kind();
        String nameElement = kind.element();
        TeiParts parts =
                new TeiParts().add(TeiElement.of(nameElement, entry.name()).with("type", "main"));
        if (!entry.naming().sort().equals(entry.name())) {
            parts.add(nameElement, "sort", entry.naming().sort());
        }
        entry.naming().forms().forEach(form -> parts.add(nameElement, "form", form));
        entry.naming().coverNames().forEach(cover -> parts.add(coverName(nameElement, cover)));
        if (kind == RegisterKind.PLACE && entry.coordinates() != null) {
            parts.add(location(entry.coordinates()));
        }
        List<TeiElement> idnos =
                entry.identifiers().stream().map(RegisterFile::idno).toList();
        if (kind == RegisterKind.ORGANIZATION) {
            parts.add(idnos); // org has them among its names, place among its notes; person anywhere
        }
        parts.add("note", "description", entry.account().description())
                .add("note", entry.account().note());
        entry.naming()
                .coverNames()
                .forEach(cover -> parts.add(
                        "note", "cover", cover.source().isEmpty() ? "" : cover.name() + ": " + cover.source()));
        if (!entry.identified()) {
            parts.add("note", "identification", "It is not known who or what this is.");
        }
        if (kind != RegisterKind.ORGANIZATION) {
            parts.add(idnos);
        }
        return typed(parts, entry);
    }

    private static TeiElement typed(TeiParts parts, Entry entry) {
        RegisterKind kind = entry.key().kind();
        TeiElement element = parts.in(kind.tei().entry())
                .with("xml:id", XmlNames.of(entry.key().id()));
        boolean typed = kind != RegisterKind.PERSON && !entry.account().kind().isBlank();
        return typed ? element.with("type", TeiParts.type(entry.account().kind())) : element;
    }

    private static TeiElement coverName(String name, CoverName cover) {
        return TeiParts.certain(TeiElement.of(name, cover.name()).with("type", "cover"), cover.certainty());
    }

    private static TeiElement idno(Identifier identifier) {
        return TeiElement.of("idno", identifier.value())
                .with("type", identifier.authority().key());
    }

    /** Degrees, latitude first, as TEI's {@code geo} has them by default. */
    private static TeiElement location(Coordinates point) {
        TeiElement geo = TeiElement.of("geo", point.latitude() + " " + point.longitude());
        return new TeiParts().add(geo).add("note", point.source()).in("location");
    }
}
