/** Takes a transcript apart as it lies on its sheets: lines, pages, stamps, notes. */
@NullMarked
package org.depesha.ingest.layout;

import org.jspecify.annotations.NullMarked;
