/** Understands a letter: what is its head, its text, its foot, and which messages it transmits. */
@NullMarked
package org.depesha.ingest.letter;

import org.jspecify.annotations.NullMarked;
