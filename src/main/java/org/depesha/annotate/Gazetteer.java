package org.depesha.annotate;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Places that Java itself knows: the countries of ISO 3166 by their English names, and the cities that time zones are
 * named after.
 */
final class Gazetteer {

    private static final Set<String> NAMES = names();

    private Gazetteer() {}

    private static Set<String> names() {
        Stream<String> countries =
                Stream.of(Locale.getISOCountries()).map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH));
        Stream<String> cities = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(?:Europe|Asia|Africa|America)/[^/]+"))
                .map(zone -> zone.substring(zone.indexOf('/') + 1).replace('_', ' '));
        return Stream.concat(Stream.concat(countries, cities), NameWords.OLDER_PLACES.stream())
                .map(NameWords::lower)
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean has(String name) {
        return NAMES.contains(NameWords.lower(name));
    }
}
