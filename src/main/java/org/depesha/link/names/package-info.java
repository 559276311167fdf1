/** Finds which register entry a name means. */
@NullMarked
package org.depesha.link.names;

import org.jspecify.annotations.NullMarked;
