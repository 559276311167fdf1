/** The lines of traffic that an edition shows: which numbers a post gave out on which days. */
@NullMarked
package org.depesha.link.channel;

import org.jspecify.annotations.NullMarked;
