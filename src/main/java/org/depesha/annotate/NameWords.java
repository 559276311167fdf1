package org.depesha.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.model.RegisterKind;

/** The English words by which names are told from other words, in tables. */
final class NameWords {

  /** What stands before a person's name, and is no part of it. */
  static final Set<String> TITLES =
      words("comrade comrades cde cdes com general generals lieutenant major colonel captain admiral marshal ambassador minister premier president chairman"
          + " secretary deputy prime vice mr mrs ms miss dr prof professor sir lord lady citizen commander");

  /** What stands before a place's name. */
  static final Set<String> PLACE_BEFORE = words("in at near toward towards city town village port airport river area region north south east west bank");

  private static final Set<String> ORGANIZATIONS =
      words("army armies corps division divisions brigade regiment troops volunteers ministry committee council embassy staff party bureau administration"
          + " government academy union league agency department archive university institute command");

  private static final Set<String> PLACES = words("river sea gulf bay strait mountain mountains island islands peninsula city province county port lake");

  /** Capitalised, and no name: what begins sentences, the calendar, forms of address, peoples and languages. */
  private static final Set<String> NO_NAMES =
      words("i the a an this that these those it he she we you they his her our your their its my and but or if in on at as of to for from with by when where after before"
          + " under over during since although though however therefore because then there here not no yes all some any each every both also again another only even so such"
          + " january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday"
          + " dear sincerely yours regards greetings please thank copy copies no number received sent telegram letter ciphered cipher message top secret urgent extremely series"
          + " what who why how which is are was were will would can could should must do does did has have had let according regarding concerning today tomorrow yesterday"
          + " soviet russian chinese korean american british english french german japanese european north south east west northern southern eastern western first second third");

  private NameWords() {}

  private static Set<String> words(String text) {
    return Set.copyOf(List.of(text.split(" ")));
  }

  static boolean isTitle(String word) {
    return TITLES.contains(lower(word));
  }

  static boolean isNoName(String word) {
    return NO_NAMES.contains(lower(word));
  }

  /** The register in which a name with these words would stand, as far as they tell. */
  static Optional<RegisterKind> kind(String name) {
    List<String> parts = Stream.of(name.split(" ")).map(NameWords::lower).toList();
    if (parts.stream().anyMatch(ORGANIZATIONS::contains)) {
      return Optional.of(RegisterKind.ORGANIZATION);
    }
    return parts.stream().anyMatch(PLACES::contains) ? Optional.of(RegisterKind.PLACE) : Optional.empty();
  }

  static String lower(String word) {
    String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return plain.toLowerCase(Locale.ROOT);
  }
}
