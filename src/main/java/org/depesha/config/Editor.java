package org.depesha.config;

/**
 * An editor of the edition.
 *
 * @param name as it stands on the pages: "Ada Example"
 * @param sort the name turned round, "Example, Ada", by which its parts are known; empty where they are not
 * @param orcid the number alone, such as {@code 0000-0002-1825-0097}; may be empty
 * @param affiliation may be empty
 */
public record Editor(String name, String sort, String orcid, String affiliation) {

    /** The family name; empty where the parts of the name are not known. */
    public String family() {
        int comma = sort.indexOf(',');
        return comma < 0 ? "" : sort.substring(0, comma).strip();
    }

    /** The given names; empty likewise. */
    public String given() {
        int comma = sort.indexOf(',');
        return comma < 0 ? "" : sort.substring(comma + 1).strip();
    }

    /** "Example, Ada", or the name as it is. */
    public String inverted() {
        return family().isEmpty() || given().isEmpty() ? name : family() + ", " + given();
    }

    /** Whether it is known to be a person: institutions have no ORCID and no family name. */
    public boolean isPerson() {
        return !orcid.isEmpty() || !family().isEmpty() && !given().isEmpty();
    }

    /** The address of the ORCID; empty for none. */
    public String orcidAddress() {
        return orcid.isEmpty() ? "" : "https://orcid.org/" + orcid;
    }
}
