package org.depesha.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How systems open an address in a browser. */
final class BrowserCommand {

    /** By the first letters of the system's name. */
    private static final Map<String, List<String>> COMMANDS = Map.of(
            "mac", List.of("open"),
            "win", List.of("rundll32", "url.dll,FileProtocolHandler"));

    private static final List<String> OTHERS = List.of("xdg-open");

    private BrowserCommand() {}

    /** Opens an address; false where there is no such program. */
    static boolean open(String address) {
        String system =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).substring(0, 3);
        List<String> command = new ArrayList<>(COMMANDS.getOrDefault(system, OTHERS));
        command.add(address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
