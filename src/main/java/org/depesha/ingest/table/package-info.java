/** Reads lists of letters (tables, workbooks, lists of references) as rows of cells. */
@NullMarked
package org.depesha.ingest.table;

import org.jspecify.annotations.NullMarked;
