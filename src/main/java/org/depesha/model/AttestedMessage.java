package org.depesha.model;

/** A message known only because another mentions it. */
public record AttestedMessage(String id, Message message) {}
