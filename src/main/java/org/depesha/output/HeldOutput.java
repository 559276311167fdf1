package org.depesha.output;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is written to it in memory while that is little, so that it can be compared before a file is made of it.
 */
final class HeldOutput extends OutputStream {

    /** Opens the file, once it is too much. */
    @FunctionalInterface
    interface Opening {
        OutputStream open() throws IOException;
    }

    private static final int MOST_BYTES = 1 << 18;

    private final Opening opening;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(1 << 13);
    private @Nullable OutputStream file;

    HeldOutput(Opening opening) {
        this.opening = opening;
    }

    @Override
    public void write(int b) throws IOException {
        target(1).write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        target(length).write(bytes, offset, length);
    }

    private OutputStream target(int more) throws IOException {
        if (file == null) {
            if (memory.size() + more <= MOST_BYTES) {
                return memory;
            }
            file = new BufferedOutputStream(opening.open(), 1 << 16);
            memory.writeTo(file);
            memory.reset();
        }
        return file;
    }

    /** All that was written; null where it has gone to the file. */
    byte @Nullable [] held() {
        return file == null ? memory.toByteArray() : null;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
