/** Which pages of its source a document shows as images, and the sizes in which screens get them. */
@NullMarked
package org.depesha.facsimile;

import org.jspecify.annotations.NullMarked;
