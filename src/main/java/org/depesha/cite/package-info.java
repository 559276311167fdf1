/** Says how to cite a document, a message, a passage: in words, in files, and in what pages tell machines. */
@NullMarked
package org.depesha.cite;

import org.jspecify.annotations.NullMarked;
