package org.depesha.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.link.address.Addresses;
import org.depesha.output.Staging;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/**
 * Copies what pages need beside them: the program's style sheet, script and fonts, and the edition's own in their
 * place.
 */
final class Assets {

    /** What every file system and every address takes. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._ -]*[\\p{L}\\p{N}_-]"
            + "(?:/[\\p{L}\\p{N}_-][\\p{L}\\p{N}._ -]*[\\p{L}\\p{N}_-])*");

    private static final Pattern COMMENT = Pattern.compile("(?s)\\s*/\\*(?!!).*?\\*/");

    private Assets() {}

    /** Below it stands what only pages with something beside their text need. */
    private static final String BESIDE = "beside/";

    /**
     * Copies all assets; a file of the edition's {@code templates/assets/} goes before the program's of the same name.
     *
     * @param beside whether the edition has pages with something beside their text
     */
    static void copy(Path folder, boolean beside, Staging site, Problems problems) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            addProgram(files);
            add(folder.resolve("templates").resolve("assets"), files);
        } catch (IOException | URISyntaxException e) {
            throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
        }
        files.keySet().removeIf(path -> !beside && path.startsWith(BESIDE));
        files.forEach((path, content) -> {
            if (NAME.matcher(path).matches()) {
                site.write(Addresses.ASSETS + path, path.endsWith(".css") ? withoutComments(content) : content);
            } else {
                problems.report(
                        Code.TEMPLATE_ERROR,
                        Place.of("templates/assets/" + path),
                        "`" + path + "` can't be a file name on every host.",
                        "Rename it with letters, digits, `.`, `_` and `-`.");
            }
        });
    }

    private static void addProgram(Map<String, byte[]> files) throws IOException, URISyntaxException {
        URL assets = Assets.class.getResource(TeiTemplates.RESOURCES + "/assets");
        if (assets.openConnection() instanceof JarURLConnection connection) {
            add(connection.getJarFile(), TeiTemplates.RESOURCES.substring(1) + "/assets/", files);
        } else {
            add(Path.of(assets.toURI()), files);
        }
        if (files.isEmpty()) {
            throw new IllegalStateException("the program has lost its own style sheet");
        }
    }

    /** Comments are for who writes a style sheet, but every reader would load them; one that begins with ! stays. */
    private static byte[] withoutComments(byte[] sheet) {
        String rules =
                COMMENT.matcher(new String(sheet, StandardCharsets.UTF_8)).replaceAll("");
        return rules.strip().concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    /** From the program's own jar, which stays open for others. */
    private static void add(JarFile jar, String prefix, Map<String, byte[]> files) throws IOException {
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.put(entry.getName().substring(prefix.length()), in.readAllBytes());
                }
            }
        }
    }

    private static void add(Path directory, Map<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> found = Files.walk(directory)) {
            for (Path file : (Iterable<Path>)
                    found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))::iterator) {
                String path = directory.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".") && !path.contains("/.")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        }
    }
}
