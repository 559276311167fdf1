/** Finds what a TEI letter states by a table of fields and XPaths: the program's own, and what an edition changes. */
@NullMarked
package org.depesha.read.profile;

import org.jspecify.annotations.NullMarked;
