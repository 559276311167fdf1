package org.depesha.cli;

import picocli.CommandLine.Option;

/** The option of the commands that make something for others: where it will stand. */
final class PublicationOptions {

    @Option(
            names = "--base",
            paramLabel = "URL",
            defaultValue = "${env:DEPESHA_BASE:-}",
            description = "The address at which the site will stand, in place of `base:` in `content/edition.yml`. "
                    + "Default: the variable DEPESHA_BASE, where it is set.")
    private String base = "";

    String base() {
        return base;
    }
}
