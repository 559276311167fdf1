package org.depesha.export;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Validates XML against a RELAX NG schema by Jing. */
public final class Validation {

    private final List<String> errors = new ArrayList<>();
    private final ValidationDriver driver;

    public Validation(String schemaAddress) throws Exception {
        this(new InputSource(schemaAddress));
    }

    private Validation(InputSource schema) throws Exception {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Errors());
        driver = new ValidationDriver(properties.toPropertyMap());
        if (!driver.loadSchema(schema)) {
            throw new IllegalStateException("this is not a schema: " + errors);
        }
    }

    /** The edition's own schema. */
    public static Validation ours() throws Exception {
        return new Validation(Validation.class.getResource("depesha.rng").toString());
    }

    /** TEI P5 as it was published, with all its elements. */
    public static Validation tei() throws Exception {
        try (InputStream schema = new GZIPInputStream(resource("/schemas/tei_all.rng.gz"))) {
            InputSource source = new InputSource(schema);
            source.setSystemId("tei_all.rng");
            return new Validation(source);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(Validation.class.getResourceAsStream(path), path);
    }

    /** What is wrong with a file. */
    public List<String> errors(String xml) throws Exception {
        errors.clear();
        InputSource input = new InputSource(new StringReader(xml));
        input.setSystemId("document.xml");
        driver.validate(input);
        return List.copyOf(errors);
    }

    private final class Errors implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
