/** Marks the names of the registers in running text, and proposes entries for those that they lack. */
@NullMarked
package org.depesha.annotate;

import org.jspecify.annotations.NullMarked;
