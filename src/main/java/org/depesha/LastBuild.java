package org.depesha;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problem;

/**
 * What is remembered of a build that went well.
 *
 * @param from what it was made of
 * @param site the stamps of the site that it left
 * @param result what it made
 * @param warnings what it reported
 */
record LastBuild(Sources from, String site, BuildResult result, List<Problem> warnings) {

    /** What a build is made of, each as a digest. */
    record Sources(String program, String base, String stamps, String content) {}

    /** Of this form of the file. */
    private static final String FORM = "Depesha's last build, form 1";

    LastBuild {
        warnings = List.copyOf(warnings);
    }

    /** The bytes from which {@link #parse} makes the same. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String word : List.of(FORM, from.program, from.base, from.stamps, from.content, site)) {
                write(word, out);
            }
            out.writeInt(result.documents());
            out.writeInt(result.pages());
            out.writeInt(result.extent().files());
            out.writeLong(result.extent().bytes());
            out.writeInt(warnings.size());
            for (Problem warning : warnings) {
                write(warning.code().name(), out);
                write(warning.place().file(), out);
                out.writeInt(warning.place().line());
                out.writeInt(warning.place().column());
                write(warning.what(), out);
                write(warning.nextStep(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can't refuse to be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(String words, DataOutputStream out) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** What was remembered; empty where the bytes are of another version of the program. */
    static Optional<LastBuild> parse(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!read(in).equals(FORM)) {
                return Optional.empty();
            }
            Sources from = new Sources(read(in), read(in), read(in), read(in));
            String site = read(in);
            BuildResult result = new BuildResult(
                    in.readInt(), in.readInt(), new BuildResult.Extent(in.readInt(), in.readLong()), false);
            List<Problem> warnings = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                warnings.add(new Problem(
                        Code.valueOf(read(in)), new Place(read(in), in.readInt(), in.readInt()), read(in), read(in)));
            }
            return Optional.of(new LastBuild(from, site, result, warnings));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // a code or a form that this version does not have
        }
    }

    private static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("no length of a word: " + length);
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
