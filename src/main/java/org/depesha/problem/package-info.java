/** Says what is wrong with an edition, where, and what to do about it. */
@NullMarked
package org.depesha.problem;

import org.jspecify.annotations.NullMarked;
