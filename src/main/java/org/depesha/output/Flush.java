package org.depesha.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Has the system write what it still holds in memory: a machine that stops finds on its disk what was flushed before,
 * and of the rest anything, such as a file of the right length full of zeros.
 */
final class Flush {

    private Flush() {}

    /** A file's bytes. */
    static void file(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The names in a folder; nothing happens on a system that opens no folders (Windows). */
    static void folder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return; // the names are written a little later, by the system
        }
    }
}
