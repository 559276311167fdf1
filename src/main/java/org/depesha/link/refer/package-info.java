/** Finds words that point to a message, and reads what they say of it. */
@NullMarked
package org.depesha.link.refer;

import org.jspecify.annotations.NullMarked;
