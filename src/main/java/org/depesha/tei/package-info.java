/** Holds a text as an immutable TEI tree, read strictly and written canonically. */
@NullMarked
package org.depesha.tei;

import org.jspecify.annotations.NullMarked;
