/** Gives every thing its address, and finds what an address or anchor in a text leads to. */
@NullMarked
package org.depesha.link.address;

import org.jspecify.annotations.NullMarked;
