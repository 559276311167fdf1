/** Throws whatever bytes at the program's doors. */
@NullMarked
package org.depesha.fuzz;

import org.jspecify.annotations.NullMarked;
