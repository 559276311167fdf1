/** Takes the words of passages apart. */
@NullMarked
package org.depesha.link.passage;

import org.jspecify.annotations.NullMarked;
