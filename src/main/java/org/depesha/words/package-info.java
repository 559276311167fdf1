/** The words of the interface, by language: every word that a reader of the site sees and that no editor wrote. */
@NullMarked
package org.depesha.words;

import org.jspecify.annotations.NullMarked;
