/** Says what the passages of a text are, and takes their words apart. */
@NullMarked
package org.depesha.link.passage;

import org.jspecify.annotations.NullMarked;
