package org.depesha.link;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.depesha.model.Message;
import org.depesha.model.Party;
import org.depesha.model.Registers;

/** Names a message as pages and lists do: by who writes to whom, else by its title. */
public final class MessageTitle {

    private MessageTitle() {}

    /**
     * The words for a message.
     *
     * @param title that goes before what is known of one side only
     * @param otherwise the words where nothing at all is known
     */
    public static String of(Message message, String title, Registers registers, String otherwise) {
        String senders = names(message.parties().senders(), registers);
        String addressees = names(message.parties().addressees(), registers);
        if (!senders.isEmpty() && !addressees.isEmpty()) {
            return capital(senders) + " to " + addressees;
        }
        String one = senders.isEmpty() ? addressees.isEmpty() ? "" : "To " + addressees : "From " + senders;
        return Stream.of(title, one, message.heading().kind())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(otherwise);
    }

    /** Words that begin a line: a name such as "the Embassy" begins with a capital there. */
    public static String capital(String words) {
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }

    /** "Mao Zedong, Kim Son and Pak Il-u"; empty for none. */
    public static String names(List<Party> parties, Registers registers) {
        List<String> names = parties.stream()
                .map(registers::told)
                .filter(name -> !name.isEmpty())
                .toList();
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
