/** Turns a supplied transcript into a Markdown document, losing nothing. */
@NullMarked
package org.depesha.ingest;

import org.jspecify.annotations.NullMarked;
