package org.depesha;

/** What a build did; {@code written} says that the site is another than before. */
public record BuildResult(int documents, int pages, boolean written) {

    static final BuildResult NONE = new BuildResult(0, 0, false);
}
