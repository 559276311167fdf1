/** Holds a document against its transcript, word by word. */
@NullMarked
package org.depesha.collate;

import org.jspecify.annotations.NullMarked;
