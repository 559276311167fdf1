package org.depesha.link.thread;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depesha.model.Action;
import org.depesha.model.Entry;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Registers;
import org.jspecify.annotations.Nullable;

/**
 * The clocks by which messages are dated: "Moscow time" is that of the city in the time zone database, with the rules
 * of that year. Where no clock is named, none is assumed. What is computed here is only compared, and stands on no
 * page.
 */
public final class TimeZones {

    private static final Set<String> REGIONS =
            Set.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    /** Names of the genre that the database lacks, or has for another place. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("beijing", "Asia/Shanghai"),
            Map.entry("peking", "Asia/Shanghai"),
            Map.entry("peiping", "Asia/Shanghai"),
            Map.entry("washington", "America/New_York"),
            Map.entry("leningrad", "Europe/Moscow"),
            Map.entry("petrograd", "Europe/Moscow"),
            Map.entry("constantinople", "Europe/Istanbul"),
            Map.entry("saint petersburg", "Europe/Moscow"),
            Map.entry("greenwich", "UTC"),
            Map.entry("greenwich mean", "UTC"),
            Map.entry("gmt", "UTC"),
            Map.entry("utc", "UTC"),
            Map.entry("zulu", "UTC"));

    private static final Map<String, ZoneId> BY_NAME = new HashMap<>();

    static {
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            int slash = id.lastIndexOf('/');
            if (slash > 0 && REGIONS.contains(id.substring(0, id.indexOf('/')))) {
                BY_NAME.putIfAbsent(id.substring(slash + 1).replace('_', ' ').toLowerCase(Locale.ROOT), ZoneId.of(id));
            }
        }
        OTHER_NAMES.forEach((name, id) -> BY_NAME.put(name, ZoneId.of(id)));
    }

    private final Registers registers;

    /** The clocks of the places in these registers. */
    public TimeZones(Registers registers) {
        this.registers = registers;
    }

    /**
     * The clock of a date; null where neither the date nor the document names one. "Local time" is that of the place
     * where it was.
     */
    @Nullable
    ZoneId of(HistoricalDate date, Action action) {
        ZoneOffset offset = date.anchor().offset();
        if (offset != null) {
            return offset;
        }
        String name = action.zone().toLowerCase(Locale.ROOT).replace("time", "").strip();
        return name.equals("local") ? ofPlace(action) : BY_NAME.get(name);
    }

    /** The clock of the place where something was done; null where the database has no city of its name. */
    public @Nullable ZoneId ofPlace(Action action) {
        Entry entry = action.location().entry() == null
                ? null
                : registers.find(action.location().entry());
        Stream<String> names = entry == null ? Stream.of(action.location().name()) : entry.names();
        return names.map(name -> BY_NAME.get(name.toLowerCase(Locale.ROOT)))
                .filter(zone -> zone != null)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether one moment comes before another.
     *
     * @param apart days by which clocks may differ where one is not known
     */
    static boolean isBefore(
            LocalDateTime one, @Nullable ZoneId oneZone, LocalDateTime other, @Nullable ZoneId otherZone, int apart) {
        return oneZone == null || otherZone == null
                ? one.plusDays(apart).isBefore(other)
                : instant(one, oneZone).isBefore(instant(other, otherZone));
    }

    private static Instant instant(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant();
    }
}
