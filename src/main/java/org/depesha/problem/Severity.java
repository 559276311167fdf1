package org.depesha.problem;

/** Whether a problem keeps the site from being written. */
public enum Severity {
    /** The site is not written until this is mended. */
    ERROR,
    /** The site is written; an editor should look. */
    WARNING
}
