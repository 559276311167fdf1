/** Knows how letters and telegrams write dates, names, shelf marks and their set phrases. */
@NullMarked
package org.depesha.ingest.phrase;

import org.jspecify.annotations.NullMarked;
