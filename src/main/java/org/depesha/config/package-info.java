/** Holds {@code edition.yml} as typed values, and reads YAML so that every value keeps its place. */
@NullMarked
package org.depesha.config;

import org.jspecify.annotations.NullMarked;
