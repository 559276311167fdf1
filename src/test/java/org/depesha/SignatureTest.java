package org.depesha;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a call may ask of its reader: few values at once, so that none is taken for its neighbour. */
class SignatureTest {

    private static final int MOST_PARAMETERS = 5;
    private static final int MOST_COMPONENTS = 8;
    private static final int MOST_STRINGS = 4;
    private static final int SCREEN = 60;

    private static final List<Class<?>> PROGRAM = program();

    @Test
    void noMethodTakesMoreThanFiveParameters() {
        assertThat(PROGRAM.stream()
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> !method.isSynthetic() && !isOfLibrary(method))
                        .filter(method -> method.getParameterCount() > MOST_PARAMETERS))
                .isEmpty();
    }

    @Test
    void noConstructorTakesMoreThanFiveParameters() {
        assertThat(PROGRAM.stream()
                        .flatMap(type -> Arrays.stream(type.getDeclaredConstructors()))
                        .filter(constructor ->
                                !constructor.isSynthetic() && !isOfComponents(constructor) && !isOfLibrary(constructor))
                        .filter(constructor -> constructor.getParameterCount() - hidden(constructor) > MOST_PARAMETERS))
                .isEmpty();
    }

    @Test
    void noRecordHasMoreThanEightComponents() {
        assertThat(PROGRAM.stream()
                        .filter(Class::isRecord)
                        .filter(type -> type.getRecordComponents().length > MOST_COMPONENTS))
                .as("group what belongs together")
                .isEmpty();
    }

    @Test
    void noRecordHasMoreThanFourStringsSideBySide() {
        assertThat(PROGRAM.stream().filter(Class::isRecord).filter(type -> strings(type) > MOST_STRINGS))
                .as("group what belongs together, or part them by what is no text")
                .isEmpty();
    }

    /** How many components of a record stand side by side that are texts. */
    private static int strings(Class<?> type) {
        int most = 0;
        int now = 0;
        for (RecordComponent component : type.getRecordComponents()) {
            now = component.getType() == String.class ? now + 1 : 0;
            most = Math.max(most, now);
        }
        return most;
    }

    @Test
    void theBuildFitsOnOneScreen() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/java/org/depesha/EditionBuild.java")))
                .hasSizeLessThanOrEqualTo(SCREEN);
    }

    /** Whether a library's type, which a type of ours stands for or extends, says what the method takes. */
    private static boolean isOfLibrary(Method method) {
        Class<?> own = method.getDeclaringClass();
        return Stream.concat(Arrays.stream(own.getInterfaces()), Stream.ofNullable(own.getSuperclass()))
                .filter(type -> !PROGRAM.contains(type))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .anyMatch(asked -> asked.getName().equals(method.getName())
                        && Arrays.equals(asked.getParameterTypes(), method.getParameterTypes()));
    }

    /** Whether the library's type that ours extends is made of the same parameters. */
    private static boolean isOfLibrary(Constructor<?> constructor) {
        Class<?> base = constructor.getDeclaringClass().getSuperclass();
        return base != null
                && !PROGRAM.contains(base)
                && Arrays.stream(base.getConstructors())
                        .anyMatch(asked -> Arrays.equals(asked.getParameterTypes(), constructor.getParameterTypes()));
    }

    /** Whether it is the constructor that a record has for its components. */
    private static boolean isOfComponents(Executable constructor) {
        Class<?> type = constructor.getDeclaringClass();
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    /** The parameters that the compiler adds: an enum's name and number, the instance around an inner class. */
    private static int hidden(Constructor<?> constructor) {
        Class<?> type = constructor.getDeclaringClass();
        return type.isEnum() ? 2 : type.isMemberClass() && !Modifier.isStatic(type.getModifiers()) ? 1 : 0;
    }

    private static List<Class<?>> program() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(SignatureTest.class.getPackageName());
        assertThat(classes).isNotEmpty();
        return Stream.<JavaClass>of(classes.toArray(JavaClass[]::new))
                .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }
}
