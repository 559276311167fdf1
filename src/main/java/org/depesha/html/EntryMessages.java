package org.depesha.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.depesha.html.EntryPage.MessageGroup;
import org.depesha.link.LinkedMessage;
import org.depesha.model.EntryKey;
import org.depesha.model.Message;
import org.depesha.model.Party;

/** Groups the messages in which a register entry takes part by its part in them. */
final class EntryMessages {

    private EntryMessages() {}

    static List<MessageGroup> of(EntryKey key, List<LinkedMessage> all, Views views) {
        List<MessageGroup> groups = new ArrayList<>();
        add("sent", Message::senders, key, all, views, groups);
        add("received", Message::addressees, key, all, views, groups);
        add("relayed", Message::relays, key, all, views, groups);
        add("copied", Message::copies, key, all, views, groups);
        return groups;
    }

    private static void add(
            String role,
            Function<Message, List<Party>> partiesOf,
            EntryKey key,
            List<LinkedMessage> all,
            Views views,
            List<MessageGroup> groups) {
        List<MessageLink> messages = all.stream()
                .filter(linked ->
                        partiesOf.apply(linked.message()).stream().anyMatch(party -> key.equals(party.entry())))
                .map(views::message)
                .toList();
        if (!messages.isEmpty()) {
            groups.add(new MessageGroup(role, messages));
        }
    }
}
