package org.depesha.release;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every address that was ever released; {@code content/addresses.lock}.
 *
 * @param releases in their order, the oldest first
 * @param lines by address, in the order of their characters
 */
public record AddressLock(List<Release> releases, SortedMap<String, LockLine> lines) {

    /** Where it stands below the edition's folder. */
    public static final String PATH = "content/addresses.lock";

    /** That of an edition without releases. */
    public static final AddressLock NONE = new AddressLock(List.of(), new TreeMap<>());

    public AddressLock {
        releases = List.copyOf(releases);
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }

    /** The lock as its file has it. */
    public String text() {
        return LockText.write(this);
    }

    /** A released address, or null. */
    public @Nullable LockLine find(String address) {
        return lines.get(address);
    }

    /** Whether a file was released, whichever line names it. */
    public boolean hasFile(String path) {
        LockLine page = lines.get(path.substring(0, path.lastIndexOf('/') + 1));
        return lines.containsKey(path)
                || page != null && page.files().contains(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The places on a page, gone ones too. */
    Collection<LockLine> anchorsOf(String page) {
        return lines.subMap(page + "#", page + "#\uffff").values();
    }

    /** The release of a version, or null. */
    public @Nullable Release release(String version) {
        return releases.stream()
                .filter(release -> release.version().equals(version))
                .findFirst()
                .orElse(null);
    }

    /** The newest release, or null. */
    public @Nullable Release last() {
        return releases.isEmpty() ? null : releases.get(releases.size() - 1);
    }
}
