package org.depesha.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.jspecify.annotations.Nullable;

/** Messages by number, by day, and by sender in order of time: what a reference may mean is looked up, never searched for. */
final class CandidateIndex {

  private final Map<MessageNumbers.Own, List<LinkedMessage>> byNumber = new HashMap<>();
  private final Set<String> series = new HashSet<>();
  private final Map<MessageKey, MessageKind> kinds = new HashMap<>();
  private final Map<MessageKey, LocalDate> days = new HashMap<>();
  private final Map<LocalDate, List<LinkedMessage>> byDay = new HashMap<>();
  private final Map<EntryKey, TreeMap<LocalDate, List<LinkedMessage>>> bySender = new HashMap<>();

  /**
   * Takes a message in.
   *
   * @param written the day that its own text bears, for a message whose metadata give none
   */
  void add(LinkedMessage message, MessageKind kind, Collection<MessageNumbers.Own> numbers, Set<EntryKey> senders, @Nullable LocalDate written) {
    kinds.put(message.key(), kind);
    for (MessageNumbers.Own number : numbers) {
      byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(message);
      series.add(number.series());
    }
    LocalDate sent = day(message.message().sent().date());
    LocalDate received = day(message.message().received().date());
    LocalDate day = sent != null ? sent : received != null ? received : written;
    Stream.of(day, received).filter(one -> one != null).distinct().forEach(one -> byDay.computeIfAbsent(one, key -> new ArrayList<>()).add(message));
    if (day != null) {
      days.put(message.key(), day);
      senders.forEach(sender ->
          bySender.computeIfAbsent(sender, key -> new TreeMap<>()).computeIfAbsent(day, key -> new ArrayList<>()).add(message));
    }
  }

  /** The day that a date is, or null where it is no single day. */
  static @Nullable LocalDate day(@Nullable HistoricalDate date) {
    return date == null || date.form() != HistoricalDate.Form.ON || date.first() == null || date.first().day() == 0
        ? null
        : date.earliest().toLocalDate();
  }

  /** When a message was sent, or else received, or else what its text says; null where none is a single day. */
  @Nullable LocalDate day(LinkedMessage message) {
    return days.get(message.key());
  }

  MessageKind kind(LinkedMessage message) {
    return kinds.getOrDefault(message.key(), MessageKind.ANY);
  }

  boolean hasSeries(String word) {
    return series.contains(word);
  }

  List<LinkedMessage> byNumber(String word, String number) {
    return byNumber.getOrDefault(new MessageNumbers.Own(word, number), List.of());
  }

  /** The messages sent or received on a day, the day before or the day after. */
  List<LinkedMessage> around(LocalDate day) {
    return Stream.of(day.minusDays(1), day, day.plusDays(1))
        .flatMap(near -> byDay.getOrDefault(near, List.of()).stream()).distinct().toList();
  }

  /** The last messages of any of these senders before a day or on it, the latest first; not more than a few. */
  List<LinkedMessage> before(Set<EntryKey> senders, LocalDate day, int most) {
    List<LinkedMessage> found = new ArrayList<>();
    for (EntryKey sender : senders) {
      int taken = 0;
      for (List<LinkedMessage> ofDay : bySender.getOrDefault(sender, new TreeMap<>()).headMap(day, true).descendingMap().values()) {
        found.addAll(ofDay);
        taken += ofDay.size();
        if (taken >= most) {
          break;
        }
      }
    }
    return found.stream().distinct().sorted(Chronology.BY_TIME.reversed()).limit(most).toList();
  }
}
