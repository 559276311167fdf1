/** Makes the files that machines read. */
@NullMarked
package org.depesha.export;

import org.jspecify.annotations.NullMarked;
