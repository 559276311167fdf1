package org.depesha.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The files of a site that is looked at and never written. Safe for several threads. */
final class MemorySite {

    private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();

    void write(String path, byte[] content) {
        files.put(path, content);
    }

    void write(String path, Staging.Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        files.put(path, out.toByteArray());
    }

    Optional<byte[]> held(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** All of them, in order of path. */
    List<WrittenFile> files() {
        return files.entrySet().stream()
                .map(file -> new WrittenFile(file.getKey(), file.getValue().length, Digests.sha256(file.getValue())))
                .toList();
    }
}
