package org.depesha.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import org.depesha.link.address.Addresses;
import org.depesha.output.Staging;

/**
 * Where the files of an index go; what they hold together is known by a stamp, so that no browser mixes two of them.
 */
final class IndexOutput {

    private final BiConsumer<String, byte[]> taker;
    private final CRC32 sum = new CRC32();

    /** Gives the files to a taker by their names. */
    IndexOutput(BiConsumer<String, byte[]> taker) {
        this.taker = taker;
    }

    static IndexOutput to(Staging site) {
        return new IndexOutput((name, bytes) -> site.write(Addresses.searchShard(name), bytes));
    }

    /** Writes a file; to be called by one thread, in the same order every time. */
    void write(String name, Map<String, ?> content) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("shard", name);
        named.putAll(content);
        byte[] bytes = Shard.of(named).getBytes(StandardCharsets.UTF_8);
        sum.update(bytes);
        taker.accept(name, bytes);
    }

    /** A sum over all files so far. */
    String stamp() {
        return Long.toHexString(sum.getValue());
    }
}
