package org.depesha.html;

import java.util.Set;
import org.depesha.link.address.Addresses;

/**
 * Where a page stands, and what it is called.
 *
 * @param title for the window; empty for that of the edition
 * @param description for search engines; may be empty
 * @param section the menu's address to which it belongs; any other for none
 * @param origins the hosts of which it shows images
 */
record PagePlace(String address, String title, String description, String section, Set<String> origins) {

    /** A page at an address, in the section of the documents. */
    static PagePlace at(String address) {
        return new PagePlace(address, "", "", Addresses.INDEX, Set.of());
    }

    PagePlace titled(String words) {
        return new PagePlace(address, words, description, section, origins);
    }

    PagePlace described(String words) {
        return new PagePlace(address, title, words, section, origins);
    }

    PagePlace in(String menuAddress) {
        return new PagePlace(address, title, description, menuAddress, origins);
    }

    PagePlace showing(Set<String> hosts) {
        return new PagePlace(address, title, description, section, hosts);
    }
}
