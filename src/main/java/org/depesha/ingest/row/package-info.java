/**
 * Makes documents of what is said of letters without their texts: by the options of a command, by the rows of a table.
 */
@NullMarked
package org.depesha.ingest.row;

import org.jspecify.annotations.NullMarked;
