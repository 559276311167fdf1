package org.depesha.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.cite.Json;
import org.depesha.config.EditionSettings;
import org.depesha.link.LinkedDocument;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.DataFile;
import org.depesha.link.address.DataFiles;
import org.depesha.output.Staging;
import org.depesha.output.WrittenFile;
import org.depesha.words.Words;
import org.depesha.words.WordsReader;

/**
 * Writes {@code ro-crate-metadata.json} (RO-Crate 1.2): what the site is, and every file of it but this one with its
 * size and SHA-256. An entity is a line. A path is an id as it stands: its signs need no escape in an address. The
 * folders at the top are datasets, and each document's folder is one of its own.
 */
final class SiteManifest {

    private static final String DOCUMENTS = "documents/";

    /** What stands in the folders at the top: name and description. Any other folder has its own name alone. */
    private static final Map<String, List<String>> FOLDERS = Map.ofEntries(
            Map.entry(
                    DOCUMENTS,
                    List.of(
                            "The documents",
                            "A folder for each document: its page, its TEI file, its plain text and its citations.")),
            Map.entry(
                    "attested/",
                    List.of(
                            "Attested messages",
                            "Pages of messages known only because others mention them; no texts.")),
            Map.entry(
                    "overview/",
                    List.of("Overview", "Pages that show the edition at a glance: time line, network, map.")),
            Map.entry("threads/", List.of("Threads", "Pages of exchanges, read in order.")),
            Map.entry("persons/", List.of("The register of persons", "A page for each entry, with every mention.")),
            Map.entry("places/", List.of("The register of places", "A page for each entry, with every mention.")),
            Map.entry(
                    "organizations/",
                    List.of("The register of organizations", "A page for each entry, with every mention.")),
            Map.entry("works/", List.of("The register of works", "A page for each entry, with every mention.")),
            Map.entry("events/", List.of("The register of events", "A page for each entry, with every mention.")),
            Map.entry("gaps/", List.of("Gaps", "Messages that the edition does not hold, by correspondents.")),
            Map.entry("years/", List.of("Years", "The documents of each year.")),
            Map.entry("about/", List.of("About the edition", "Its pages about itself.")),
            Map.entry("search/", List.of("Search", "The page that searches the edition, and its index.")),
            Map.entry("data/", List.of("Data", "The whole edition in files for machines.")),
            Map.entry(
                    "dts/",
                    List.of(
                            "Distributed Text Services",
                            "The entry point of the static DTS 1.0 service; its answers stand beside the documents.")),
            Map.entry("assets/", List.of("Assets", "What the pages need: styles, scripts, fonts.")));

    private final CrateEntities entities;
    private final Map<String, LinkedDocument> documents = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final TreeMap<String, List<WrittenFile>> folders = new TreeMap<>();

    private SiteManifest(LinkedEdition edition, EditionSettings settings, List<WrittenFile> files) {
        this.entities = new CrateEntities(settings);
        edition.documents().forEach(document -> documents.put(Addresses.document(document.id()), document));
        Words english = WordsReader.english();
        Stream.concat(DataFiles.of(edition, settings).stream(), DataFiles.forCatalogues(edition, settings).stream())
                .forEach(file -> names.put(file.path(), words(file, english)));
        files.forEach(file -> folders.computeIfAbsent(folderOf(file.path()), folder -> new ArrayList<>())
                .add(file));
    }

    /** What a file holds; like all that machines read, in English. */
    private static String words(DataFile file, Words english) {
        return english.say("data.files." + file.what(), Map.of("licence", file.of(), "authority", file.of()));
    }

    /** Writes the manifest of all that has been written to the site: to be called last. */
    static void write(LinkedEdition edition, EditionSettings settings, Staging site) {
        SiteManifest manifest = new SiteManifest(edition, settings, site.files());
        site.write(Addresses.MANIFEST, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            manifest.write(writer);
            writer.flush();
        });
    }

    /** The dataset to which a file belongs; empty for the root. */
    private String folderOf(String path) {
        String top = top(path);
        int second = path.indexOf('/', top.length());
        String below = top.equals(DOCUMENTS) && second > 0 ? path.substring(0, second + 1) : top;
        return documents.containsKey(below) ? below : top;
    }

    /** The folder at the top in which a path lies; empty for none. */
    private static String top(String path) {
        return path.substring(0, path.indexOf('/') + 1);
    }

    private void write(Writer out) throws IOException {
        out.write("{\"@context\": \"https://w3id.org/ro/crate/1.2/context\", \"@graph\": [\n");
        String separator = "";
        for (Map<String, Object> entity : entities.head(partsOf(""))) {
            line(separator, entity, out);
            separator = ",\n";
        }
        for (Map.Entry<String, Map<String, Object>> folder : datasets().entrySet()) {
            line(separator, folder.getValue(), out);
        }
        for (List<WrittenFile> files : folders.values()) {
            for (WrittenFile file : files) {
                line(separator, CrateEntities.file(file, names.get(file.path())), out);
            }
        }
        out.write("\n]}\n");
    }

    private static void line(String separator, Map<String, Object> entity, Writer out) throws IOException {
        out.write(separator);
        out.write(Json.packed(entity));
    }

    private Map<String, Map<String, Object>> datasets() {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        for (String folder : folders.keySet()) {
            LinkedDocument document = documents.get(folder);
            String top = top(folder);
            if (!top.isEmpty() && !all.containsKey(top)) {
                List<String> words = FOLDERS.getOrDefault(top, List.of(top.substring(0, top.length() - 1), ""));
                all.put(top, entities.folder(top, words.get(0), words.get(1), partsOf(top)));
            }
            if (document != null) {
                all.put(folder, entities.document(document, folder, partsOf(folder)));
            }
        }
        return all;
    }

    /** The ids of the folders and files that stand directly in a dataset. */
    private List<String> partsOf(String folder) {
        List<String> parts = new ArrayList<>();
        if (folder.isEmpty()) {
            folders.keySet().stream()
                    .filter(key -> !key.isEmpty())
                    .map(SiteManifest::top)
                    .distinct()
                    .forEach(parts::add);
        } else if (folder.equals(DOCUMENTS)) {
            folders.keySet().stream().filter(documents::containsKey).forEach(parts::add);
        }
        folders.getOrDefault(folder, List.of()).stream().map(WrittenFile::path).forEach(parts::add);
        return parts;
    }
}
