package org.depesha.read;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesha.model.Document;
import org.depesha.model.Image;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The images of {@code content/images}, and whether the texts that show one find it. */
final class ImageFolder {

    private static final String PATH = "content/" + Image.FOLDER;

    /** The same signs as in an id, so that every host and every file system takes the name. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    /** In these an image says its size, whatever a camera put before it. */
    private static final int FIRST_BYTES = 1 << 20;

    /** What a reader on a telephone waits for half a minute. */
    private static final long LARGE = 8L << 20;

    private final Map<String, Image> images = new TreeMap<>();
    private final Map<String, Long> bytes = new TreeMap<>();
    private final Set<String> figures = ConcurrentHashMap.newKeySet();
    private final Set<String> pages = ConcurrentHashMap.newKeySet();
    /** What names an image of a page that is not there, by file. */
    private final Map<String, Queue<TeiElement>> missing = new ConcurrentHashMap<>();

    private final Problems problems;

    private ImageFolder(Problems problems) {
        this.problems = problems;
    }

    /** As it was read before. */
    static ImageFolder of(List<Image> images, Problems problems) {
        ImageFolder known = new ImageFolder(problems);
        images.forEach(image -> known.images.put(image.name(), image));
        return known;
    }

    static ImageFolder read(Path folder, Problems problems) {
        ImageFolder read = new ImageFolder(problems);
        Path root = folder.resolve("content").resolve("images");
        if (Files.isDirectory(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> !name.startsWith(".") && !name.contains("/.") && !name.endsWith("~"))
                        .sorted()
                        .forEach(name -> read.add(root, name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Ids.checkDistinct(
                read.images.values().stream()
                        .map(image -> new Ids.Given(image.name(), image.place()))
                        .toList(),
                problems);
        return read;
    }

    /** All that are images, in order of their names. */
    List<Image> images() {
        return List.copyOf(images.values());
    }

    private void add(Path root, String name) {
        Place place = Place.of(PATH + name);
        if (!NAME.matcher(name).matches()) {
            problems.report(
                    Code.INVALID_ID,
                    place,
                    "`" + name + "` can't be the name of an image.",
                    "Rename it with letters from A to Z, digits, `.`, `_` and `-`: it is part of a permanent address.");
            return;
        }
        try {
            if (Image.isScan(name)) {
                addScan(root.resolve(name), name, place);
                return;
            }
            Optional<ImageBytes.Found> found = ImageBytes.read(firstBytes(root.resolve(name)));
            if (found.isEmpty()) {
                problems.report(
                        Code.BROKEN_IMAGE, place, "`" + PATH + name + "` is not a PNG, JPEG, GIF or WebP image.");
                return;
            }
            check(name, found.get(), place);
            bytes.put(name, Files.size(root.resolve(name)));
            ImageBytes.Found image = found.get();
            images.put(name, new Image(name, image.width(), image.height(), image.orientation(), place));
        } catch (IOException e) {
            problems.report(Code.UNREADABLE_FILE, place, "`" + PATH + name + "` can't be read.");
        }
    }

    /** A TIFF says its size anywhere in the file, so that its reader is asked. */
    private void addScan(Path file, String name, Place place) throws IOException {
        Optional<Dimension> size = ScanSize.of(file);
        if (size.isEmpty()) {
            problems.report(Code.BROKEN_IMAGE, place, "`" + PATH + name + "` is not a TIFF image.");
            return;
        }
        images.put(name, new Image(name, size.get().width, size.get().height, 1, place));
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FIRST_BYTES);
        }
    }

    private void check(String name, ImageBytes.Found found, Place place) {
        if (!found.kind().hasEnding(name)) {
            problems.report(
                    Code.BROKEN_IMAGE,
                    place,
                    "`" + PATH + name + "` contains a " + found.kind() + " image, but its name says otherwise.",
                    "Rename it so that it ends with ." + found.kind().ending() + ".");
        }
    }

    /** Reports large images, once all texts are read: of those of pages, readers load a smaller size. */
    void reportLarge() {
        bytes.forEach((name, size) -> {
            if (size > LARGE && (figures.contains(name) || !pages.contains(name))) {
                problems.report(
                        Code.LARGE_IMAGE,
                        Place.of(PATH + name),
                        "`" + PATH + name + "` takes " + (size >> 20) + " MB, and every reader of its page loads it.");
            }
        });
    }

    /** Reports images of pages that are not there, once a file, of whose letters several may name the same. */
    void reportMissing() {
        missing.values()
                .forEach(elements ->
                        PageImages.report(elements.stream().distinct().toList(), problems));
    }

    /** A document whose images are found, in its text and in what a TEI file says of its pages. */
    Document checked(Document document) {
        Document.TeiFile file = document.teiFile();
        Document found = document.with(checked(document.text(), file == null));
        if (file == null) {
            return found;
        }
        PageImages facsimile = new PageImages(images, pages);
        facsimile
                .missing(file.root(), document.text())
                .forEach(one -> missing.computeIfAbsent(one.place().file(), any -> new ConcurrentLinkedQueue<>())
                        .add(one));
        return found.with(new Document.TeiFile(
                        facsimile.inFacsimile(file.root()), file.entries(), file.nobodies(), file.pointers()))
                .with(facsimile.inText(found.text()));
    }

    /** A text whose images are found: with their addresses from a document's page, and their sizes. */
    TeiElement checked(TeiElement text, boolean markdown) {
        if (!markdown) {
            reportElsewhere(text);
        }
        return text.rewrite(element -> switch (element.name()) {
            case "graphic" -> graphic(element, markdown);
            case "pb" -> markdown ? pageBreak(element) : element;
            default -> element;
        });
    }

    private TeiElement pageBreak(TeiElement element) {
        Image image = find(element, "facs", true);
        if (image == null) {
            return element;
        }
        pages.add(image.name());
        return element.with("facs", Image.fromDocument(image.name()));
    }

    private TeiElement graphic(TeiElement graphic, boolean markdown) {
        Image image = find(graphic, "url", markdown);
        if (image == null) {
            return graphic;
        }
        figures.add(image.name());
        if (image.isScan()) {
            problems.report(
                    Code.BROKEN_IMAGE,
                    graphic.place(),
                    "`" + PATH + image.name() + "` is a TIFF image: it can be that of a page, but not stand in a text.",
                    "Save it as PNG, JPEG, GIF or WebP.");
        }
        TeiElement found = graphic.with("url", Image.fromDocument(image.name()));
        return graphic.attribute("width") != null || graphic.attribute("height") != null
                ? found
                : found.with("width", image.width() + "px").with("height", image.height() + "px");
    }

    /** Reports the pictures of a TEI file that its page can't show: all of a file at once, as it may have hundreds. */
    private void reportElsewhere(TeiElement text) {
        List<TeiElement> elsewhere = Vocabulary.shown(text)
                .filter(element -> element.is("graphic") && find(element, "url", false) == null)
                .toList();
        if (elsewhere.isEmpty()) {
            return;
        }
        TeiElement first = elsewhere.get(0);
        String url = first.attribute("url");
        int others = elsewhere.size() - 1;
        problems.report(
                Code.IMAGE_ELSEWHERE,
                first.place(),
                (url == null || url.isBlank()
                                ? "This picture has no `url`."
                                : "`" + url + "` is not an image of the edition.")
                        + (others == 0
                                ? ""
                                : others == 1
                                        ? " This file has one more such picture."
                                        : " This file has " + others + " more such pictures."));
    }

    /** The image that an attribute leads to; one that Markdown names and that is not there is a problem. */
    private @Nullable Image find(TeiElement element, String attribute, boolean markdown) {
        String address = element.attribute(attribute);
        String below = address == null ? "" : Image.nameIn(address);
        String name = below.isEmpty() && address != null && !markdown ? address.strip() : below;
        Image image = images.get(name);
        if (image == null && markdown && address != null && !Image.isOnTheWeb(address)) {
            problems.report(
                    Code.MISSING_IMAGE,
                    element.place(),
                    "There is no image `" + PATH + name + "`.",
                    () -> DidYouMean.orElse(name, images.keySet(), Code.MISSING_IMAGE.nextStep()));
        }
        return image;
    }
}
