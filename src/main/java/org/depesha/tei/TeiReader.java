package org.depesha.tei;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.depesha.problem.Place;

/**
 * Reads XML strictly: well-formed or not at all, no DTD, no entities but XML's own five, no more than 200 elements
 * inside one another. Woodstox is used because it tells where a start tag begins, and refuses undeclared entities
 * instead of leaving them out.
 */
public final class TeiReader {

    /** Longer strings are rarely the same. */
    private static final int SHARED = 48;

    private static final int DEEPEST = 200;

    /** Stands for no namespace at all, which a prefix can't have. */
    private static final String NO_NAMESPACE = "urn:depesha:no-namespace";

    private static final WstxInputFactory FACTORY = factory();

    private TeiReader() {}

    /** What keeps a text from being read. */
    public static final class IllFormedException extends Exception {
        private final String reason;
        private final transient Place place;

        IllFormedException(String reason, Place place) {
            super(reason);
            this.reason = reason;
            this.place = place;
        }

        /** What is wrong, in words without a full stop. */
        public String reason() {
            return reason.replaceFirst("\\.+$", "");
        }

        public Place place() {
            return place;
        }
    }

    /**
     * The root element of an XML text.
     *
     * @param file for the places of its elements
     */
    public static TeiElement read(String xml, String file) throws IllFormedException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(file, new StringReader(xml));
            try {
                return root(reader, file);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            Place place = at == null ? Place.of(file) : place(file, at);
            throw new IllFormedException(reason(e), place);
        }
    }

    private static TeiElement root(XMLStreamReader reader, String file) throws XMLStreamException, IllFormedException {
        Deque<Open> open = new ArrayDeque<>();
        List<TeiNode> before = new ArrayList<>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(start(reader, file));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.peek().addText(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    TeiElement done = open.pop().close();
                    if (open.isEmpty()) {
                        return whole(before, done, after(reader));
                    }
                    open.peek().add(done);
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new IllFormedException(
                            "the entity &" + reader.getLocalName() + "; is not known",
                            place(file, reader.getLocation()));
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    if (open.isEmpty()) {
                        before.add(remark(reader));
                    } else {
                        open.peek().add(remark(reader));
                    }
                }
                default -> {}
            }
        }
        throw new IllFormedException("there is no element", Place.of(file));
    }

    /** Reads on to the end, so that what stands behind the root is found ill-formed too; what is remarked there. */
    private static List<TeiNode> after(XMLStreamReader reader) throws XMLStreamException {
        List<TeiNode> remarks = new ArrayList<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                remarks.add(remark(reader));
            }
        }
        return remarks;
    }

    /** The root with what is remarked around it inside, where no browser obeys it: {@code <?xml-stylesheet ?>}. */
    private static TeiElement whole(List<TeiNode> before, TeiElement root, List<TeiNode> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return root;
        }
        List<TeiNode> all = new ArrayList<>(before);
        all.addAll(root.children());
        all.addAll(after);
        return root.with(all);
    }

    private static TeiRemark remark(XMLStreamReader reader) {
        if (reader.getEventType() == XMLStreamConstants.COMMENT) {
            return new TeiRemark("<!--" + reader.getText() + "-->");
        }
        String data = Objects.requireNonNullElse(reader.getPIData(), "");
        return new TeiRemark("<?" + reader.getPITarget() + (data.isEmpty() ? "" : " " + data) + "?>");
    }

    /** A string that stands in files again and again, such as a line's indent, once in memory. */
    private static String shared(String text) {
        return text.length() <= SHARED ? text.intern() : text;
    }

    private static Open start(XMLStreamReader reader, String file) {
        String namespace =
                reader.getNamespaceURI() == null || reader.getNamespaceURI().isEmpty()
                        ? NO_NAMESPACE
                        : reader.getNamespaceURI();
        boolean tei = namespace.equals(TeiElement.NAMESPACE);
        List<TeiAttribute> attributes = new ArrayList<>(reader.getAttributeCount());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String name = prefix == null || prefix.isEmpty()
                    ? reader.getAttributeLocalName(i)
                    : prefix + ":" + reader.getAttributeLocalName(i);
            String attributeNamespace =
                    name.startsWith("xml:") || name.indexOf(':') < 0 ? "" : reader.getAttributeNamespace(i);
            attributes.add(new TeiAttribute(name.intern(), shared(reader.getAttributeValue(i)), attributeNamespace));
        }
        String name = tei ? reader.getLocalName().intern() : foreignName(reader);
        return new Open(
                name,
                tei ? "" : ForeignNamespace.inert(namespace, attributes),
                attributes,
                place(file, reader.getLocation()));
    }

    /** A foreign element always has a prefix, so that its name is never taken for TEI's. */
    private static String foreignName(XMLStreamReader reader) {
        String prefix = reader.getPrefix();
        return (prefix == null || prefix.isEmpty() ? "x" : prefix) + ":" + reader.getLocalName();
    }

    private static Place place(String file, Location at) {
        return new Place(file, at.getLineNumber(), at.getColumnNumber());
    }

    private static String reason(XMLStreamException e) {
        String text = Objects.requireNonNullElse(e.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        return text.isEmpty() ? "it is not well-formed" : text;
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.getConfig().doParseLazily(false); // what is put off is thrown as another exception, long afterwards
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        return factory;
    }

    /** An element whose end tag has not come yet. */
    private static final class Open {
        private final String name;
        private final String namespace;
        private final List<TeiAttribute> attributes;
        private final Place place;
        private final List<TeiNode> children = new ArrayList<>();

        Open(String name, String namespace, List<TeiAttribute> attributes, Place place) {
            this.name = name;
            this.namespace = namespace;
            this.attributes = attributes;
            this.place = place;
        }

        void add(TeiNode child) {
            children.add(child);
        }

        /** Joins what the parser had cut in two. */
        void addText(String text) {
            int last = children.size() - 1;
            if (last >= 0 && children.get(last) instanceof TeiText before) {
                children.set(last, new TeiText(before.text() + text));
            } else if (!text.isEmpty()) {
                children.add(new TeiText(text.isBlank() ? shared(text) : text));
            }
        }

        TeiElement close() {
            return new TeiElement(name, namespace, attributes, children, place);
        }
    }
}
