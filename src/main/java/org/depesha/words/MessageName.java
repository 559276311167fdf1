package org.depesha.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How pages and lists name a message: by who writes to whom, else by its title.
 *
 * @param from the senders' names
 * @param to the addressees' names
 * @param title goes before what is known of one side only
 * @param kind of thing that it is, where nothing else is known
 */
public record MessageName(List<String> from, List<String> to, String title, String kind) {

    public MessageName {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** The words for it; empty where nothing is known. */
    public String in(Words words) {
        String senders = words.names(from);
        String addressees = words.names(to);
        if (!senders.isEmpty() && !addressees.isEmpty()) {
            return words.say("message.both", Map.of("from", capital(senders), "to", addressees));
        }
        String one = senders.isEmpty()
                ? addressees.isEmpty() ? "" : words.say("message.to", "to", addressees)
                : words.say("message.from", "from", senders);
        return Stream.of(title, one, kind)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Words that begin a line: a name such as "the Embassy" begins with a capital there. */
    public static String capital(String words) {
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }

    /**
     * A kind of message in the language of the interface, where the program knows it by its English name, as it calls a
     * message that it knows only from others; any other as the editor wrote it.
     */
    public static String kind(String written, Words words) {
        String key = "message.kinds." + written.toLowerCase(Locale.ROOT).replace(' ', '-');
        String known = words.has(key) ? words.say(key) : written;
        return known.equalsIgnoreCase(written) ? written : known;
    }
}
