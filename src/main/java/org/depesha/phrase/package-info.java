/** Rules over words, read from files that a scholar can mend: lexicons, patterns, and the sentences that hold them. */
@NullMarked
package org.depesha.phrase;

import org.jspecify.annotations.NullMarked;
