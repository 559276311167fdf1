package org.depesha.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.config.SourceFile;
import org.depesha.config.YamlMap;
import org.depesha.config.YamlValue;
import org.depesha.model.AttestedMessage;
import org.depesha.model.Authority;
import org.depesha.model.Certainty;
import org.depesha.model.Coordinates;
import org.depesha.model.CoverName;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.Identifier;
import org.depesha.model.NameParts;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code content/registers/}: persons and all other kinds, from TEI files too, whatever their names are; and the
 * messages known only from others.
 */
public final class RegisterReader {

    private static final Set<String> KEYS = Set.of(
            "name",
            "sort",
            "forms",
            "coverNames",
            "description",
            "kind",
            "identified",
            "note",
            "partOf",
            "identifiers",
            "coordinates");

    /** The parts of a person's name. */
    private static final List<String> PARTS = List.of("family", "given", "prefix", "suffix", "literal");

    private static final Set<String> AUTHORITIES =
            Stream.of(Authority.values()).map(Authority::key).collect(Collectors.toSet());

    private final RegisterKind kind;
    private final Problems problems;

    private RegisterReader(RegisterKind kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    /** The registers of an edition; a file that is not there is an empty register. */
    public static Registers registers(Path folder, Problems problems) {
        Map<EntryKey, Entry> all = new HashMap<>();
        for (RegisterKind kind : RegisterKind.values()) {
            YamlMap yaml = yaml(folder, kind.plural(), problems);
            if (yaml.isBroken()) {
                lostWith(kind).forEach(problems::leaveOut);
            }
            RegisterReader reader = new RegisterReader(kind, problems);
            yaml.forEach((id, value) -> {
                if (Ids.check(id, yaml.placeOf(id), problems)) {
                    Entry entry = reader.entry(id, value.asMap().allowOnly(reader.keys()), yaml);
                    all.put(entry.key(), entry);
                }
            });
            checkDistinct(yaml, problems);
        }
        listed(folder, problems).forEach(entry -> all.putIfAbsent(entry.key(), entry));
        return new Registers(all);
    }

    /** What would be reported of every place that names an entry of a register that can't be read. */
    private static List<Code> lostWith(RegisterKind kind) {
        return kind.isParty() ? List.of(kind.unknown(), Code.UNKNOWN_PARTY) : List.of(kind.unknown());
    }

    /** What the TEI files among the registers list; what an editor wrote into a register counts before it. */
    private static List<Entry> listed(Path folder, Problems problems) {
        return files(folder, problems).values().stream()
                .flatMap(root -> EntryLists.ofRegister(root).stream())
                .toList();
    }

    /** The TEI files among the registers, by their names. */
    static Map<String, TeiElement> files(Path folder, Problems problems) {
        Map<String, TeiElement> files = new TreeMap<>();
        ContentFolder.list(folder, "registers", Set.of("xml", "yml"), new Problems()).stream()
                .filter(file -> file.ending().equals("xml"))
                .forEach(file -> SourceFile.read(folder, file.path(), problems)
                        .flatMap(text -> TeiDocumentReader.root(text, file.path(), problems))
                        .ifPresent(root -> files.put(file.path().replaceFirst("^.*/", ""), root)));
        return files;
    }

    /** The attested messages in {@code messages.yml}, in order of id. */
    static List<AttestedMessage> attested(Path folder, Registers registers, Problems problems) {
        YamlMap yaml = yaml(folder, "messages", problems);
        if (yaml.isBroken()) {
            problems.leaveOut(Code.UNKNOWN_MESSAGE);
        }
        List<AttestedMessage> all = new ArrayList<>();
        MessageReader reader = new MessageReader(registers, problems);
        yaml.forEach((id, value) -> {
            if (Ids.check(id, yaml.placeOf(id), problems)) {
                YamlMap map = value.asMap().allowOnly(MessageReader.keysWith("document"));
                all.add(new AttestedMessage(id, reader.message("", map, yaml.placeOf(id)), map.text("document")));
            }
        });
        all.sort((a, b) -> a.id().compareTo(b.id()));
        return all;
    }

    private static YamlMap yaml(Path folder, String name, Problems problems) {
        String path = "content/registers/" + name + ".yml";
        String text = Files.exists(folder.resolve(path))
                ? SourceFile.read(folder, path, problems).orElse("")
                : "";
        return YamlValue.parse(text, path, 0, problems);
    }

    private static void checkDistinct(YamlMap yaml, Problems problems) {
        List<Ids.Given> ids = new ArrayList<>();
        yaml.forEach((id, value) -> ids.add(new Ids.Given(id, yaml.placeOf(id))));
        Ids.checkDistinct(ids, problems);
    }

    private Entry entry(String id, YamlMap map, YamlMap register) {
        String name = map.required("name", Code.MISSING_VALUE);
        NameParts parts = kind == RegisterKind.PERSON ? parts(map) : NameParts.NONE;
        String sort = map.text("sort").isEmpty() ? parts.inverted() : map.text("sort");
        return new Entry(
                new EntryKey(kind, id),
                new Entry.Naming(
                        name.isEmpty() ? id : name,
                        sort.isEmpty() ? name : sort,
                        map.texts("forms"),
                        map.list("coverNames").stream().map(this::coverName).toList(),
                        parts),
                new Entry.Account(map.text("kind"), map.text("description"), map.text("note")),
                map.get("identified").map(value -> value.asBoolean(true)).orElse(true)
                        ? Entry.Standing.IDENTIFIED
                        : Entry.Standing.UNIDENTIFIED,
                partOf(map, register),
                identifiers(map.map("identifiers")),
                map.get("coordinates").map(value -> coordinates(value.asMap())).orElse(null),
                register.placeOf(id));
    }

    private Set<String> keys() {
        return kind == RegisterKind.PERSON
                ? Stream.concat(KEYS.stream(), PARTS.stream()).collect(Collectors.toSet())
                : KEYS;
    }

    /** The parts of a person's name; parts without a family's name, or beside a whole one, are a problem. */
    private NameParts parts(YamlMap map) {
        NameParts parts = new NameParts(
                map.text("family"),
                map.text("given"),
                new NameParts.Affixes(map.text("prefix"), map.text("suffix")),
                map.text("literal"));
        if (parts.isEmpty() || parts.literal().isEmpty() != parts.family().isEmpty()) {
            boolean alone = parts.family().isEmpty()
                    && !(parts.given()
                                    + parts.affixes().prefix()
                                    + parts.affixes().suffix())
                            .isEmpty();
            if (!alone) {
                return parts;
            }
        }
        String first = PARTS.stream()
                .filter(key -> map.get(key).isPresent())
                .findFirst()
                .orElse("family");
        problems.report(
                Code.INVALID_VALUE,
                map.placeOf(first),
                "These parts do not make a complete name.",
                "Give `family`, and `given`, `prefix`, `suffix` as there are; or `literal` alone for a name that is "
                        + "not to be taken apart.");
        return NameParts.NONE;
    }

    private CoverName coverName(YamlValue value) {
        if (value.isText()) {
            return new CoverName(value.asText(), "", Certainty.HIGH);
        }
        YamlMap map = value.asMap().allowOnly(Set.of("name", "source", "cert"));
        return new CoverName(
                map.required("name", Code.MISSING_VALUE), map.text("source"), MessageReader.certainty(map, problems));
    }

    private @Nullable EntryKey partOf(YamlMap map, YamlMap register) {
        String whole = map.text("partOf");
        if (whole.isEmpty() || register.get(whole).isPresent()) {
            return whole.isEmpty() ? null : new EntryKey(kind, whole);
        }
        problems.report(
                Code.INVALID_VALUE, map.placeOf("partOf"), "`" + whole + "` is not an entry of this register.", () -> {
                    List<String> known = new ArrayList<>();
                    register.forEach((id, value) -> known.add(id));
                    return DidYouMean.orElse(whole, known, "Add the entry, or correct the id.");
                });
        return null;
    }

    private List<Identifier> identifiers(YamlMap map) {
        map.allowOnly(AUTHORITIES);
        List<Identifier> all = new ArrayList<>();
        map.forEach((key, value) -> {
            String text = value.asText();
            if (!text.matches("[A-Za-z0-9-]+")) {
                problems.report(
                        Code.INVALID_VALUE,
                        value.place(),
                        "`" + text + "` is not an identifier.",
                        "Write the number alone, without the web address.");
            } else {
                Authority.of(key).ifPresent(authority -> all.add(new Identifier(authority, text)));
            }
        });
        return all;
    }

    private @Nullable Coordinates coordinates(YamlMap map) {
        map.allowOnly(Set.of("latitude", "longitude", "source"));
        String latitude = map.required("latitude", Code.MISSING_VALUE);
        String longitude = map.required("longitude", Code.MISSING_VALUE);
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return null;
        }
        try {
            return new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude), map.text("source"));
        } catch (IllegalArgumentException e) {
            problems.report(
                    Code.INVALID_VALUE,
                    map.place(),
                    "This is not a point on the earth.",
                    "Give degrees: latitude -90 to 90, longitude -180 to 180.");
            return null;
        }
    }
}
