package org.depesha.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings;
import org.depesha.config.Editor;
import org.depesha.tei.TeiAttribute;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;
import org.depesha.tei.TeiWriter;

/** Makes {@code datacite.xml}: what is registered with the edition's DOI, by the DataCite Metadata Schema 4.6. */
final class DataCiteXml {

    private static final String NAMESPACE = "http://datacite.org/schema/kernel-4";
    private static final String SCHEMA = NAMESPACE + " https://schema.datacite.org/meta/kernel-4.6/metadata.xsd";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final EditionSettings settings;

    DataCiteXml(EditionSettings settings) {
        this.settings = settings;
    }

    /** The file of an edition that has a DOI, and with it editors, a publisher and a date. */
    String text() {
        List<TeiElement> parts = new ArrayList<>();
        String year = settings.release().date() == null
                ? ""
                : Integer.toString(settings.release().date().getYear());
        parts.add(element("identifier", settings.release().doi()).with("identifierType", "DOI"));
        parts.add(element("creators", settings.imprint().editors().stream().map(DataCiteXml::creator)));
        parts.add(titles());
        parts.add(element("publisher", settings.imprint().publisher()));
        parts.add(element("publicationYear", year));
        parts.add(element("resourceType", "Digital edition of correspondence").with("resourceTypeGeneral", "Dataset"));
        parts.add(element(
                "dates",
                Stream.of(element("date", String.valueOf(settings.release().date()))
                        .with("dateType", "Issued"))));
        parts.add(element("language", settings.language()));
        TeiElement address =
                element("alternateIdentifier", settings.canonical("")).with("alternateIdentifierType", "URL");
        parts.add(element("alternateIdentifiers", Stream.of(address)));
        addWhatMayBeMissing(parts);
        TeiAttribute schema = new TeiAttribute("xsi:schemaLocation", SCHEMA, XSI);
        TeiElement resource = element("resource", parts.stream());
        return TeiWriter.write(
                new TeiElement(resource.name(), NAMESPACE, List.of(schema), resource.children(), resource.place()));
    }

    private TeiElement titles() {
        TeiElement subtitle = element("title", settings.titles().subtitle()).with("titleType", "Subtitle");
        return element(
                "titles",
                Stream.of(element("title", settings.titles().title()), subtitle)
                        .filter(title -> !title.text().isEmpty()));
    }

    private void addWhatMayBeMissing(List<TeiElement> parts) {
        if (!settings.release().version().isEmpty()) {
            parts.add(element("version", settings.release().version()));
        }
        if (!settings.imprint().licence().name().isEmpty()) {
            parts.add(element("rightsList", Stream.of(rights())));
        }
        if (!settings.titles().description().isEmpty()) {
            parts.add(element(
                    "descriptions",
                    Stream.of(element("description", settings.titles().description())
                            .with("descriptionType", "Abstract"))));
        }
    }

    private static TeiElement creator(Editor editor) {
        TeiElement name =
                element("creatorName", editor.inverted()).with("nameType", editor.isPerson() ? "Personal" : null);
        TeiElement orcid = element("nameIdentifier", editor.orcidAddress())
                .with("nameIdentifierScheme", "ORCID")
                .with("schemeURI", "https://orcid.org");
        TeiElement given = element("givenName", editor.given());
        TeiElement family = element("familyName", editor.family());
        Stream<TeiElement> parts = Stream.of(name, given, family, orcid, element("affiliation", editor.affiliation()));
        return element("creator", parts.filter(part -> !part.text().isEmpty()));
    }

    private TeiElement rights() {
        String id = LicenceId.of(settings.imprint().licence().address());
        return element("rights", settings.imprint().licence().name())
                .with("rightsURI", settings.imprint().licence().address())
                .with("rightsIdentifier", id)
                .with("rightsIdentifierScheme", id.isEmpty() ? null : "SPDX")
                .with("schemeURI", id.isEmpty() ? null : "https://spdx.org/licenses/");
    }

    private static TeiElement element(String name, String text) {
        return element(name, text.isEmpty() ? Stream.empty() : Stream.of(new TeiText(text)));
    }

    private static TeiElement element(String name, Stream<? extends TeiNode> children) {
        TeiElement element = TeiElement.of(name, children.toList());
        return new TeiElement(name, NAMESPACE, List.of(), element.children(), element.place());
    }
}
