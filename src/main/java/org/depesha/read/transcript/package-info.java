/** Reads a supplied file as lines of text: plain text, Markdown, HTML, Word or a mail, in whatever encoding. */
@NullMarked
package org.depesha.read.transcript;

import org.jspecify.annotations.NullMarked;
