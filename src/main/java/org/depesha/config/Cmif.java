package org.depesha.config;

/**
 * How an edition gives its correspondence metadata to correspSearch.
 *
 * @param id of the edition there: a UUID that begins with a letter, and never changes
 * @param licence of the metadata alone
 */
public record Cmif(String id, CmifLicence licence) {}
