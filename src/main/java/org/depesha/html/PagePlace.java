package org.depesha.html;

import org.depesha.link.address.Addresses;

/**
 * Where a page stands, and what it is called.
 *
 * @param title for the window; empty for that of the edition
 * @param description for search engines; may be empty
 * @param section the menu's address to which it belongs; any other for none
 */
record PagePlace(String address, String title, String description, String section) {

    /** A page at an address, in the section of the documents. */
    static PagePlace at(String address) {
        return new PagePlace(address, "", "", Addresses.INDEX);
    }

    PagePlace titled(String words) {
        return new PagePlace(address, words, description, section);
    }

    PagePlace described(String words) {
        return new PagePlace(address, title, words, section);
    }

    PagePlace in(String menuAddress) {
        return new PagePlace(address, title, description, menuAddress);
    }
}
