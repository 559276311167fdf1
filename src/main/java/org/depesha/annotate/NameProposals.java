package org.depesha.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.jspecify.annotations.Nullable;

/** Gathers the capitalised words of a text that no register has, and says how likely each is a name. Nothing is ever marked by it. */
public final class NameProposals {

  private static final String PART = "(?:\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*)";

  /** Capitalised words in a row, with initials; inside it "of", "the", "de" and their like. */
  private static final Pattern SEQUENCE = Pattern.compile(PART + "(?:(?:\\s|(?<=\\.))(?:(?:of|the|de|von|van|der|al|di|bin)\\s){0,2}" + PART + ")*");

  private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}.]+)(?:\\s+of)?\\s+$");
  private static final int NEAR = 1;

  private final Registers registers;
  private final Map<String, Seen> seen = new LinkedHashMap<>();
  private final StringBuilder all = new StringBuilder();

  public NameProposals(Registers registers) {
    this.registers = registers;
  }

  /** What was seen of one name. */
  private static final class Seen {
    private String name = "";
    private final List<Integer> places = new ArrayList<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private boolean afterPlaceWord;
    private boolean insideSentence;
  }

  /**
   * Looks through a piece of text.
   *
   * @param places of its signs in the file
   * @param known what the registers have in it
   */
  public void add(String text, List<Integer> places, List<NameMark> known) {
    all.append(text).append('\n');
    Matcher matcher = SEQUENCE.matcher(text);
    while (matcher.find()) {
      if (known.stream().noneMatch(mark -> mark.start() < matcher.end() && mark.end() > matcher.start())) {
        sequence(text, matcher.start(), matcher.end(), places);
      }
    }
  }

  private void sequence(String text, int from, int to, List<Integer> places) {
    int start = from;
    int end = to;
    String title = wordBefore(text, start);
    while (start < end) {
      int next = text.indexOf(' ', start);
      String word = text.substring(start, next < 0 || next > end ? end : next);
      if (!NameWords.isTitle(word) && !NameWords.isNoName(word)) {
        break;
      }
      title = NameWords.isTitle(word) ? word : title;
      start = Math.min(end, start + word.length() + 1);
    }
    if (end - start > 2 && text.startsWith("'s", end - 2)) {
      end -= 2;
    }
    String name = text.substring(start, end).strip();
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    boolean titled = NameWords.isTitle(title);
    if (name.length() < 3 || name.endsWith(".") || capitals && !titled) {
      return;
    }
    Seen found = seen.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new Seen());
    found.name = found.name.isEmpty() || !capitals ? name : found.name;
    found.places.add(places.get(start));
    if (titled) {
      found.titles.add(title);
    }
    found.afterPlaceWord |= NameWords.PLACE_BEFORE.contains(title.toLowerCase(Locale.ROOT));
    found.insideSentence |= start > 0 && Character.isLetter(text.codePointBefore(Math.max(1, text.substring(0, start).stripTrailing().length())));
  }

  private static String wordBefore(String text, int at) {
    Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(0, at - 40), at));
    return before.find() ? before.group(1) : "";
  }

  /** The proposals, the likeliest first. */
  public List<Proposal> list() {
    List<Proposal> proposals = new ArrayList<>();
    String text = all.toString();
    for (Seen found : seen.values()) {
      boolean likely = found.insideSentence || !found.titles.isEmpty() || found.name.indexOf(' ') > 0;
      if (likely && !standsIn(text, found.name.toLowerCase(Locale.ROOT))) {
        proposals.add(proposal(found));
      }
    }
    proposals.sort(Comparator.comparingDouble(Proposal::confidence).reversed().thenComparing(Proposal::name));
    return proposals;
  }

  /** Whether words stand in a text as they are, not as a part of longer ones. */
  private static boolean standsIn(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private Proposal proposal(Seen found) {
    List<String> evidence = new ArrayList<>();
    int percent = 30;
    if (!found.titles.isEmpty()) {
      percent += 35;
      evidence.add("after `" + String.join("`, `", found.titles) + "`");
    }
    if (found.name.indexOf(' ') > 0) {
      percent += 15;
      evidence.add("several capitalised words");
    }
    if (found.places.size() > 1) {
      percent += Math.min(20, 10 * (found.places.size() - 1));
      evidence.add(found.places.size() + " times");
    }
    if (found.insideSentence) {
      percent += 10;
      evidence.add("inside a sentence");
    }
    EntryKey near = near(found.name);
    if (near != null) {
      percent += 10;
      evidence.add("spelled nearly as a name of `" + near + "`");
    }
    return new Proposal(found.name, kind(found, near), Math.min(95, percent) / 100.0, evidence, near, found.places);
  }

  private static RegisterKind kind(Seen found, @Nullable EntryKey near) {
    if (near != null) {
      return near.kind();
    }
    if (!found.titles.isEmpty()) {
      return RegisterKind.PERSON;
    }
    return NameWords.kind(found.name).orElse(found.afterPlaceWord ? RegisterKind.PLACE : RegisterKind.PERSON);
  }

  /** The entry with a name that differs by a letter, or by two that changed places. */
  private @Nullable EntryKey near(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.length() <= 4) {
      return null;
    }
    int most = lower.length() > 7 ? NEAR + 1 : NEAR;
    LevenshteinDistance distance = new LevenshteinDistance(NEAR + 1);
    for (Entry entry : registers.entries().values()) {
      for (String form : (Iterable<String>) entry.names()::iterator) {
        int letters = Math.abs(form.length() - lower.length()) > most ? 0 : distance.apply(lower, form.toLowerCase(Locale.ROOT));
        if (letters > 0 && letters <= most) {
          return entry.key();
        }
      }
    }
    return null;
  }
}
