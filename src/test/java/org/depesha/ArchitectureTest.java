package org.depesha;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesha.output.ContentLock;
import org.depesha.output.NewFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fences between the packages. A package that holds nothing yet keeps every rule. */
class ArchitectureTest {

    private static final String ROOT = "org.depesha";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Which packages a package may import, beside itself; cli and the root have rules of their own. */
    private static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("problem", List.of()),
            Map.entry("config", List.of("problem")),
            Map.entry("tei", List.of("problem")),
            Map.entry("text", List.of("tei", "problem")),
            Map.entry("model", List.of("tei", "problem")),
            Map.entry("phrase", List.of("problem")),
            Map.entry("read", List.of("model", "text", "tei", "config", "problem")),
            Map.entry("collate", List.of("read.transcript", "model", "text", "tei", "config", "problem")),
            Map.entry(
                    "ingest",
                    List.of("collate", "annotate", "read", "model", "text", "tei", "config", "output", "problem")),
            Map.entry("annotate", List.of("model", "text", "tei", "config")),
            Map.entry("link", List.of("phrase", "model", "text", "tei", "config", "problem")),
            Map.entry("release", List.of("link", "model", "text", "tei", "config", "problem")),
            Map.entry("words", List.of("config", "problem")),
            Map.entry("cite", List.of("words", "link", "model", "text", "tei", "config", "problem")),
            Map.entry("seeing", List.of("words", "link", "cite", "model", "tei", "config")),
            Map.entry(
                    "html",
                    List.of(
                            "words",
                            "link",
                            "release",
                            "cite",
                            "facsimile",
                            "seeing",
                            "model",
                            "text",
                            "tei",
                            "config",
                            "output",
                            "problem")),
            Map.entry(
                    "export",
                    List.of(
                            "words",
                            "link",
                            "release",
                            "cite",
                            "facsimile",
                            "seeing",
                            "model",
                            "text",
                            "tei",
                            "config",
                            "output")),
            Map.entry("facsimile", List.of("model", "tei", "output", "problem")),
            Map.entry("search", List.of("words", "link", "model", "text", "tei", "config", "output")),
            Map.entry("output", List.of("problem"))));

    /** The stages that have rooms, each with theirs; a room may see the others of its stage, but for rings. */
    private static final Map<String, Set<String>> ROOMS = Map.of(
            "read", Set.of("transcript", "profile"),
            "ingest", Set.of("phrase", "finding", "layout", "letter", "draft", "table", "row"),
            "link", Set.of("passage", "names", "address", "refer", "channel", "resolve", "thread", "edition"));

    static Stream<String> packages() {
        return MAY_IMPORT.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aStageKnowsOnlyThePackagesBeforeIt(String name) {
        String[] allowed = Stream.concat(Stream.of(name), MAY_IMPORT.get(name).stream())
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
        check(classes()
                .that(resideInAPackage(inside(name)))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + "..")).or(resideInAnyPackage(allowed)))
                .because("a stage knows its input and output types and no other stage"));
    }

    @Test
    void everyPackageHasItsPlace() {
        Stream<String> stages = Stream.concat(Stream.of("cli", "serve"), packages());
        Stream<String> rooms = ROOMS.entrySet().stream()
                .flatMap(stage -> stage.getValue().stream().map(room -> stage.getKey() + "." + room));
        Stream<String> places = Stream.concat(stages, rooms).map(name -> ROOT + "." + name);
        check(classes()
                .should()
                .resideInAnyPackage(Stream.concat(Stream.of(ROOT), places).toArray(String[]::new))
                .because("a new package needs a row in the table of the design, and a room its name in that of rooms"));
    }

    @Test
    void theRootRunsTheStagesAndDoesNotKnowTheCommandLine() {
        check(noClasses()
                .that(resideInAPackage(ROOT))
                .should()
                .dependOnClassesThat(resideInAPackage(inside("cli")))
                .because("the command line is a thin skin: the program runs without it"));
    }

    @Test
    void theServerKnowsTheProgramAndNoStage() {
        check(classes()
                .that(resideInAPackage(inside("serve")))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + ".."))
                        .or(resideInAnyPackage(ROOT, inside("serve"), inside("output"), inside("problem"))))
                .because("it shows what the program makes, and makes nothing"));
        check(noClasses()
                .that(resideInAPackage(ROOT))
                .should()
                .dependOnClassesThat(resideInAPackage(inside("serve")))
                .because("a build needs no server"));
    }

    @Test
    void aBuildDoesNotReachIntoTheImport() {
        check(noClasses()
                .that(resideInAPackage(ROOT))
                .should()
                .dependOnClassesThat(resideInAPackage(inside("ingest")))
                .because("an edition is built of what it holds, however that came into it"));
    }

    @Test
    void theCommandLineKnowsOnlyTheDoorsOfTheStages() {
        check(classes()
                .that(resideInAPackage(inside("cli")))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + ".."))
                        .or(resideInAnyPackage(
                                ROOT,
                                inside("cli"),
                                ROOT + ".ingest",
                                ROOT + ".serve",
                                inside("config"),
                                inside("problem")))
                        .or(belongToAnyOf(NewFolder.class, ContentLock.class)))
                .because("a command translates, and one door leads to the stage that it is about"));
    }

    @Test
    void noStagesLeanOnEachOther() {
        check(slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("stages in a ring can only be understood all at once"));
    }

    @Test
    void noPackagesLeanOnEachOther() {
        check(slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a stage and its rooms are packages too: in a ring they can only be understood all at once"));
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        check(fence("picocli..", "cli").because("the program also runs without a command line"));
    }

    @Test
    void onlyReadersKnowTheirParsers() {
        check(fence("com.vladsch.flexmark..", "read", "config", "ingest")
                .because("TEI is the only form that a text has inside"));
        check(fence("org.snakeyaml..", "read", "config", "ingest")
                .because("what YAML holds becomes a typed value as it is read"));
        check(fence("org.jaxen..", "read.profile").because("what a letter states is found by its profile alone"));
        check(fence("org.jsoup..", "read", "ingest").because("HTML by other hands is cleaned as it is read"));
    }

    @Test
    void onlyThePagesKnowFreeMarker() {
        check(fence("freemarker..", "html").because("templates see page records, and nothing else sees templates"));
    }

    @Test
    void onlyCiteKnowsTheStyleEngine() {
        check(fence("de.undercouch..", "cite")
                .because("pages and files get citations, and do not see how a style makes them"));
    }

    @Test
    void onlyTheSearchKnowsTheStemmers() {
        check(fence("org.tartarus..", "search").because("what is one word for a reader is the index's affair"));
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminal() {
        check(noClasses()
                .that(not(resideInAPackage(inside("cli"))))
                .should()
                .accessTargetWhere(describe(
                        "System.out, System.err or System.exit",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err", "exit")
                                        .contains(access.getTarget().getName())))
                .because("what is wrong is a Problem, and the terminal is handed to the command line"));
        check(noClasses()
                .that(not(resideInAPackage(inside("cli"))))
                .should()
                .accessTargetWhere(describe(
                        "printStackTrace",
                        access -> access.getTarget().getName().equals("printStackTrace")))
                .because("a fault is thrown, not printed"));
    }

    @Test
    void onlyOutputWritesFiles() {
        check(noClasses()
                .that(not(resideInAPackage(inside("output"))))
                .should()
                .accessTargetWhere(describe("what changes files", ArchitectureTest::changesFiles))
                .because("every file is written as a whole, and no link leads it elsewhere"));
    }

    /**
     * Whether a call makes, writes, moves or removes a file. The terminal's two streams are opened by their
     * descriptors.
     */
    private static boolean changesFiles(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        JavaClass owner = target.getOwner();
        if (owner.isEquivalentTo(Files.class)) {
            return target.getName()
                    .matches("(write|create|copy|move|delete|set).*|newOutputStream|newBufferedWriter|newByteChannel");
        }
        if (owner.isEquivalentTo(FileOutputStream.class)) {
            return !target.getFullName().contains("java.io.FileDescriptor")
                    && target.getName().equals("<init>");
        }
        return owner.isEquivalentTo(FileWriter.class)
                || owner.isEquivalentTo(RandomAccessFile.class)
                || owner.isEquivalentTo(FileChannel.class) && target.getName().equals("open")
                || owner.isEquivalentTo(java.io.File.class)
                        && target.getName().matches("(create|delete|mkdir|rename|set).*");
    }

    @Test
    void theProgramIsThere() {
        assertThat(PROGRAM.contain(ROOT + ".problem.Problem")).isTrue();
    }

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction fence(
            String library, String... inside) {
        DescribedPredicate<JavaClass> within = resideInAnyPackage(
                Stream.of(inside).map(ArchitectureTest::inside).toArray(String[]::new));
        return noClasses().that(not(within)).should().dependOnClassesThat(resideInAPackage(library));
    }

    private static String inside(String name) {
        return ROOT + "." + name + "..";
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }
}
