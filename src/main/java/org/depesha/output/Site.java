package org.depesha.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Takes the files of a site; may be used from several threads. */
public interface Site {

  /** Makes a file's content. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Takes a file as it is made.
   *
   * @param path below the site's root, with {@code /} between its parts
   */
  void write(String path, Content content);

  /** Takes a file. */
  default void write(String path, byte[] content) {
    write(path, out -> out.write(content));
  }

  /** Takes a file of text, in UTF-8. */
  default void write(String path, String content) {
    write(path, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Makes every file and keeps none: for a check that writes nothing. */
  static Site unwritten() {
    return (path, content) -> {
      try {
        content.writeTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
