package org.depesha.cite;

/** A {@code meta} element of a page's head. */
public record MetaTag(String name, String content) {}
