package org.depesha.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesha.LinkedFixture;
import org.depesha.config.EditionSettings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files by which Zenodo, DataCite and citation tools know the whole edition. */
class DepositFilesTest {

    private static final String DOCUMENT = "-- documents/a.md --\n---\ntitle: A\n---\n\nWords.\n";

    private static final EditionSettings SETTINGS = settings("""
      title: "Letters: \\"one\\" & <two>"
      description: About them.
      base: https://example.org/letters/
      editors: [{name: Ada Example, sort: "Example, Ada", orcid: 0000-0002-1825-0097, affiliation: Riga University}, \
      Some Institute]
      publisher: Example Press
      version: "1.0"
      date: 2026-11-22
      doi: 10.5281/zenodo.1234567
      languages: [lv]
      licence: {name: CC BY-SA 4.0, address: "https://creativecommons.org/licenses/by-sa/4.0/"}
      """);

    private static final EditionSettings BARE = settings("title: Letters\nbase: https://example.org/\n");

    private static EditionSettings settings(String yaml) {
        return LinkedFixture.withSettings(yaml, DOCUMENT).settings();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> yaml(String text) {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    @Test
    void theCitationFileHasWhatTheFormatDemands() {
        Map<String, Object> cff = yaml(new CitationCff(SETTINGS).text().orElseThrow());
        assertThat(cff.keySet())
                .isSubsetOf(Set.of(
                        "cff-version",
                        "message",
                        "type",
                        "title",
                        "authors",
                        "abstract",
                        "version",
                        "date-released",
                        "doi",
                        "url",
                        "license",
                        "license-url"));
        assertThat(cff)
                .containsEntry("cff-version", "1.2.0")
                .containsEntry("type", "dataset")
                .containsEntry("title", "Letters: \"one\" & <two>")
                .containsEntry("version", "1.0")
                .containsEntry("date-released", "2026-11-22")
                .containsEntry("license", "CC-BY-SA-4.0")
                .containsEntry("doi", "10.5281/zenodo.1234567")
                .containsKey("message");
        assertThat(cff.get("authors"))
                .isEqualTo(List.of(
                        Map.of(
                                "family-names",
                                "Example",
                                "given-names",
                                "Ada",
                                "affiliation",
                                "Riga University",
                                "orcid",
                                "https://orcid.org/0000-0002-1825-0097"),
                        Map.of("name", "Some Institute")));
    }

    @Test
    void zenodoGetsItsOwnWords() {
        Map<String, Object> zenodo = yaml(new ZenodoJson(SETTINGS).text().orElseThrow());
        assertThat(zenodo)
                .containsEntry("upload_type", "dataset")
                .containsEntry("license", "cc-by-sa-4.0")
                .containsEntry("publication_date", "2026-11-22")
                .containsEntry("description", "About them.");
        assertThat(zenodo.get("creators"))
                .isEqualTo(List.of(
                        Map.of(
                                "name",
                                "Example, Ada",
                                "affiliation",
                                "Riga University",
                                "orcid",
                                "0000-0002-1825-0097"),
                        Map.of("name", "Some Institute")));
    }

    @Test
    void dataCiteHasItsSixMandatoryPropertiesAndNothingThatItDoesNotKnow() {
        Document xml = Jsoup.parse(new DataCiteXml(SETTINGS).text(), Parser.xmlParser());
        Element root = xml.firstElementChild();
        assertThat(root.attr("xmlns")).isEqualTo("http://datacite.org/schema/kernel-4");
        assertThat(root.children().eachAttr("identifierType")).containsExactly("DOI");
        assertThat(root.children())
                .extracting(Element::tagName)
                .doesNotHaveDuplicates()
                .contains("identifier", "creators", "titles", "publisher", "publicationYear", "resourceType")
                .isSubsetOf(
                        "identifier",
                        "creators",
                        "titles",
                        "publisher",
                        "publicationYear",
                        "resourceType",
                        "dates",
                        "language",
                        "alternateIdentifiers",
                        "version",
                        "rightsList",
                        "descriptions");
        assertThat(root.select("creator").first().children())
                .extracting(Element::tagName)
                .containsExactly("creatorName", "givenName", "familyName", "nameIdentifier", "affiliation");
        assertThat(root.select("creator").last().children())
                .extracting(Element::tagName)
                .containsExactly("creatorName");
        assertThat(root.select("resourceType").attr("resourceTypeGeneral")).isEqualTo("Dataset");
        assertThat(root.select("publicationYear, identifier, date, rights, language")
                        .eachText())
                .containsExactly("10.5281/zenodo.1234567", "2026", "2026-11-22", "lv", "CC BY-SA 4.0");
        assertThat(root.select("title").text()).isEqualTo("Letters: \"one\" & <two>");
        assertThat(root.select("rights").attr("rightsIdentifier")).isEqualTo("CC-BY-SA-4.0");
    }

    @Test
    void nobodyAndNothingIsInvented() {
        assertThat(new CitationCff(BARE).text()).isEmpty();
        assertThat(new ZenodoJson(BARE).text()).isEmpty();
        EditionSettings unlicensed = settings("title: Letters\nbase: https://example.org/\neditors: [Ada]\n");
        assertThat(new ZenodoJson(unlicensed).text())
                .as("nobody chose a licence")
                .isEmpty();
        assertThat(yaml(new CitationCff(unlicensed).text().orElseThrow()))
                .doesNotContainKeys("license", "license-url", "date-released");
    }

    @ParameterizedTest
    @CsvSource({
        "https://creativecommons.org/licenses/by/4.0/,CC-BY-4.0",
        "http://creativecommons.org/licenses/by-nc-sa/3.0,CC-BY-NC-SA-3.0",
        "https://creativecommons.org/licenses/by/4.0/deed.de,CC-BY-4.0",
        "https://creativecommons.org/publicdomain/zero/1.0/,CC0-1.0",
        "https://creativecommons.org/licenses/by/4.0/elsewhere,''",
        "https://example.org/licence,''",
        "'',''"
    })
    void licencesAreKnownByTheirAddress(String address, String id) {
        assertThat(LicenceId.of(address)).isEqualTo(id);
    }
}
