package org.depesha.html;

import java.util.List;

/**
 * Where a page stands among the languages of the interface.
 *
 * @param canonical its whole address
 * @param files the way to the site's root, where the files lie of which all languages have one
 * @param all the same page in each language, the one at the root first; empty where the interface has one language
 */
public record PageLanguages(String canonical, String files, List<Language> all) {

    /**
     * A page in a language.
     *
     * @param tag of the language, as BCP 47 has it
     * @param words the language's own name for itself
     * @param address whole
     * @param href from the page
     * @param current whether it is this page
     */
    public record Language(String tag, String words, String address, String href, boolean current) {}
}
