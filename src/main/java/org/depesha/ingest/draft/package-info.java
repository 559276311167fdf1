/** Writes the Markdown document of a letter, and puts it together with what an editor has changed since. */
@NullMarked
package org.depesha.ingest.draft;

import org.jspecify.annotations.NullMarked;
