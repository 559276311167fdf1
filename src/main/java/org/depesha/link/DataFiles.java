package org.depesha.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.model.Authority;
import org.depesha.model.RegisterKind;

/** Says what each file below {@code data/} holds, and which of them an edition has. */
public final class DataFiles {

  private DataFiles() {}

  /** The files of an edition, the most comprehensive first. */
  public static List<DataFile> of(LinkedEdition edition, EditionSettings settings) {
    List<DataFile> files = new ArrayList<>();
    add("edition.xml", "All documents as one TEI corpus (TEI P5).", files);
    add("depesha.rng", "The schema of the TEI files (RELAX NG).", files);
    add("documents.csv", "A row for each document: title, parties, dates, places, numbers, archive.", files);
    add("attested.csv", "A row for each message that is known only because others mention it.", files);
    add("gaps.csv", "A row for each place where a message is mentioned that the edition does not hold.", files);
    add("references.json", "Every relation between two messages, with the words that show it, the rule and its certainty.", files);
    for (RegisterKind kind : RegisterKind.values()) {
      add(kind.plural() + ".xml", "The register of " + kind.plural() + " as TEI.", files);
      add(kind.plural() + ".csv", "The same as a table, with the counts of mentions and messages.", files);
    }
    if (settings.cmif() != null) {
      files.add(new DataFile(Addresses.CMIF, "Who wrote to whom, when and where, for correspSearch (CMIF 1.1); under " + settings.cmif().licence().words() + "."));
    }
    Stream.of(Authority.GND, Authority.VIAF).filter(authority -> edition.registers().has(authority)).forEach(authority ->
        files.add(new DataFile(Addresses.beacon(authority.key()), "The " + authority.words() + " numbers that have a page here (BEACON).")));
    return files;
  }

  private static void add(String name, String words, List<DataFile> files) {
    files.add(new DataFile(Addresses.DATA + name, words));
  }
}
