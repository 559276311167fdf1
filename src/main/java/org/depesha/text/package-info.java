/** Reads a text: the one place that says which words a tree has, in which order, and what parts them. */
@NullMarked
package org.depesha.text;

import org.jspecify.annotations.NullMarked;
