package org.depesha.cli;

import picocli.CommandLine.Option;

/** Whether drafts are there. */
final class DraftOption {

    @Option(names = "--drafts", description = "Show documents with `status: draft` too, which are left out otherwise.")
    private boolean drafts;

    boolean shown() {
        return drafts;
    }
}
