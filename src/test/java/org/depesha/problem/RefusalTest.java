package org.depesha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void saysWhatJavasMessagesLeaveOut() {
        assertThat(Refusal.of(new NoSuchFileException("x"))).isEqualTo("`x`: no such file or folder");
        assertThat(Refusal.of(new AccessDeniedException("x"))).isEqualTo("`x`: permission denied");
    }

    @Test
    void keepsTheSystemsOwnWords() {
        assertThat(Refusal.of(new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo("`x`: Read-only file system");
        assertThat(Refusal.of(new IOException("No space left on device"))).isEqualTo("No space left on device");
        assertThat(Refusal.of(new EOFException())).isEqualTo("EOFException");
    }
}
