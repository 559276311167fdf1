package org.depesha.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.depesha.config.EditionSettings;
import org.depesha.config.Gathering;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.MessageThread;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.SiteFiles;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;
import org.depesha.model.Party;
import org.jspecify.annotations.Nullable;

/** Which messages belong together and are given on one page: those of a thread, of a month, of two correspondents. */
final class GatheredMessages {

    /** Fewer are read on their own pages. */
    private static final int LEAST = 2;

    private final LinkedEdition edition;
    private final EditionSettings settings;
    private final Map<String, Gathered> all = new TreeMap<>();
    private final Map<EntryKey, List<Gathered>> pairs = new HashMap<>();

    GatheredMessages(LinkedEdition edition, EditionSettings settings) {
        this.edition = edition;
        this.settings = settings;
        if (gathers(Gathering.THREADS)) {
            edition.threads().all().forEach(this::thread);
        }
        if (gathers(Gathering.MONTHS)) {
            months();
        }
        if (gathers(Gathering.PAIRS)) {
            edition.messages().once().forEach(this::pair);
        }
    }

    /**
     * Messages that belong together.
     *
     * @param address of the page that gives them
     * @param messages in order
     * @param thread that they are; null for other messages
     * @param month in which the documents were written; null for other messages
     * @param sides the two correspondents; empty for other messages
     */
    record Gathered(
            String address,
            List<MessageKey> messages,
            @Nullable MessageThread thread,
            @Nullable PartialDate month,
            List<EntryKey> sides) {

        /** The correspondent of one of the two. */
        EntryKey other(EntryKey one) {
            return sides.get(0).equals(one) ? sides.get(1) : sides.get(0);
        }
    }

    private boolean gathers(Gathering gathering) {
        return settings.site().gathers(gathering, edition.documents().size() > SiteFiles.LARGE);
    }

    Collection<Gathered> all() {
        return all.values();
    }

    /** What stands at an address, or null. */
    @Nullable
    Gathered at(String address) {
        return all.get(address);
    }

    /** The correspondences of an entry, in the order of those with whom it wrote. */
    List<Gathered> of(EntryKey key) {
        return pairs.getOrDefault(key, List.of());
    }

    private void thread(MessageThread thread) {
        boolean several = thread.messages().stream()
                        .map(edition::message)
                        .filter(message -> !message.attested())
                        .map(message -> message.key().owner())
                        .distinct()
                        .count()
                >= LEAST;
        if (several) {
            put(new Gathered(Addresses.threadTexts(thread.id()), thread.messages(), thread, null, List.of()));
        }
    }

    private void months() {
        Map<String, List<MessageKey>> months = new TreeMap<>();
        Map<String, PartialDate> dates = new HashMap<>();
        for (LinkedDocument linked : edition.documents()) {
            HistoricalDate date = linked.document().message().date();
            boolean counts = !edition.message(linked.key()).translation();
            if (counts && date != null && date.anchor().month() > 0) {
                PartialDate month = monthOf(date);
                String address = Addresses.monthTexts(month);
                dates.put(address, month);
                months.computeIfAbsent(address, any -> new ArrayList<>()).add(linked.key());
            }
        }
        months.forEach((address, keys) -> {
            if (keys.size() >= LEAST) {
                put(new Gathered(address, keys, null, dates.get(address), List.of()));
            }
        });
    }

    /** The month in which a list shows a date. */
    static PartialDate monthOf(HistoricalDate date) {
        return new PartialDate(date.year(), date.anchor().month(), 0, -1, null);
    }

    /** A correspondence, by its first message. */
    private void pair(LinkedMessage first) {
        EntryKey from = side(first.message().parties().senders());
        EntryKey to = side(first.message().parties().addressees());
        if (first.earlier() != null || first.later() == null || from == null || to == null || from.equals(to)) {
            return;
        }
        List<MessageKey> keys = new ArrayList<>();
        for (LinkedMessage one = first; one != null; one = one.later() == null ? null : edition.message(one.later())) {
            keys.add(one.key());
        }
        List<EntryKey> sides = from.compareTo(to) < 0 ? List.of(from, to) : List.of(to, from);
        Gathered gathered = new Gathered(pairAddress(sides), keys, null, null, sides);
        put(gathered);
        sides.forEach(
                side -> pairs.computeIfAbsent(side, any -> new ArrayList<>()).add(gathered));
    }

    private static String pairAddress(List<EntryKey> sides) {
        return Addresses.pairTexts(sides.get(0), sides.get(1));
    }

    /** What a message is a part of between its two correspondents, or null. */
    @Nullable
    Gathered pairOf(LinkedMessage linked) {
        EntryKey from = side(linked.message().parties().senders());
        EntryKey to = side(linked.message().parties().addressees());
        if (from == null || to == null) {
            return null;
        }
        return at(pairAddress(from.compareTo(to) < 0 ? List.of(from, to) : List.of(to, from)));
    }

    /** The entry of somebody who writes alone, or null. */
    private @Nullable EntryKey side(List<Party> parties) {
        EntryKey entry = parties.size() == 1 ? parties.get(0).entry() : null;
        return entry == null || edition.registers().find(entry) == null ? null : entry;
    }

    private void put(Gathered gathered) {
        all.put(Objects.requireNonNull(gathered).address(), gathered);
    }
}
