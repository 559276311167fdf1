package org.depesha.config;

/** The licences under which correspSearch takes metadata. The licence of the texts may be another. */
public enum CmifLicence {
    CC_BY("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    CC0("CC0", "https://creativecommons.org/publicdomain/zero/1.0/");

    private final String words;
    private final String address;

    CmifLicence(String words, String address) {
        this.words = words;
        this.address = address;
    }

    /** As an editor writes it. */
    public String words() {
        return words;
    }

    /** Where its text stands. */
    public String address() {
        return address;
    }
}
