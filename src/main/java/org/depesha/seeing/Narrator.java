package org.depesha.seeing;

import org.depesha.link.LinkedMessage;
import org.depesha.model.EntryKey;
import org.depesha.words.Words;

/** What a drawing needs to speak of the edition's things on one page: what they are called, and where they lead. */
public interface Narrator {

    /** The words of the interface. */
    Words words();

    /** Who writes to whom. */
    String name(LinkedMessage message);

    /** When a message was sent, or else received, in words; empty where neither is known. */
    String date(LinkedMessage message);

    /** The way to a message's page. */
    String href(LinkedMessage message);

    /** What an entry of a register is called. */
    String name(EntryKey entry);

    /** The way to any address of the site. */
    String href(String address);

    /** A message in a sentence: its name, its date, and what is known of it. */
    default String told(LinkedMessage message) {
        return words().facts(
                        name(message),
                        date(message),
                        words().say(Mark.of(message).words()));
    }
}
