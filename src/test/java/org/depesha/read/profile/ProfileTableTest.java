package org.depesha.read.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depesha.config.EditionSettings.Named;
import org.depesha.config.ProfileField;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the program's own profile finds what its sample says, where no row before it does. */
class ProfileTableTest {

    private static final Path DOCUMENTATION = Path.of("src/docs/profile.md");

    /** @param before how many rows of the field stand before it */
    private record Case(ProfileTable.Field field, ProfileTable.Row row, int before) {

        @Override
        public String toString() {
            return field.field().word() + ": " + row.path();
        }
    }

    static Stream<Case> rows() {
        return ProfileTable.fields().stream()
                .flatMap(field -> IntStream.range(0, field.rows().size())
                        .mapToObj(i -> new Case(field, field.rows().get(i), i)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowFindsWhatItsSampleSays(Case one) throws TeiReader.IllFormedException {
        Problems problems = new Problems();
        LetterFields fields = Profile.ofProgram().in(root(one.row().sample()), "file", null, problems);
        List<List<Found>> rows = fields.rows(one.field().field()).toList();
        assertThat(rows.subList(0, one.before())).as("the rows before it").allMatch(List::isEmpty);
        assertThat(rows.get(one.before()).stream().map(ProfileTableTest::said).collect(Collectors.joining(" | ")))
                .isEqualTo(one.row().yields());
        assertThat(problems.sorted()).isEmpty();
    }

    private static TeiElement root(String sample) throws TeiReader.IllFormedException {
        boolean whole = sample.startsWith("<TEI") || sample.startsWith("<teiCorpus");
        String xml = whole ? sample : "<TEI>" + sample + "</TEI>";
        return TeiReader.read(
                xml.replaceFirst("^<(TEI|teiCorpus)", "<$1 xmlns=\"" + TeiElement.NAMESPACE + "\""), "sample.xml");
    }

    private static String said(Found found) {
        TeiElement element = found.element();
        return !found.words().isEmpty() || element == null
                ? found.words()
                : Stream.of("when", "ref", "target")
                        .map(element::attribute)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(element.name());
    }

    @Test
    void everyFieldSaysWhatItIs() {
        assertThat(ProfileTable.fields()).allMatch(field -> !field.meaning().isBlank());
    }

    @Test
    void theDocumentationHasEveryRow() throws IOException {
        String made = ProfileText.documentation();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(DOCUMENTATION, made);
        }
        assertThat(Files.readString(DOCUMENTATION))
                .as("made from profile.yml; -Dgolden=update writes it")
                .isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "title[;can't be used",
                "preceding::title;the axis `preceding` is not read here",
                "titel(title);there is no function `titel`",
                "document('x');there is no function `document`",
                "$descripton/ref;there is no variable `descripton`",
                "part(teiHeader, 'author');the second argument must be 'sender'",
                "concat('a');concat() requires at least two arguments",
            })
    void anExpressionThatCannotBeUsedIsAProblemWithItsPlace(String path, String why)
            throws TeiReader.IllFormedException {
        Problems problems = new Problems();
        Place place = new Place("content/edition.yml", 7, 10);
        Profile profile = Profile.of(Map.of(ProfileField.TITLE, List.of(new Named(path, place))), problems);
        LetterFields fields = profile.in(root("<teiHeader/><text/>"), "a", null, problems);
        assertThat(fields.word(ProfileField.TITLE)).isEmpty();
        fields.word(ProfileField.TITLE);
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(place);
            assertThat(problem.toString()).contains(why);
        });
    }

    private static Profile titled(String path, Problems problems) {
        return Profile.of(Map.of(ProfileField.TITLE, List.of(new Named(path, Place.of("edition.yml")))), problems);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//p[count(//p[count(//p) > 1]) > 1]",
                "//p[contains(/, 'x')]",
                "//p = //head",
                "//p[starts-with(normalize-space(..), 'x')]",
                "//p[string-length(translate(ancestor::text, 'a', 'b')) = 1]",
                "//p[names(/TEI) = 'x']",
            })
    void anExpressionThatTakesTooLongIsAProblemAndFindsNothing(String path) throws TeiReader.IllFormedException {
        String many = "<text><body>"
                + "<p>a letter of some length, like another</p><head><name>no</name></head>".repeat(12_000)
                + "</body></text>";
        Problems problems = new Problems();
        assertThat(titled(path, problems).in(root(many), "a", null, problems).word(ProfileField.TITLE))
                .isEmpty();
        assertThat(problems.sorted()).singleElement().asString().contains("steps in one file");
    }

    @Test
    void everyBuildIsToldAnewOfAnExpressionThatCannotBeWorkedOut() throws TeiReader.IllFormedException {
        Problems first = new Problems();
        Problems second = new Problems();
        Profile profile = titled("part(teiHeader, 'author')", first);
        for (Problems problems : List.of(first, first, second)) {
            profile.in(root("<teiHeader/><text/>"), "a", null, problems).word(ProfileField.TITLE);
        }
        assertThat(first.sorted()).hasSize(1).isEqualTo(second.sorted());
    }

    @Test
    void namesMayHaveThePrefixTeiAndOthersHaveTheirs() throws TeiReader.IllFormedException {
        Problems problems = new Problems();
        Profile profile = Profile.of(
                Map.of(
                        ProfileField.TITLE,
                        List.of(new Named("//tei:div[@frus:kind='x']/tei:head", Place.of("edition.yml")))),
                problems);
        TeiElement root = root(
                "<text><body xmlns:frus=\"urn:frus\"><div frus:kind=\"x\"><head>Four</head></div></body>" + "</text>");
        assertThat(profile.in(root, "a", null, problems).word(ProfileField.TITLE))
                .isEqualTo("Four");
    }

    @ParameterizedTest
    @CsvSource({"#ada,#ada,''", "#ada #bo,#ada #bo,''", "p.xml#ada,p.xml#ada,''", "und/oder,'',und/oder", "Ada,'',Ada"})
    void aValueIsAPointerOrWords(String value, String pointer, String words) throws TeiReader.IllFormedException {
        Profile profile =
                Profile.of(Map.of(ProfileField.SENDER, List.of(new Named("text/@n", Place.NOWHERE))), new Problems());
        LetterFields fields = profile.in(root("<text n=\"" + value + "\"/>"), "a", null, new Problems());
        TeiElement name =
                fields.first(ProfileField.SENDER, found -> true).get(0).asElement("persName");
        assertThat(Objects.requireNonNullElse(name.attribute("ref"), "")).isEqualTo(pointer);
        assertThat(name.text()).isEqualTo(words);
    }

    @Test
    void ownStandsForTheProgramsRows() throws TeiReader.IllFormedException {
        Problems problems = new Problems();
        Profile profile = Profile.of(
                Map.of(
                        ProfileField.TITLE,
                        List.of(new Named("text//head", Place.NOWHERE), new Named("own", Place.NOWHERE))),
                problems);
        String header = "<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader>";
        assertThat(profile.in(root(header), "a", null, problems).word(ProfileField.TITLE))
                .isEqualTo("T");
    }
}
