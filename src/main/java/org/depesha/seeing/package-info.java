/** Draws the edition: when its messages were sent, who wrote to whom, and where, as facts and as SVG made of them. */
@NullMarked
package org.depesha.seeing;

import org.jspecify.annotations.NullMarked;
