package org.depesha.html;

import org.depesha.link.LinkedMessage;
import org.depesha.link.address.Addresses;
import org.depesha.model.EntryKey;
import org.depesha.seeing.Narrator;
import org.depesha.words.Words;

/** Speaks for the drawings of one page, as the page itself does. */
record PageNarrator(Views views) implements Narrator {

    @Override
    public Words words() {
        return views.words();
    }

    @Override
    public String name(LinkedMessage message) {
        return views.words(message);
    }

    @Override
    public String date(LinkedMessage message) {
        return views.date(message.message()).words();
    }

    @Override
    public String href(LinkedMessage message) {
        return views.href(Addresses.page(message));
    }

    @Override
    public String name(EntryKey entry) {
        return views.entry(entry).words();
    }

    @Override
    public String href(String address) {
        return views.href(address);
    }
}
