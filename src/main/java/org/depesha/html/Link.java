package org.depesha.html;

/**
 * Words that may lead somewhere.
 *
 * @param words what the reader sees
 * @param href relative to the page; empty where they lead nowhere
 */
public record Link(String words, String href) {

    static final Link NONE = new Link("", "");
}
