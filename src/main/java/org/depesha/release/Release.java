package org.depesha.release;

import java.time.LocalDate;

/** A release of the edition: its version, and its day as {@code edition.yml} gave it. */
public record Release(String version, LocalDate date) {}
