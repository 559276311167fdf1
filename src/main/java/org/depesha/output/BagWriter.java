package org.depesha.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.depesha.problem.Refusal;

/** Writes a bag as a zip file or as a folder: whole, or not at all. */
public final class BagWriter {

    /** What every file in the zip has for a date: the first that the format can hold, as no clock may show in it. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BagWriter() {}

    /**
     * Writes a zip file. Its entries are stored, not compressed: the bytes do not depend on the compressor of this or
     * that Java.
     *
     * @param name of the one folder at the top of the zip
     * @param replace whether a file that stands there may go
     */
    public static void zip(Bag bag, String name, Path target, boolean replace) {
        Path file = target.toAbsolutePath().normalize();
        try (Draft draft = Draft.beside(file)) {
            try (OutputStream out =
                    Files.newOutputStream(draft.path(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                zip(bag, name, out);
            }
            if (replace) {
                Files.move(draft.path(), file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(draft.path(), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't write `" + target + "`: " + Refusal.of(e), e);
        }
    }

    private static void zip(Bag bag, String name, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16))) {
            zip.setMethod(ZipOutputStream.STORED);
            for (BagFile file : bag.files()) {
                ZipEntry entry = new ZipEntry(name + "/" + file.path());
                entry.setTimeLocal(NO_TIME);
                entry.setSize(file.size());
                entry.setCrc(file.crc32());
                zip.putNextEntry(entry);
                file.writeTo(zip);
                zip.closeEntry();
            }
        }
    }

    /** Writes a folder, which must be new or empty. */
    public static void folder(Bag bag, Path target) {
        Path folder = target.toAbsolutePath().normalize();
        try (Draft draft = Draft.beside(folder)) {
            Files.createDirectory(draft.path());
            for (BagFile file : bag.files()) {
                write(file, draft.path().resolve(file.path()));
            }
            Files.deleteIfExists(folder);
            Files.move(draft.path(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException("can't write `" + target + "`: " + Refusal.of(e), e);
        }
    }

    private static void write(BagFile file, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        try (OutputStream out = Files.newOutputStream(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            file.writeTo(out);
        }
    }
}
