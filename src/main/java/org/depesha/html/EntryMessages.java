package org.depesha.html;

import java.util.List;
import java.util.function.Function;
import org.depesha.html.EntryPage.MessageGroup;
import org.depesha.html.EntryPage.OwnMessage;
import org.depesha.link.LinkedMessage;
import org.depesha.model.EntryKey;
import org.depesha.model.Message.Parties;
import org.depesha.model.Party;

/** Groups the messages in which a register entry takes part by its part in them. */
final class EntryMessages {

    private EntryMessages() {}

    /** What somebody did with a message, in a word, and those who did it. */
    private record Role(String word, Function<Parties, List<Party>> parties) {}

    private static final List<Role> ROLES = List.of(
            new Role("sent", Parties::senders),
            new Role("received", Parties::addressees),
            new Role("relayed", Parties::relays),
            new Role("copied", Parties::copies));

    static List<MessageGroup> of(EntryKey key, List<LinkedMessage> all, Views views) {
        return ROLES.stream()
                .map(role -> group(role, key, all, views))
                .filter(group -> !group.messages().isEmpty())
                .toList();
    }

    private static MessageGroup group(Role role, EntryKey key, List<LinkedMessage> all, Views views) {
        return new MessageGroup(
                role.word(),
                all.stream()
                        .flatMap(linked -> role.parties().apply(linked.message().parties()).stream()
                                .filter(party -> key.equals(party.entry()))
                                .limit(1)
                                .map(party -> own(views.listed(linked), party)))
                        .toList());
    }

    private static OwnMessage own(MessageLink message, Party party) {
        return new OwnMessage(message, message.isTitled() && party.isDoubted());
    }
}
