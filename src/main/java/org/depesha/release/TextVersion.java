package org.depesha.release;

import org.depesha.link.address.Addresses;

/**
 * A text as it was released.
 *
 * @param owner the id that the document had then
 */
public record TextVersion(String owner, Release release) {

    /** The address of its page, which is there as soon as the text is no longer the present one. */
    public String address() {
        return Addresses.version(owner, release.version());
    }
}
