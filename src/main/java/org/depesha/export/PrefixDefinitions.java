package org.depesha.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesha.config.EditionSettings;
import org.depesha.link.address.Addresses;
import org.depesha.model.RegisterKind;
import org.depesha.tei.TeiElement;

/**
 * Makes the {@code listPrefixDef} that says what the private schemes in {@code @ref} and {@code @target} mean (TEI P5,
 * 16.2.3); it is the same in every file.
 */
final class PrefixDefinitions {

    private final EditionSettings settings;

    PrefixDefinitions(EditionSettings settings) {
        this.settings = settings;
    }

    /** The address of a register's TEI file on the site. */
    static String registerFile(RegisterKind kind) {
        return Addresses.DATA + kind.plural() + ".xml";
    }

    /** The definitions of all schemes that an edition can use. */
    TeiElement all(List<RegisterKind> kinds) {
        List<TeiElement> definitions = new ArrayList<>();
        for (RegisterKind kind : kinds) {
            definitions.addAll(register(kind));
        }
        String document = settings.canonical(Addresses.document("$1"));
        definitions.add(definition("message", "([^#]+)", document, "A document."));
        definitions.add(definition("message", "([^#]+)(#.+)", document + "$2", "A message that a document transmits."));
        definitions.add(definition(
                "attested",
                "(.+)",
                settings.canonical(Addresses.ATTESTED + "$1/"),
                "A message known only because others mention it."));
        definitions.add(
                definition("page", "about", settings.canonical(Addresses.ABOUT), "The page about the edition."));
        definitions.add(definition(
                "page", "(.+)", settings.canonical(Addresses.page("$1")), "Another page about the edition."));
        return TeiElement.of("listPrefixDef", definitions);
    }

    /**
     * The definitions that some pointers use, without words.
     *
     * @param pointers whatever is none finds no definition
     */
    TeiElement of(Set<String> pointers) {
        return TeiElement.of(
                "listPrefixDef",
                all(List.of(RegisterKind.values()))
                        .elements()
                        .filter(definition -> {
                            Pattern used = Pattern.compile(
                                    definition.attribute("ident") + ":" + definition.attribute("matchPattern"));
                            return pointers.stream()
                                    .anyMatch(pointer -> used.matcher(pointer).matches());
                        })
                        .map(definition -> definition.with(List.of()))
                        .toList());
    }

    private List<TeiElement> register(RegisterKind kind) {
        String file = settings.canonical(registerFile(kind));
        String page = settings.canonical(Addresses.register(kind));
        return List.of(
                definition(kind.scheme(), "([A-Za-z].*)", file + "#$1", "An entry of the register."),
                definition(
                        kind.scheme(),
                        "([0-9].*)",
                        file + "#_$1",
                        "An entry whose id begins with a digit: its xml:id has _ before it."),
                definition(kind.scheme(), "(.+)", page + "$1/", "The page of the same entry."));
    }

    private static TeiElement definition(String scheme, String pattern, String replacement, String meaning) {
        return TeiElement.of("prefixDef", TeiElement.of("p", meaning))
                .with("ident", scheme)
                .with("matchPattern", pattern)
                .with("replacementPattern", replacement);
    }
}
