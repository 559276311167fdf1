/** Finds which message is meant by words that point to one. */
@NullMarked
package org.depesha.link.resolve;

import org.jspecify.annotations.NullMarked;
