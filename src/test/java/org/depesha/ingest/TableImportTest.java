package org.depesha.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.depesha.BuildMode;
import org.depesha.EditionBuild;
import org.depesha.config.SettingsReader;
import org.depesha.problem.Code;
import org.depesha.problem.Problem;
import org.depesha.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableImportTest {

    private static final String LIST = """
            Nr.;Absender;Empfänger;Datum;Ort;Inhaltsangabe;Zustand;Datei
            1;Vesper, Ilse;Oskar Lind;4. März 1901;Nordhaven;"Nach dem ""Barometer"";
            sie grüßt";gut;a.txt
            2;Ada Berg; Vesper;um 1901;Riga;;gut;

            3;Lind;Ilse Vesper;Frühling;;;gut;fehlt.txt
            4;a;b;c;d;e;f;g;zu viel
            """;

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @BeforeEach
    void anEdition() throws IOException {
        put("content/edition.yml", "title: Letters\nbase: https://letters.berg.org/\nlanguages: [de]\n");
        put("content/registers/persons.yml", "ilse-vesper: {name: Ilse Vesper}\noskar-lind: {name: Oskar Lind}\n");
        put("content/registers/places.yml", "nordhaven: {name: Nordhaven}\n");
        put("a.txt", "Nordhaven, 4. März 1901\n\nLieber Herr Lind,\n\nist das Barometer da?\n\nIhre I. V.\n");
    }

    @Test
    void eachRowBecomesALetterWithAllThatItSays() throws IOException {
        put("briefe.csv", LIST);
        TableReport report = run("briefe.csv", Map.of());
        assertThat(report.text())
                .contains("Absender       from ", "Inhaltsangabe  summary ", "Zustand        field ", "created: 3");
        assertThat(List.of(report.documents(), report.rows())).containsExactly(3, 4);
        String first = document("1901-03-04-ilse-vesper-to-oskar-lind");
        assertThat(first)
                .contains(
                        "from: ilse-vesper\nto: oskar-lind\nsent: {date: 1901-03-04, place: nordhaven}\n",
                        "summary: \"Nach dem \\\"Barometer\\\"; sie grüßt\"\n",
                        "fields: {Nr.: \"1\", Zustand: gut}\n",
                        "transcript: a.txt\n",
                        "ist das Barometer da?");
        assertThat(document("1901-ada-berg-to-ilse-vesper"))
                .contains("from: {name: Ada Berg}", "sent: {date: \"1901~\", place: {name: Riga}}");
        assertThat(document("oskar-lind-to-ilse-vesper")).contains("# check: sent: Frühling\n");
        assertThat(problems.sorted())
                .extracting(Problem::code, problem -> problem.place().line())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Code.DOUBTFUL_IMPORT, 6),
                        org.assertj.core.groups.Tuple.tuple(Code.UNREADABLE_TRANSCRIPT, 6),
                        org.assertj.core.groups.Tuple.tuple(Code.UNREADABLE_ROW, 7));
        Problems built = new Problems();
        EditionBuild.run(folder, BuildMode.BUILD, built, progress -> {});
        assertThat(built.sorted()).isEmpty();
        String page = Files.readString(folder.resolve("site/documents/1901-ada-berg-to-ilse-vesper/index.html"));
        assertThat(page).containsPattern("<dt[^>]*>Zustand</dt><dd[^>]*>gut</dd>");
        assertThat(Files.readString(folder.resolve("site/data/documents.csv")).lines())
                .anyMatch(line -> line.endsWith(",address,Nr.,Zustand"))
                .anyMatch(line -> line.endsWith("/,1,gut"));
        assertThat(Files.readString(folder.resolve("site/search/index/head.js")))
                .contains("\"fields\":[\"Zustand\"]");
    }

    @Test
    void aSecondImportChangesNothingAndACorrectedRowIsMergedIntoItsLetter() throws IOException {
        put("briefe.csv", LIST);
        run("briefe.csv", Map.of());
        Map<String, String> before = documents();
        run("briefe.csv", Map.of());
        assertThat(documents()).isEqualTo(before);
        put(
                "content/documents/1901-ada-berg-to-ilse-vesper.md",
                document("1901-ada-berg-to-ilse-vesper") + "A text of the editor's.\n");
        put("briefe.csv", LIST.replace("\n2;", "\n0;Neu;Lind;1900;;;neu;\n2;").replace("um 1901", "5.6.1901"));
        run("briefe.csv", Map.of());
        assertThat(documents().keySet()).hasSize(before.size() + 1).containsAll(before.keySet());
        assertThat(document("1901-ada-berg-to-ilse-vesper"))
                .contains("sent: {date: 1901-06-05, place: {name: Riga}}", "A text of the editor's.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ",", ";"})
    void separatorsEncodingsAndLineEndsAreTold(String separator) throws IOException {
        String table = ("\"Sender\"#\"Recipient\"#\"Date\"#\"Full text\"\r\n"
                        + "Ada#Jürgen#1901-01-02#\"One\r\n\r\nTwo, #three\"\r\n")
                .replace("#", separator);
        byte[][] files = {
            ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8), table.getBytes(Charset.forName("windows-1252"))
        };
        for (byte[] bytes : files) {
            Files.write(folder.resolve("t.csv"), bytes);
            run("t.csv", Map.of());
            assertThat(document("1901-01-02-ada-to-jurgen")).contains("to: {name: Jürgen}", "One", "Two,");
        }
        assertThat(documents()).hasSize(1);
    }

    @Test
    void anEditorSaysWhatAColumnIs() throws IOException {
        put("t.csv", "Hand;Partner;Jahr;Monat;Tag;Interna\nAda;Bo;1901;3;4;x\n");
        run("t.csv", Map.of("hand", "from", "Partner", "to", "Interna", "-"));
        assertThat(document("1901-03-04-ada-to-bo"))
                .contains("sent: 1901-03-04")
                .doesNotContain("fields", "x\n");
        assertThatThrownBy(() -> run("t.csv", Map.of("Partnr", "to")))
                .hasMessageContaining("There is no column `Partnr`. Did you mean `Partner`?");
        assertThatThrownBy(() -> run("t.csv", Map.of("Partner", "fromm")))
                .hasMessageContaining("`fromm` is nothing that a column can be. Did you mean `from`?");
    }

    @Test
    void ofAWorkbookDatesNumbersAndResultsOfFormulasCount() throws IOException {
        workbook(folder.resolve("t.xlsx"));
        run("t.xlsx", Map.of());
        assertThat(document("1951-01-04-ada-to-bo"))
                .contains("sent: 1951-01-04", "Pages: \"3\"", "Weight: \"2.5\"", "Sum: \"5.5\"")
                .contains("Month shown: 1951-01,", "Hour shown: \"15:00\"", "Before 1900: \"-5\"");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void lettersOfZoteroAreImportedAndOtherItemsPassedOver() throws IOException {
        put("z.json", """
                [
                	{"id": "a", "type": "personal_communication", "title": "About the barometer", "archive":
                	 "Town Archive",
                	 "archive_location": "box 1", "author": [{"family": "Vesper", "given": "Ilse"}],
                	 "recipient": [{"family": "Lind", "given": "Oskar"}], "issued": {"date-parts": [["1901", 3, 4]]},
                	 "medium": "paper"},
                	{"id": "b", "type": "book", "title": "A Book"}
                ]
                """);
        put("z.ris", """
                TY  - PCOMM
                TI  - About the weather
                AU  - Lind, Oskar
                A2  - Vesper, Ilse
                DA  - 1901/03/09/
                PY  - 1901
                AV  - box 2
                DB  - Town Archive
                KW  - weather
                ER  -\s
                """);
        run("z.json", Map.of());
        run("z.ris", Map.of());
        assertThat(document("1901-03-04-ilse-vesper-to-oskar-lind"))
                .contains(
                        "title: About the barometer",
                        "archive: {name: Town Archive, shelfmark: box 1}",
                        "fields: {medium: paper}");
        assertThat(document("1901-03-09-oskar-lind-to-ilse-vesper"))
                .contains("sent: 1901-03-09\n", "shelfmark: box 2", "fields: {KW: weather}");
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what())
                        .isEqualTo("The item `A Book` is passed over: its type is `book`, not that of a letter."));
    }

    @Test
    void ofAnItemNothingIsLostAndNothingSaidTwice() throws IOException {
        put("z.ris", """
                TY  - PCOMM
                ID  - 4711
                AU  - Lind, Oskar
                A2  - Vesper, Ilse
                DA  - 1901/03/09/
                Y1  - 1901///
                AB  -\s
                On the next line.
                ER  -\s
                """);
        put("z.json", """
                [{"type": "letter", "author": [{"literal": "Ada"}], "recipient": [{"literal": "Bo"}],
                  "issued": {"date-parts": [[1901]], "season": 2}, "custom": {"seal": "red"}}]
                """);
        run("z.ris", Map.of());
        run("z.json", Map.of());
        assertThat(document("1901-03-09-oskar-lind-to-ilse-vesper"))
                .contains("sent: 1901-03-09\n", "summary: On the next line.")
                .doesNotContain("4711");
        assertThat(document("ada-to-bo")).contains("# check: sent: summer 1901", "seal: red");
    }

    @Test
    void aFileThatIsNoTableIsAProblem() throws IOException {
        put("empty.csv", "\n\n");
        put("head.csv", "From,To\n");
        put("no.xlsx", "no workbook");
        put("no.json", "[{\"type\": ");
        put("silent.json", "[{\"type\": \"letter\"}]");
        put("silent.ris", "TY  - PCOMM\nER  - \n");
        for (String file :
                List.of("empty.csv", "head.csv", "no.xlsx", "no.json", "silent.json", "silent.ris", "missing.csv")) {
            Problems own = new Problems();
            assertThat(TableImport.run(
                            List.of(folder.resolve(file)),
                            folder,
                            SettingsReader.read(folder, problems).orElseThrow(),
                            Map.of(),
                            own))
                    .as(file)
                    .isEmpty();
            assertThat(own.hasErrors()).as(file).isTrue();
        }
        assertThat(folder.resolve("content/documents")).doesNotExist();
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsTold() throws IOException {
        put("t.csv", "From,To,Note\nA,B,\"open\nC,D,x\nE,F,y\n");
        run("t.csv", Map.of());
        assertThat(problems.sorted())
                .extracting(Problem::code, problem -> problem.place().line())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.UNREADABLE_ROW, 2));
    }

    @Test
    void anUnchangedTableChangesNothingHoweverAlikeItsRowsAre() throws IOException {
        put("t.csv", "From,To,Date,Summary\nA B,C D,1901,\nA B,C D,1901,second\nA B,C D,1901,\n");
        run("t.csv", Map.of());
        Map<String, String> before = documents();
        assertThat(before).hasSize(3);
        assertThat(run("t.csv", Map.of()).text()).contains("unchanged: 3");
        assertThat(documents()).isEqualTo(before);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void noTwoRowsHaveOneIdAndAnIdThatCanBeNoneIsToldAndKept() throws IOException {
        put("t.csv", "ID,From,To\na-b-to-c-d,A B,C D\n,A B,C D\nLetter 12/a,E,F\nL001,G,H\nl001,I,J\n");
        run("t.csv", Map.of());
        assertThat(documents()).containsOnlyKeys("a-b-to-c-d", "a-b-to-c-d-2", "e-to-f", "L001", "i-to-j");
        assertThat(document("e-to-f")).contains("fields: {ID: \"Letter 12/a\"}");
        assertThat(document("i-to-j")).contains("fields: {ID: l001}");
        assertThat(problems.sorted())
                .extracting(problem -> problem.place().line())
                .containsExactly(4, 6);
    }

    @Test
    void aTableReadsNoFileOutsideItsFolder() throws IOException {
        put("tables/in/b.txt", "Dear Lind,\n\nis it there?\n");
        Files.createSymbolicLink(folder.resolve("tables/link.txt"), folder.resolve("a.txt"));
        String absolute = folder.resolve("a.txt").toString();
        put(
                "tables/t.csv",
                "From,To,File\nA,B,../a.txt\nC,D," + absolute + "\nE,F,link.txt\n"
                        + "I,J,\\\\host\\a.txt\nK,L,in/b.txt\n");
        run("tables/t.csv", Map.of());
        assertThat(documents().values())
                .filteredOn(text -> text.contains("transcript:"))
                .singleElement()
                .asString()
                .contains("is it there?");
        assertThat(problems.sorted()).hasSize(4).extracting(Problem::code).containsOnly(Code.UNREADABLE_TRANSCRIPT);
    }

    @Test
    void noCellIsLostToAnother() throws IOException {
        put(
                "t.csv",
                "Sender,Co-author,To,Date,Year,Text,File\nAda,Bo,C,4 March,1901,Dear C,x.txt\n"
                        + "Ida,,D,1901-03-05,1901,,\nUdo,,E,1901-03-06,1902,,\nIna,,F,spring,1903,,\n");
        run("t.csv", Map.of("Sender", "from", "Co-author", "from"));
        assertThat(document("1901-03-04-ada-to-c"))
                .contains("from: [{name: Ada}, {name: Bo}]", "fields: {File: x.txt}", "Dear C");
        assertThat(document("1901-03-05-ida-to-d")).doesNotContain("fields");
        assertThat(document("1901-03-06-udo-to-e")).contains("fields: {Year: \"1902\"}");
        assertThat(document("ina-to-f")).contains("# check: sent: spring", "fields: {Year: \"1903\"}");
        assertThatThrownBy(() -> run("t.csv", Map.of("Sender", "title", "Co-author", "title")))
                .hasMessageContaining("can't both be `title`");
    }

    @Test
    void ofSeveralTablesAllAreCheckedBeforeTheFirstIsImported() throws IOException {
        put("t2.csv", "Von,To\nAda,Bo\n");
        put("t3.csv", "From,To\nIda,Udo\n");
        assertThatThrownBy(() -> both(Map.of("Vom", "from"))).hasMessageContaining("There is no column `Vom`.");
        assertThat(folder.resolve("content/documents")).doesNotExist();
        both(Map.of("Von", "from"));
        assertThat(documents()).containsOnlyKeys("ada-to-bo", "ida-to-udo");
    }

    private void both(Map<String, String> columns) {
        TableImport.run(
                List.of(folder.resolve("t2.csv"), folder.resolve("t3.csv")),
                folder,
                SettingsReader.read(folder, problems).orElseThrow(),
                columns,
                problems);
    }

    private TableReport run(String file, Map<String, String> columns) {
        return TableImport.run(
                        List.of(folder.resolve(file)),
                        folder,
                        SettingsReader.read(folder, problems).orElseThrow(),
                        columns,
                        problems)
                .get(0);
    }

    private String document(String id) throws IOException {
        return Files.readString(folder.resolve("content/documents/" + id + ".md"));
    }

    private Map<String, String> documents() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("content/documents"))) {
            for (Path file : files.collect(Collectors.toCollection(java.util.ArrayList::new))) {
                all.put(file.getFileName().toString().replace(".md", ""), Files.readString(file));
            }
        }
        return all;
    }

    private void put(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    /** A workbook with a date, two numbers and a formula, as small as one can be. */
    private static void workbook(Path file) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String of = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packaged = "http://schemas.openxmlformats.org/package/2006/";
        Map<String, String> parts = new TreeMap<>(Map.of(
                "[Content_Types].xml",
                "<Types xmlns='" + packaged + "content-types'><Default Extension='xml' ContentType='application/xml'/>"
                        + "<Default Extension='rels' ContentType='application/"
                        + "vnd.openxmlformats-package.relationships+xml'/>"
                        + part("workbook", "sheet.main")
                        + part("worksheets/sheet1", "worksheet")
                        + part("styles", "styles")
                        + "</Types>",
                "_rels/.rels",
                "<Relationships xmlns='" + packaged + "relationships'><Relationship Id='r1' Type='" + of
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns='" + main + "' xmlns:r='" + of + "'><sheets><sheet name='L' sheetId='1' r:id='r1'/>"
                        + "</sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + packaged + "relationships'><Relationship Id='r1' Type='" + of
                        + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='" + of
                        + "/styles' Target='styles.xml'/></Relationships>",
                "xl/styles.xml",
                "<styleSheet xmlns='" + main + "'><cellXfs count='4'><xf numFmtId='0'/><xf numFmtId='14'/>"
                        + "<xf numFmtId='17'/><xf numFmtId='20'/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='" + main + "'><sheetData>"
                        + row(
                                1,
                                "From",
                                "To",
                                "Date",
                                "Pages",
                                "Weight",
                                "Sum",
                                "Month shown",
                                "Hour shown",
                                "Before 1900")
                        + "<row r='3'>" + text("A3", "Ada") + text("B3", "Bo")
                        + "<c r='C3' s='1'><v>18632</v></c><c r='D3'><v>3.0</v></c><c r='E3'><v>2.5</v></c>"
                        + "<c r='F3'><f>D3+E3</f><v>5.5</v></c><c r='G3' s='2'><v>18632</v></c>"
                        + "<c r='H3' s='3'><v>0.625</v></c><c r='I3' s='1'><v>-5</v></c>"
                        + "</row></sheetData></worksheet>"));
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : Set.copyOf(parts.keySet())) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(String.valueOf(parts.get(name)).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String part(String name, String kind) {
        return "<Override PartName='/xl/" + name
                + ".xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml'/>";
    }

    private static String row(int number, String... words) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < words.length; i++) {
            row.append(text((char) ('A' + i) + "" + number, words[i]));
        }
        return row.append("</row>").toString();
    }

    private static String text(String cell, String words) {
        return "<c r='" + cell + "' t='inlineStr'><is><t>" + words + "</t></is></c>";
    }
}
