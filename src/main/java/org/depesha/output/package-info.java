/** Writes the site: to a staging folder, then swapped in whole. */
@NullMarked
package org.depesha.output;

import org.jspecify.annotations.NullMarked;
