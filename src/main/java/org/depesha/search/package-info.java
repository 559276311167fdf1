/** Makes the index that the search page reads. */
@NullMarked
package org.depesha.search;

import org.jspecify.annotations.NullMarked;
