/** Resolves references, joins threads, and gives every thing its address. */
@NullMarked
package org.depesha.link;

import org.jspecify.annotations.NullMarked;
