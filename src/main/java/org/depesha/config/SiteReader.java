package org.depesha.config;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.depesha.config.EditionSettings.Named;
import org.depesha.config.EditionSettings.Site;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads what {@code edition.yml} says of the site: which files it has beside its pages, and who serves it. */
final class SiteReader {

    private SiteReader() {}

    static Site site(YamlMap yaml, Problems problems) {
        YamlMap site = yaml.map("site").allowOnly(Set.of("formats", "one-page", "views"));
        Set<SiteFormat> formats = site.get("formats")
                .map(value -> formats(value.asList(), problems))
                .orElseGet(SiteFormat::usual);
        if (formats.contains(SiteFormat.DTS) && !formats.contains(SiteFormat.TEI)) {
            problems.report(
                    Code.INVALID_VALUE,
                    site.placeOfValue("formats"),
                    "`dts` serves the TEI files, but `tei` is not among the formats.",
                    "Add `tei`, or remove `dts`.");
        }
        Set<Gathering> gatherings = site.get("one-page")
                .map(value -> gatherings(value.asList(), problems))
                .orElse(null);
        Set<SiteView> views =
                site.get("views").map(value -> views(value.asList(), problems)).orElseGet(SiteView::all);
        return new Site(
                formats,
                gatherings,
                views,
                host(yaml, problems),
                false,
                DepartureReader.read(yaml, problems),
                interfaces(yaml));
    }

    private static List<Named> interfaces(YamlMap yaml) {
        return yaml.list("interface").stream()
                .map(value -> new Named(value.asLanguage(), value.place()))
                .filter(language -> !language.name().isEmpty())
                .toList();
    }

    private static Set<SiteFormat> formats(List<YamlValue> values, Problems problems) {
        Set<SiteFormat> formats = EnumSet.noneOf(SiteFormat.class);
        for (YamlValue value : values) {
            int known = known(value, SiteFormat.words(), "a format of the site's files", problems);
            if (known >= 0) {
                formats.add(SiteFormat.values()[known]);
            }
        }
        return Collections.unmodifiableSet(formats);
    }

    private static Set<Gathering> gatherings(List<YamlValue> values, Problems problems) {
        Set<Gathering> gatherings = EnumSet.noneOf(Gathering.class);
        for (YamlValue value : values) {
            int known = known(value, Gathering.words(), "something that can stand on one page", problems);
            if (known >= 0) {
                gatherings.add(Gathering.values()[known]);
            }
        }
        return Collections.unmodifiableSet(gatherings);
    }

    private static Set<SiteView> views(List<YamlValue> values, Problems problems) {
        Set<SiteView> views = EnumSet.noneOf(SiteView.class);
        for (YamlValue value : values) {
            int known = known(value, SiteView.words(), "a kind of pages that show an edition at a glance", problems);
            if (known >= 0) {
                views.add(SiteView.values()[known]);
            }
        }
        return Collections.unmodifiableSet(views);
    }

    private static @Nullable Host host(YamlMap yaml, Problems problems) {
        return yaml.get("host")
                .map(value -> known(value, Host.words(), "a host that Depesha knows", problems))
                .filter(known -> known >= 0)
                .map(known -> Host.values()[known])
                .orElse(null);
    }

    /** The place of a word among those that are known; -1, with a problem, for any other. */
    private static int known(YamlValue value, List<String> words, String kind, Problems problems) {
        String word = value.asText();
        int known = words.indexOf(word);
        if (known < 0 && !word.isEmpty()) {
            problems.report(
                    Code.INVALID_VALUE,
                    value.place(),
                    "`" + word + "` is not " + kind + ".",
                    DidYouMean.orElse(word, words, "Known: " + String.join(", ", words) + "."));
        }
        return known;
    }
}
