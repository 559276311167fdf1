package org.depesha.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.link.Addresses;
import org.depesha.output.Staging;

/** Copies what pages need beside them: the program's style sheet, script and fonts, and the edition's own in their place. */
final class Assets {

  private Assets() {}

  /** Copies all assets; a file of the edition's {@code templates/assets/} goes before the program's of the same name. */
  static void copy(Path folder, Staging site) {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      addProgram(files);
      add(folder.resolve("templates").resolve("assets"), files);
    } catch (IOException | URISyntaxException e) {
      throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
    }
    files.forEach((path, content) -> site.write(Addresses.ASSETS + path, content));
  }

  private static void addProgram(Map<String, byte[]> files) throws IOException, URISyntaxException {
    URI uri = Assets.class.getResource(TeiTemplates.RESOURCES + "/assets").toURI();
    if (!uri.getScheme().equals("jar")) {
      add(Path.of(uri), files);
      return;
    }
    Path jar = Path.of(URI.create(uri.getSchemeSpecificPart().replaceFirst("!.*", "")));
    try (FileSystem opened = FileSystems.newFileSystem(jar)) {
      add(opened.getPath(TeiTemplates.RESOURCES, "assets"), files);
    }
  }

  private static void add(Path directory, Map<String, byte[]> files) throws IOException {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (Stream<Path> found = Files.walk(directory)) {
      for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
        String path = directory.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".") && !path.contains("/.")) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    }
  }
}
