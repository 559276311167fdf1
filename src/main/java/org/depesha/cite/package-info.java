/** Says how to cite a document, a message, a passage. */
@NullMarked
package org.depesha.cite;

import org.jspecify.annotations.NullMarked;
