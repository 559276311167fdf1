package org.depesha.cli;

/** What the program's exit codes mean. */
final class Exit {

    /** What was asked for is done. */
    static final int DONE = 0;

    /** The edition has errors; nothing was written. */
    static final int EDITION_HAS_ERRORS = 1;

    /** What was asked is not so. */
    static final int NO = 1;

    /** The command line is wrong. */
    static final int WRONG_USAGE = 2;

    /** The program failed, or the system under it. */
    static final int PROGRAM_FAILED = 3;

    private Exit() {}
}
