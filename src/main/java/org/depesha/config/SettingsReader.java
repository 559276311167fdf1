package org.depesha.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depesha.config.EditionSettings.Automation;
import org.depesha.config.EditionSettings.Imprint;
import org.depesha.config.EditionSettings.Licence;
import org.depesha.config.EditionSettings.Named;
import org.depesha.config.EditionSettings.Release;
import org.depesha.config.EditionSettings.Titles;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads {@code content/edition.yml}. */
public final class SettingsReader {

    private static final String PATH = "content/edition.yml";

    private static final Set<String> KEYS = Set.of(
            "title",
            "subtitle",
            "tagline",
            "description",
            "editors",
            "publisher",
            "base",
            "version",
            "date",
            "languages",
            "interface",
            "licence",
            "credit",
            "annotate",
            "references",
            "search",
            "doi",
            "cmif",
            "cite",
            "site",
            "tei",
            "host",
            "moved",
            "withdrawn");

    private final YamlMap yaml;
    private final String base;
    private final Problems problems;

    private SettingsReader(YamlMap yaml, String base, Problems problems) {
        this.yaml = yaml.allowOnly(KEYS);
        this.base = base;
        this.problems = problems;
    }

    /** The settings of the edition in a folder; empty, with a problem, where there are none. */
    public static Optional<EditionSettings> read(Path folder, Problems problems) {
        return read(folder, "", problems);
    }

    /**
     * The same for a certain address of the site.
     *
     * @param base goes before what the file says; empty for none
     */
    public static Optional<EditionSettings> read(Path folder, String base, Problems problems) {
        if (Files.isDirectory(folder) && !EditionDoors.areShut(folder, problems)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(folder.resolve(PATH))) {
            noEdition(folder, problems);
            return Optional.empty();
        }
        return SourceFile.read(folder, PATH, problems)
                .map(text -> new SettingsReader(YamlValue.parse(text, PATH, 0, problems), base, problems).settings());
    }

    private static void noEdition(Path folder, Problems problems) {
        if (Files.exists(folder.resolve("edition.yml"))) {
            problems.report(
                    Code.NO_EDITION,
                    Place.of(PATH),
                    "`" + folder + "` is itself the folder `content/` of an edition.",
                    "Name the folder above it.");
        } else if (!Files.exists(Path.of("").toAbsolutePath())) { // Java has "?" for the signs that a locale lacks
            problems.report(
                    Code.NO_EDITION,
                    Place.of(folder.toString()),
                    "The path of the current folder contains characters that Java can't read in this locale.",
                    "Set LC_ALL=C.UTF-8, or use the launcher `depesha`, which does.");
        } else if (Files.isDirectory(folder)) {
            problems.report(Code.NO_EDITION, Place.of(PATH), "There is no `" + PATH + "` in `" + folder + "`.");
        } else {
            String what = Files.exists(folder) ? "`" + folder + "` is a file." : "There is no folder `" + folder + "`.";
            problems.report(
                    Code.NO_EDITION,
                    Place.of(folder.toString()),
                    what,
                    "Name the folder that contains `content/`"
                            + (Files.exists(folder) ? "." : ", or make a new one: depesha init " + folder));
        }
    }

    private EditionSettings settings() {
        YamlMap licence = yaml.map("licence").allowOnly(Set.of("name", "address"));
        return new EditionSettings(
                new Titles(
                        yaml.required("title", Code.MISSING_TITLE),
                        yaml.text("subtitle"),
                        yaml.text("tagline"),
                        yaml.text("description")),
                new Imprint(
                        yaml.list("editors").stream()
                                .map(value -> EditorReader.editor(value, problems))
                                .toList(),
                        yaml.text("publisher"),
                        base(),
                        yaml.text("credit"),
                        new Licence(licence.text("name"), licence.webAddress("address"))),
                new Release(yaml.text("version"), date(), DepositReader.doi(yaml, problems)),
                languages(),
                automation(),
                DepositReader.cmif(yaml, problems),
                styles(),
                SiteReader.site(yaml, problems));
    }

    private Automation automation() {
        YamlMap references = yaml.map("references").allowOnly(Set.of("find", "show-found"));
        return new Automation(
                yaml.get("annotate").map(value -> value.asBoolean(false)).orElse(false),
                references
                        .get("find")
                        .map(find -> find.asBoolean(true)
                                ? EditionSettings.Finding.EVERYWHERE
                                : EditionSettings.Finding.NOWHERE)
                        .orElse(EditionSettings.Finding.OWN),
                references.get("show-found").map(show -> show.asBoolean(true)).orElse(true),
                yaml.get("search").map(value -> value.asBoolean(true)).orElse(true),
                tei());
    }

    private EditionSettings.Tei tei() {
        Set<String> keys = new TreeSet<>(ProfileField.words());
        keys.add("nobody");
        YamlMap tei = yaml.map("tei").allowOnly(keys);
        Map<ProfileField, List<Named>> profile = new EnumMap<>(ProfileField.class);
        tei.forEach((key, value) -> ProfileField.of(key)
                .ifPresent(field -> profile.put(
                        field,
                        value.asList().stream()
                                .map(path -> new Named(path.asText(), path.place()))
                                .filter(path -> !path.name().isEmpty())
                                .toList())));
        return new EditionSettings.Tei(tei.texts("nobody"), profile);
    }

    private List<Named> styles() {
        return yaml.map("cite").allowOnly(Set.of("styles")).list("styles").stream()
                .map(value -> new Named(value.asText(), value.place()))
                .filter(style -> !style.name().isEmpty())
                .toList();
    }

    private URI base() {
        String text = base.isEmpty() ? yaml.required("base", Code.MISSING_VALUE) : base;
        try {
            URI address = new URI(text.endsWith("/") ? text : text + "/");
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null && address.getQuery() == null && address.getFragment() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // reported below, with what is wanted
        }
        if (!text.isEmpty()) {
            problems.report(
                    Code.INVALID_VALUE,
                    base.isEmpty() ? yaml.placeOfValue("base") : Place.of("--base"),
                    "`" + text + "` is not a web address.",
                    "Write it as https://example.org/letters/.");
        }
        return URI.create("https://example.org/");
    }

    private @Nullable LocalDate date() {
        String text = yaml.text("date");
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.report(
                    Code.INVALID_DATE,
                    yaml.placeOfValue("date"),
                    "`" + text + "` is not a calendar date.",
                    "Write the release's date as 2026-11-22.");
            return null;
        }
    }

    private List<String> languages() {
        List<String> tags = yaml.list("languages").stream()
                .map(YamlValue::asLanguage)
                .filter(tag -> !tag.isEmpty())
                .toList();
        return tags.isEmpty() ? List.of("en") : tags;
    }
}
