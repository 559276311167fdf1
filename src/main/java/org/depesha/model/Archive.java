package org.depesha.model;

/**
 * Where the original is kept. Any part may be empty.
 *
 * @param repository short name: "APRF"
 * @param name full name
 * @param shelfmark the place in it: "f. 45, op. 1, d. 336, ll. 88-90"
 */
public record Archive(String repository, String name, String shelfmark) {

    public static final Archive UNKNOWN = new Archive("", "", "");

    public boolean isKnown() {
        return !(repository + name + shelfmark).isEmpty();
    }
}
