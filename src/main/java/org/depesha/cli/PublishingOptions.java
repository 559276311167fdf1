package org.depesha.cli;

import org.depesha.Publication;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the commands that refuse what is not ready for strangers. */
final class PublishingOptions {

    @Option(
            names = "--unpublished",
            description =
                    "Only for show: accept a placeholder address, editor or publisher, a missing licence, and open "
                            + "`# check:` lines.")
    private boolean unpublished;

    @Mixin
    private PublicationOptions address = new PublicationOptions();

    Publication publication() {
        return new Publication(address.base(), unpublished);
    }
}
