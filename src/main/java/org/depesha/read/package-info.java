/** Turns content files into the model. */
@NullMarked
package org.depesha.read;

import org.jspecify.annotations.NullMarked;
