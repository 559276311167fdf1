/** Puts messages in order of time, and joins them to threads. */
@NullMarked
package org.depesha.link.thread;

import org.jspecify.annotations.NullMarked;
