package org.depesha.model;

import org.depesha.problem.Place;

/**
 * A passage of a transcript that an editor leaves out of the document: a web page's menu, a page number, a running
 * stamp.
 *
 * @param first its first line, from 1
 * @param last its last line
 * @param words the only words of these lines that are meant; empty where all of them are
 * @param reason why they are left out: "web page"
 */
public record SetAside(int first, int last, String words, String reason, Place place) {}
