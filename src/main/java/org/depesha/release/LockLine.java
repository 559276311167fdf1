package org.depesha.release;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A released address.
 *
 * @param address from the site's root: {@code documents/a/}, {@code documents/a/#p3}, {@code data/edition.xml}
 * @param changed the releases in which its text was new, in their order; the first is that in which it was made
 * @param digest of its text; empty for what has none
 * @param number that stands beside a passage or a note; 0 for all else
 * @param until of what is gone: the last release that has it; empty for all else
 * @param from of a renamed document: its address before; empty for all else
 * @param in of an attested message: the passage that mentions it first, whose words the digest is of; empty for all
 *     else
 * @param files beside a page, by their names
 */
public record LockLine(
        String address,
        List<String> changed,
        String digest,
        int number,
        String until,
        String from,
        String in,
        List<String> files) {

    public LockLine {
        changed = List.copyOf(changed);
        files = List.copyOf(files);
    }

    /** An address that a release makes. */
    static LockLine of(String address, String release, String digest) {
        return new LockLine(address, List.of(release), digest, 0, "", "", "", List.of());
    }

    /** Whether it is a place on a page. */
    boolean isAnchor() {
        return address.contains("#");
    }

    boolean isGone() {
        return !until.isEmpty();
    }

    /** What stands behind the {@code #}. */
    String anchor() {
        return address.substring(address.indexOf('#') + 1);
    }

    /** The same address with the text of a release; unchanged where the text is as it was. */
    LockLine withText(String release, String newDigest) {
        if (newDigest.equals(digest) && until.isEmpty()) {
            return this;
        }
        List<String> releases = new ArrayList<>(changed);
        if (!releases.contains(release)) {
            releases.add(release);
        }
        return new LockLine(address, releases, newDigest, number, "", from, in, files);
    }

    LockLine at(String newAddress) {
        return new LockLine(newAddress, changed, digest, number, until, from, in, files);
    }

    LockLine numbered(int newNumber) {
        return new LockLine(address, changed, digest, newNumber, until, from, in, files);
    }

    LockLine goneAfter(String release) {
        return new LockLine(address, changed, digest, number, release, from, in, files);
    }

    LockLine renamedFrom(String before) {
        return new LockLine(address, changed, digest, number, until, before, in, files);
    }

    LockLine mentionedIn(String passage) {
        return new LockLine(address, changed, digest, number, until, from, passage, files);
    }

    /** The same page with further files; a file that was released once is never left out. */
    LockLine withFiles(List<String> more) {
        TreeSet<String> all = new TreeSet<>(files);
        all.addAll(more);
        return new LockLine(address, changed, digest, number, until, from, in, List.copyOf(all));
    }
}
