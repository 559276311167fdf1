package org.depesha.link.thread;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Message;
import org.depesha.model.Party;

/** Puts messages in order of time, and says which stands before and behind which between the same correspondents. */
public final class Chronology {

    private static final Comparator<HistoricalDate> BY_DATE = Comparator.nullsLast(Comparator.naturalOrder());

    /** By date; those without one last; among equals the carrying message before what it carries, then by key. */
    public static final Comparator<LinkedMessage> BY_TIME = Comparator.comparing(
                    (LinkedMessage linked) -> linked.message().date(), BY_DATE)
            .thenComparing(LinkedMessage::key);

    private Chronology() {}

    /**
     * Every message with its neighbours in its correspondence; attested messages and translations have none, and are
     * nobody's.
     */
    public static Map<MessageKey, LinkedMessage> withNeighbours(List<LinkedMessage> byTime) {
        Map<MessageKey, LinkedMessage> all = new TreeMap<>();
        Map<String, LinkedMessage> latest = new HashMap<>();
        for (LinkedMessage linked : byTime) {
            String pair = linked.attested() || linked.translation() ? "" : correspondents(linked.message());
            LinkedMessage before = pair.isEmpty() ? null : latest.get(pair);
            LinkedMessage now = linked.between(before == null ? null : before.key(), null);
            if (before != null) {
                all.computeIfPresent(before.key(), (key, known) -> known.between(known.earlier(), linked.key()));
            }
            all.put(now.key(), now);
            if (!pair.isEmpty()) {
                latest.put(pair, now);
            }
        }
        return all;
    }

    /** The two sides of a message, whoever of them writes; empty where one is unknown. */
    private static String correspondents(Message message) {
        String from = side(message.parties().senders());
        String to = side(message.parties().addressees());
        if (from.isEmpty() || to.isEmpty()) {
            return "";
        }
        return from.compareTo(to) <= 0 ? from + "\n" + to : to + "\n" + from;
    }

    private static String side(List<Party> parties) {
        return String.join("\t", parties.stream().map(Chronology::name).sorted().toList());
    }

    private static String name(Party party) {
        return party.entry() == null ? party.name() : party.entry().toString();
    }
}
