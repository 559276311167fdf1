/**
 * The linked edition: what messages, passages, names and references are once all that points to something is resolved.
 */
@NullMarked
package org.depesha.link;

import org.jspecify.annotations.NullMarked;
