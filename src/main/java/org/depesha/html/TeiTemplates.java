package org.depesha.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The templates of an edition: the program's own, each of which a file of the same name in the edition's
 * {@code templates/} replaces. The program's own stay within reach below {@code program/}, so that an edition's
 * {@code tei.ftlh} needs to hold only the macros that it changes.
 */
final class TeiTemplates {

    static final DefaultObjectWrapper WRAPPER = new DefaultObjectWrapper(Configuration.VERSION_2_3_34);

    /** Where the program's own templates lie on the class path. */
    static final String RESOURCES = "/org/depesha/templates";

    private static final String PROGRAM = "program/";

    private final Configuration configuration;
    private final Problems problems;

    TeiTemplates(Path folder, Problems problems) {
        this.problems = problems;
        this.configuration = new OnceParsed(folder.resolve("templates"));
        configuration.setTemplateLoader(loader(folder.resolve("templates")));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setObjectWrapper(WRAPPER);
    }

    private TeiTemplates(Configuration configuration, Problems problems) {
        this.configuration = configuration;
        this.problems = problems;
    }

    /** The same templates, which need not be parsed again; what fails from now on is reported there. */
    TeiTemplates reportingTo(Problems others) {
        return new TeiTemplates(configuration, others);
    }

    private static TemplateLoader loader(Path own) {
        TemplateLoader program = new ClassTemplateLoader(TeiTemplates.class, RESOURCES);
        List<TemplateLoader> loaders = new ArrayList<>();
        try {
            if (Files.isDirectory(own)) {
                loaders.add(new FileTemplateLoader(own.toFile()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        loaders.add(program);
        loaders.add(new ProgramLoader(program));
        return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }

    /** Where an edition has no template of its own, the program's has two names: it is parsed, and imported, once. */
    private static final class OnceParsed extends Configuration {

        private final Path own;

        /** By the name of a template, whether the edition has one of its own. */
        private final Map<String, Boolean> overridden = new ConcurrentHashMap<>();

        OnceParsed(Path own) {
            super(VERSION_2_3_34);
            this.own = own;
        }

        @Override
        public Template getTemplate(
                String name,
                @Nullable Locale locale,
                @Nullable Object condition,
                @Nullable String encoding,
                boolean parse,
                boolean ignoreMissing)
                throws IOException {
            String plain = name.startsWith(PROGRAM) ? name.substring(PROGRAM.length()) : name;
            String one = overridden.computeIfAbsent(plain, file -> Files.exists(own.resolve(file))) ? name : plain;
            return super.getTemplate(one, locale, condition, encoding, parse, ignoreMissing);
        }
    }

    /** Finds {@code program/tei.ftlh} where the program's own {@code tei.ftlh} is. */
    private record ProgramLoader(TemplateLoader program) implements TemplateLoader {

        @Override
        public @Nullable Object findTemplateSource(String name) throws IOException {
            String plain = name.startsWith(PROGRAM) ? name.substring(PROGRAM.length()) : null;
            return plain == null ? null : program.findTemplateSource(plain);
        }

        @Override
        public long getLastModified(Object source) {
            return program.getLastModified(source);
        }

        @Override
        public Reader getReader(Object source, String encoding) throws IOException {
            return program.getReader(source, encoding);
        }

        @Override
        public void closeTemplateSource(Object source) throws IOException {
            program.closeTemplateSource(source);
        }
    }

    /** A page made by a template; empty, with a problem, where the template can't be read or fails. */
    Optional<String> render(String name, Map<String, Object> model) {
        try {
            Template template = configuration.getTemplate(name);
            StringWriter page = new StringWriter(1 << 14);
            template.process(model, page);
            return Optional.of(page.toString());
        } catch (TemplateException | IOException e) {
            report(name, e);
        } catch (StackOverflowError e) {
            report(name, 0, 0, "A macro of this page calls itself endlessly.");
        } catch (SecurityException e) {
            report(name, 0, 0, "A template is a link to something outside the templates folder.");
        }
        return Optional.empty();
    }

    /** Reports what went wrong first: an import fails because the template that it names can't be read. */
    private void report(String name, Exception failure) {
        Throwable first = failure;
        while (first.getCause() instanceof TemplateException || first.getCause() instanceof IOException) {
            first = first.getCause();
        }
        if (first instanceof ParseException e) {
            report(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
        } else if (first instanceof TemplateException e) {
            report(
                    e.getTemplateSourceName(),
                    number(e.getLineNumber()),
                    number(e.getColumnNumber()),
                    e.getMessageWithoutStackTop());
        } else {
            report(name, 0, 0, String.valueOf(first.getMessage()));
        }
    }

    private void report(String template, int line, int column, String message) {
        String name =
                template == null ? "" : template.startsWith(PROGRAM) ? template.substring(PROGRAM.length()) : template;
        String what = message == null
                ? "The template fails."
                : message.lines()
                        .limit(2)
                        .map(part -> part.replace("==> ", ""))
                        .collect(Collectors.joining(" "))
                        .strip();
        problems.report(Code.TEMPLATE_ERROR, new Place("templates/" + name, line, column), what);
    }

    private static int number(Integer lineOrColumn) {
        return lineOrColumn == null ? 0 : lineOrColumn;
    }
}
