/** What is found out about a message: fields, their values with rule and confidence, and the parties meant. */
@NullMarked
package org.depesha.ingest.finding;

import org.jspecify.annotations.NullMarked;
