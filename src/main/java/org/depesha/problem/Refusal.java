package org.depesha.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why the system refused to read or write, in words: Java's own messages often hold the file's name alone. */
public final class Refusal {

    private Refusal() {}

    /** The file, where it is known, and the reason. */
    public static String of(IOException refusal) {
        if (!(refusal instanceof FileSystemException)) {
            String message = refusal.getMessage();
            return message == null ? refusal.getClass().getSimpleName() : message;
        }
        FileSystemException named = (FileSystemException) refusal;
        String reason = named.getReason() == null ? reason(named) : named.getReason();
        return named.getFile() == null ? reason : "`" + named.getFile() + "`: " + reason;
    }

    private static String reason(FileSystemException refusal) {
        if (refusal instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (refusal instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (refusal instanceof FileAlreadyExistsException) {
            return "it already exists";
        }
        return refusal instanceof NotDirectoryException
                ? "not a folder"
                : refusal.getClass().getSimpleName();
    }
}
