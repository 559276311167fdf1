package org.depesha.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/** Reads the edition's own text files: strict UTF-8, every line end as {@code \n}, no byte order mark. */
public final class SourceFile {

  private SourceFile() {}

  /**
   * The text of a file.
   *
   * @param folder the edition's folder
   * @param path of the file below it, with {@code /} between its parts
   * @return empty where it can't be read, which is then a problem
   */
  public static Optional<String> read(Path folder, String path, Problems problems) {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(path));
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(unifyLines(text));
    } catch (CharacterCodingException e) {
      problems.report(Code.UNREADABLE_FILE, Place.of(path), "`" + path + "` is no UTF-8 text.");
    } catch (IOException e) {
      problems.report(Code.UNREADABLE_FILE, Place.of(path), "`" + path + "` can't be read: " + e.getMessage() + ".");
    }
    return Optional.empty();
  }

  private static String unifyLines(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0 ? unmarked : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
