/** Keeps what was released: every address, the number of every passage, and the texts themselves. */
@NullMarked
package org.depesha.release;

import org.jspecify.annotations.NullMarked;
