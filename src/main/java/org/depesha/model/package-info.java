/** Holds documents, messages, register entries and historical dates as immutable values. */
@NullMarked
package org.depesha.model;

import org.jspecify.annotations.NullMarked;
