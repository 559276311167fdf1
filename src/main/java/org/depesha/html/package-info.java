/** Makes the pages that people read. */
@NullMarked
package org.depesha.html;

import org.jspecify.annotations.NullMarked;
