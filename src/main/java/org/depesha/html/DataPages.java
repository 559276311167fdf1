package org.depesha.html;

import java.util.List;
import java.util.Map;
import org.depesha.html.DataPage.File;
import org.depesha.link.address.Addresses;
import org.depesha.link.address.DataFile;
import org.depesha.link.address.DataFiles;

/** Makes the page that says what each file for machines holds. */
final class DataPages {

    private final EditionIndex index;

    DataPages(EditionIndex index) {
        this.index = index;
    }

    DataPage page() {
        return new DataPage(
                files(DataFiles.of(index.edition(), index.settings())),
                files(DataFiles.beside(index.files(), index.settings())),
                files(DataFiles.forCatalogues(index.edition(), index.settings())));
    }

    private List<File> files(List<DataFile> files) {
        return files.stream()
                .map(file -> new File(name(file.path()), index.href(Addresses.DATA, file.path()), words(file)))
                .toList();
    }

    private String words(DataFile file) {
        Map<String, String> values = Map.of("licence", file.of(), "authority", file.of());
        return index.words().say("data.files." + file.what(), values);
    }

    private static String name(String path) {
        return path.startsWith(Addresses.DATA) ? path.substring(Addresses.DATA.length()) : path;
    }
}
