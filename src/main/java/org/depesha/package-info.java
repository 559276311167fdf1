/** Runs the stages of a build in order; {@link org.depesha.EditionBuild} names every one of them. */
@NullMarked
package org.depesha;

import org.jspecify.annotations.NullMarked;
