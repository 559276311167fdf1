package org.depesha.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depesha.config.EditionSettings;
import org.depesha.link.Addresses;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.model.RegisterKind;
import org.depesha.tei.TeiAttribute;
import org.depesha.tei.TeiElement;

/**
 * Makes the {@code listPrefixDef} that says what the private schemes in {@code @ref} and {@code @target} mean (TEI P5, 16.2.3). Registers
 * have one rule each for all their entries. Messages and pages have rules for those that the file names, as no pattern could tell a
 * document from an attested message.
 */
final class PrefixDefinitions {

  private final LinkedEdition edition;
  private final EditionSettings settings;

  PrefixDefinitions(LinkedEdition edition, EditionSettings settings) {
    this.edition = edition;
    this.settings = settings;
  }

  /** The address of a register's TEI file on the site. */
  static String registerFile(RegisterKind kind) {
    return Addresses.DATA + kind.plural() + ".xml";
  }

  /** The definitions for what some elements point to. */
  TeiElement of(TeiElement... elements) {
    Set<String> pointers = new HashSet<>();
    for (TeiElement element : elements) {
      element.descendants().flatMap(inner -> inner.attributes().stream()).map(TeiAttribute::value).forEach(pointers::add);
    }
    List<TeiElement> definitions = new ArrayList<>();
    for (RegisterKind kind : RegisterKind.values()) {
      definitions.addAll(register(kind));
    }
    definitions.addAll(messages(named("message:", pointers)));
    definitions.addAll(pages(named("page:", pointers)));
    return TeiElement.of("listPrefixDef", definitions);
  }

  private List<TeiElement> register(RegisterKind kind) {
    String file = settings.canonical(registerFile(kind));
    String page = settings.canonical(Addresses.register(kind));
    return List.of(
        definition(kind.scheme(), "([A-Za-z].*)", file + "#$1", "An entry of the register."),
        definition(kind.scheme(), "([0-9].*)", file + "#_$1", "An entry whose id begins with a digit: its xml:id has _ before it."),
        definition(kind.scheme(), "(.+)", page + "$1/", "The page of the same entry."));
  }

  private List<TeiElement> messages(Set<String> names) {
    Set<String> documents = new TreeSet<>();
    Set<String> attested = new TreeSet<>();
    for (String name : names) {
      MessageKey key = MessageKey.parse(name);
      LinkedMessage message = edition.messages().get(key);
      if (message != null) {
        (message.attested() ? attested : documents).add(key.owner());
      }
    }
    List<TeiElement> definitions = new ArrayList<>();
    if (!documents.isEmpty()) {
      String page = settings.canonical(Addresses.document("$1"));
      definitions.add(definition("message", oneOf(documents), page, "A document."));
      definitions.add(definition("message", oneOf(documents) + "(#.+)", page + "$2", "A message that a document transmits."));
    }
    if (!attested.isEmpty()) {
      String page = settings.canonical(Addresses.ATTESTED + "$1/");
      definitions.add(definition("message", oneOf(attested), page, "A message known only because others mention it."));
    }
    return definitions;
  }

  private List<TeiElement> pages(Set<String> names) {
    return names.stream()
        .map(id -> definition("page", oneOf(List.of(id)), settings.canonical(Addresses.page(id)), "A page about the edition."))
        .toList();
  }

  private static Set<String> named(String scheme, Set<String> pointers) {
    return pointers.stream()
        .filter(pointer -> pointer.startsWith(scheme))
        .map(pointer -> pointer.substring(scheme.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String oneOf(Collection<String> ids) {
    return ids.stream().map(id -> id.replace(".", "\\.")).collect(Collectors.joining("|", "(", ")"));
  }

  private static TeiElement definition(String scheme, String pattern, String replacement, String meaning) {
    return TeiElement.of("prefixDef", TeiElement.of("p", meaning))
        .with("ident", scheme)
        .with("matchPattern", pattern)
        .with("replacementPattern", replacement);
  }
}
