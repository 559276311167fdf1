package org.depesha.export;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Validates XML against a RELAX NG schema by Jing. */
public final class Validation {

    /** TEI P5 as published, where it was downloaded: {@code -Dtei.schema=…}. */
    public static final Path TEI_ALL = Path.of(System.getProperty("tei.schema", "../shared/schemas/tei_all.rng"));

    private final List<String> errors = new ArrayList<>();
    private final ValidationDriver driver;

    public Validation(String schemaAddress) throws Exception {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Errors());
        driver = new ValidationDriver(properties.toPropertyMap());
        if (!driver.loadSchema(new InputSource(schemaAddress))) {
            throw new IllegalStateException("the schema is none: " + errors);
        }
    }

    /** The edition's own schema. */
    public static Validation ours() throws Exception {
        return new Validation(Validation.class.getResource("depesha.rng").toString());
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
