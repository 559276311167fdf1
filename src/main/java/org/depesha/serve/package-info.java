/** Shows an edition in a browser while it is written. */
@NullMarked
package org.depesha.serve;

import org.jspecify.annotations.NullMarked;
