/** Translates between the command line and the program. */
@NullMarked
package org.depesha.cli;

import org.jspecify.annotations.NullMarked;
