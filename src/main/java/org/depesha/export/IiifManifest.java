package org.depesha.export;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depesha.config.EditionSettings;
import org.depesha.config.SiteFormat;
import org.depesha.facsimile.Facsimile;
import org.depesha.facsimile.Surface;
import org.depesha.link.LinkedDocument;
import org.depesha.link.address.Addresses;
import org.depesha.text.PageWords;
import org.depesha.text.Versions;
import org.depesha.words.Words;

/**
 * The pages of a document as a IIIF manifest (Presentation API 3.0): a canvas for each page of which the edition, or an
 * image service elsewhere, has an image, its words as annotations, the terms of use and who gives them.
 */
final class IiifManifest {

    /** The licences that the specification takes for {@code rights}; all others are told in words. */
    private static final Pattern RIGHTS = Pattern.compile(
            "https?://(?:www\\.)?(?:creativecommons\\.org/(?:licenses|publicdomain)|rightsstatements\\.org/vocab)/.*");

    private final EditionSettings settings;
    private final Words words;
    private final LinkedDocument linked;

    IiifManifest(EditionSettings settings, Words words, LinkedDocument linked) {
        this.settings = settings;
        this.words = words;
        this.linked = linked;
    }

    Map<String, Object> of(Facsimile facsimile) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("@context", "http://iiif.io/api/presentation/3/context.json");
        manifest.put("id", canonical(Addresses.manifest(linked.id())));
        manifest.put("type", "Manifest");
        manifest.put("label", text(linked.document().description().title()));
        String summary = linked.document().description().summary();
        if (!summary.isEmpty()) {
            manifest.put("summary", text(summary));
        }
        terms(manifest);
        manifest.put("provider", List.of(provider()));
        manifest.put(
                "homepage",
                List.of(page(
                        Addresses.document(linked.id()),
                        linked.document().description().title())));
        if (settings.has(SiteFormat.TEI)) {
            manifest.put("seeAlso", List.of(tei()));
        }
        manifest.put("items", canvases(facsimile));
        return manifest;
    }

    private String canonical(String address) {
        return settings.canonical(address);
    }

    /** Words in the language of the interface. */
    private Map<String, Object> own(String said) {
        return Map.of(words.language(), List.of(said));
    }

    /** Words of which it is not said in what language they are. */
    private static Map<String, Object> text(String said) {
        return Map.of("none", List.of(said));
    }

    /** What the document states of its rights; the edition's licence is that of its images where it states nothing. */
    private void terms(Map<String, Object> manifest) {
        String own = linked.document().description().rights();
        URI licence = settings.imprint().licence().address().isEmpty()
                ? null
                : URI.create(settings.imprint().licence().address());
        String said = own.isEmpty() ? settings.imprint().licence().name() : own;
        if (!said.isEmpty()) {
            Map<String, Object> statement = new LinkedHashMap<>();
            statement.put("label", own(words.say("facts.rights")));
            statement.put("value", text(said));
            manifest.put("requiredStatement", statement);
        }
        if (own.isEmpty()
                && licence != null
                && RIGHTS.matcher(licence.toString()).matches()) {
            manifest.put("rights", licence.toString().replaceFirst("^https:", "http:"));
        }
    }

    private Map<String, Object> provider() {
        Map<String, Object> provider = new LinkedHashMap<>();
        provider.put("id", canonical(Addresses.INDEX));
        provider.put("type", "Agent");
        String publisher = settings.imprint().publisher();
        provider.put("label", text(publisher.isEmpty() ? settings.titles().title() : publisher));
        provider.put("homepage", List.of(page(Addresses.INDEX, settings.titles().title())));
        return provider;
    }

    private Map<String, Object> page(String address, String title) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("id", canonical(address));
        page.put("type", "Text");
        page.put("label", text(title));
        page.put("format", "text/html");
        page.put("language", List.of(words.language()));
        return page;
    }

    private Map<String, Object> tei() {
        Map<String, Object> tei = new LinkedHashMap<>();
        tei.put("id", canonical(Addresses.file(linked.id(), "document.xml")));
        tei.put("type", "Dataset");
        tei.put("label", own(words.say("cite.tei")));
        tei.put("format", MediaTypes.TEI);
        tei.put("profile", "http://www.tei-c.org/ns/1.0");
        return tei;
    }

    private List<Map<String, Object>> canvases(Facsimile facsimile) {
        List<PageWords.Part> parts = PageWords.of(Versions.original(linked.text()), facsimile::place);
        List<Map<String, Object>> canvases = new ArrayList<>();
        for (int i = 0; i < facsimile.surfaces().size(); i++) {
            int page = i + 1;
            Surface surface = facsimile.surfaces().get(i);
            if (surface.isShown()) {
                List<PageWords.Part> own = parts.stream()
                        .filter(part -> part.page() == page || part.page() == 0 && page == 1)
                        .toList();
                canvases.add(new Canvas(page, surface).of(own));
            }
        }
        return canvases;
    }

    /** A page with its image and its words. */
    private final class Canvas {
        private final String id;
        private final String number;
        private final Surface surface;
        private final IiifPicture picture;

        Canvas(int page, Surface surface) {
            this.id = canonical(Addresses.file(linked.id(), "canvas/" + page));
            this.number = surface.number().isEmpty() ? Integer.toString(page) : surface.number();
            this.surface = surface;
            this.picture = new IiifPicture(settings, words, surface);
        }

        Map<String, Object> of(List<PageWords.Part> parts) {
            Map<String, Object> canvas = new LinkedHashMap<>();
            canvas.put("id", id);
            canvas.put("type", "Canvas");
            canvas.put("label", text(number));
            canvas.put("height", picture.canvas().height());
            canvas.put("width", picture.canvas().width());
            picture.thumbnail().ifPresent(thumbnail -> canvas.put("thumbnail", List.of(thumbnail)));
            picture.file().ifPresent(file -> canvas.put("rendering", List.of(file)));
            canvas.put(
                    "items",
                    List.of(annotations("image", List.of(annotation("image/1", "painting", picture.painting(), id)))));
            if (!parts.isEmpty()) {
                List<Map<String, Object>> all = new ArrayList<>();
                parts.forEach(part -> all.add(transcription(part, all.size() + 1)));
                canvas.put("annotations", List.of(annotations("text", all)));
            }
            return canvas;
        }

        private Map<String, Object> annotations(String name, List<Map<String, Object>> items) {
            Map<String, Object> page = new LinkedHashMap<>();
            page.put("id", id + "/" + name);
            page.put("type", "AnnotationPage");
            page.put("items", items);
            return page;
        }

        private Map<String, Object> transcription(PageWords.Part part, int count) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("type", "TextualBody");
            body.put("value", part.words());
            body.put("format", "text/plain");
            String language = language();
            if (!language.isEmpty()) {
                body.put("language", language);
            }
            return annotation("text/" + count, "supplementing", body, id + place(part));
        }

        private String language() {
            return Versions.of(linked.text()).stream()
                    .findFirst()
                    .map(version -> version.language())
                    .filter(language -> !language.isEmpty())
                    .orElse(linked.document().description().language());
        }

        /** The part of the canvas where words stand, as a fragment (W3C Media Fragments 1.0); empty for the whole. */
        private String place(PageWords.Part part) {
            Optional<Surface.Zone> zone = surface.zones().stream()
                    .filter(one -> List.of(part.place().split("\\s+")).contains("#" + one.id()))
                    .findFirst();
            return zone.map(one -> "#xywh=" + one.x() + "," + one.y() + "," + one.width() + "," + one.height())
                    .orElse("");
        }

        private Map<String, Object> annotation(
                String name, String motivation, Map<String, Object> body, String target) {
            Map<String, Object> annotation = new LinkedHashMap<>();
            annotation.put("id", id + "/" + name);
            annotation.put("type", "Annotation");
            annotation.put("motivation", motivation);
            annotation.put("body", body);
            annotation.put("target", target);
            return annotation;
        }
    }
}
