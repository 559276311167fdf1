package org.depesha.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.depesha.problem.Place;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiReader;

/** Reads the paragraphs of a Word file ({@code .docx}): a zip archive whose text is XML. */
final class WordLines {

  private static final int MOST_BYTES = 32 << 20;

  private WordLines() {}

  static boolean isWord(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /** A paragraph a line, with an empty line between; empty where the archive holds no such text. */
  static Optional<String> read(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          String xml = new String(zip.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
          StringBuilder text = new StringBuilder();
          paragraphs(TeiReader.read(xml, Place.NOWHERE.file()), text);
          return Optional.of(text.toString());
        }
      }
    } catch (IOException | TeiReader.IllFormedException e) {
      // a zip archive that is no Word file is told from one by this alone
    }
    return Optional.empty();
  }

  private static void paragraphs(TeiElement element, StringBuilder text) {
    for (TeiNode child : element.children()) {
      if (child instanceof TeiElement inner) {
        switch (local(inner)) {
          case "t" -> text.append(inner.text());
          case "tab" -> text.append('\t');
          case "br", "cr" -> text.append("br".equals(local(inner)) && "page".equals(inner.attribute("w:type")) ? "\n\f\n" : "\n");
          case "p" -> {
            paragraphs(inner, text);
            text.append("\n\n");
          }
          default -> paragraphs(inner, text);
        }
      }
    }
  }

  private static String local(TeiElement element) {
    return element.name().substring(element.name().indexOf(':') + 1);
  }
}
