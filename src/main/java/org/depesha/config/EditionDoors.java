package org.depesha.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.problem.Refusal;

/**
 * Looks, before anything of an edition is opened, whether all of it is files and folders of its own: a link may lead to
 * any file of the computer, which would be published; a pipe or a device would be read for ever.
 */
final class EditionDoors {

    private static final List<String> FOLDERS = List.of("content", "templates");

    private final Path folder;
    private final Path real;
    private final Problems problems;
    private boolean shut = true;

    private EditionDoors(Path folder, Problems problems) throws IOException {
        this.folder = folder;
        this.real = folder.toRealPath();
        this.problems = problems;
    }

    /** Whether nothing leads out of the edition in a folder; what does is a problem. */
    static boolean areShut(Path folder, Problems problems) {
        try {
            EditionDoors doors = new EditionDoors(folder, problems);
            for (String name : FOLDERS) {
                if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                    Files.walkFileTree(folder.resolve(name), doors.new Walk());
                }
            }
            return doors.shut;
        } catch (IOException e) {
            throw new UncheckedIOException("can't look through `" + folder + "`: " + Refusal.of(e), e);
        }
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isSymbolicLink() && !isHidden(file)) {
                link(file);
            } else if (attributes.isOther()) {
                refuse(file, "is a pipe, a socket or a device, not a file.", "Remove it, or put a file there.");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            return FileVisitResult.CONTINUE; // who reads it will say so
        }
    }

    /** What an editor's program leaves behind, and what belongs to version control: nobody reads it. */
    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private void link(Path link) throws IOException {
        if (!Files.exists(link)) {
            refuse(link, "is a link that leads nowhere.", "Put the file itself there, or remove the link.");
            return;
        }
        Path target = link.toRealPath();
        if (!target.startsWith(real)) {
            boolean directory = Files.isDirectory(target);
            refuse(
                    link,
                    "is a link that leads out of the edition.",
                    directory ? "Put the folder itself there." : "Put the file itself there.");
        } else if (!Files.isRegularFile(target) && !Files.isDirectory(target)) {
            refuse(link, "is a link to a pipe, a socket or a device.", "Remove it, or put a file there.");
        }
    }

    private void refuse(Path file, String what, String nextStep) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        shut = false;
        problems.report(Code.UNREADABLE_FILE, Place.of(path), "`" + path + "` " + what, nextStep);
    }
}
