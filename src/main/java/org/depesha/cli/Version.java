package org.depesha.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, from its jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Depesha.class.getPackage().getImplementationVersion();
        return new String[] {"Depesha " + (version == null ? "(not packaged)" : version)};
    }
}
