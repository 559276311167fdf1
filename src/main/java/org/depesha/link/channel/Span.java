package org.depesha.link.channel;

import java.time.LocalDate;

/** Two days, both included. */
public record Span(LocalDate first, LocalDate last) {}
