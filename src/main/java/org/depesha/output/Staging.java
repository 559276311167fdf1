package org.depesha.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.depesha.problem.Problems;

/** The new site while it is being made, beside the old one. */
public final class Staging implements AutoCloseable {

  /** Writes a file's content. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Opens a staging folder beside the site. */
  public static Staging beside(Path site, Problems problems) {
    throw new IllegalStateException("still to come");
  }

  /** Writes a file of the new site; may be called from several threads. */
  public void write(String path, byte[] content) {
    write(path, out -> out.write(content));
  }

  /** Writes a file of the new site in UTF-8. */
  public void write(String path, String content) {
    write(path, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of the new site as it is made. */
  public void write(String path, Content content) {}

  /** Puts the new site in the place of the old one. */
  public void publish() {}

  @Override
  public void close() {}
}
