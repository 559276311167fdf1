package org.depesha.tei;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.depesha.tei.Vocabulary.Kind;

/**
 * Writes TEI in one canonical form: attributes in the order that they have, an element's children on lines of their own
 * where white space has no meaning there, everything else exactly as it stands. Writing what was written and read again
 * gives the same characters.
 *
 * <p>A whole tree is written by {@link #write(TeiElement)}; a file too large for memory piece by piece, by
 * {@link #start}, {@link #element} and {@link #end} of an instance.
 */
public final class TeiWriter {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String INDENT = "  ";

    private final Writer out;
    private final Deque<TeiElement> open = new ArrayDeque<>();
    private final NamespaceScope scope = new NamespaceScope();

    /** Writes the XML declaration. The writer must encode UTF-8, and is never closed here. */
    public TeiWriter(Writer out) throws IOException {
        this.out = out;
        out.write(DECLARATION);
    }

    /** A whole file: XML declaration, root, line end. */
    public static String write(TeiElement root) {
        StringWriter text = new StringWriter(4096);
        try {
            write(root, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can't fail to be written", e);
        }
        return text.toString();
    }

    /** A whole file: XML declaration, root, line end. */
    public static void write(TeiElement root, Writer out) throws IOException {
        new TeiWriter(out).element(root);
    }

    /**
     * Writes an element's start tag on a line of its own; its children are to follow, those that it has are not
     * written.
     */
    public void start(TeiElement element) throws IOException {
        indent(open.size());
        startTag(element);
        out.write(">\n");
        open.push(element);
    }

    /** Writes an element with all that it holds, on a line of its own. */
    public void element(TeiElement element) throws IOException {
        indent(open.size());
        node(element, open.size());
        out.write('\n');
    }

    /** Writes the end tag of the element that was started last. */
    public void end() throws IOException {
        TeiElement element = open.pop();
        indent(open.size());
        endTag(element);
        out.write('\n');
    }

    private void node(TeiElement element, int depth) throws IOException {
        startTag(element);
        if (element.children().stream()
                .allMatch(child -> child instanceof TeiText && child.text().isEmpty())) {
            out.write("/>");
            scope.close();
            return;
        }
        out.write('>');
        if (isElementsOnly(element)) {
            for (TeiNode child : element.children()) {
                if (!(child instanceof TeiText)) {
                    out.write('\n');
                    indent(depth + 1);
                    inside(child, depth + 1);
                }
            }
            out.write('\n');
            indent(depth);
        } else {
            for (TeiNode child : element.children()) {
                inside(child, depth + 1);
            }
        }
        endTag(element);
    }

    private void inside(TeiNode node, int depth) throws IOException {
        if (node instanceof TeiElement element) {
            node(element, depth);
        } else if (node instanceof TeiRemark remark) {
            out.write(remark.markup());
        } else {
            XmlEscape.text(node.text(), out);
        }
    }

    /** Whether nothing but white space stands between its children, and that has no meaning. */
    private static boolean isElementsOnly(TeiElement element) {
        return !element.children().isEmpty()
                && element.namespace().isEmpty()
                && !"preserve".equals(element.attribute("xml:space"))
                && mayBeElementsOnly(element)
                && element.children().stream()
                        .allMatch(child ->
                                child instanceof TeiElement || child.text().isBlank())
                && element.elements().findAny().isPresent();
    }

    private static boolean mayBeElementsOnly(TeiElement element) {
        return switch (Vocabulary.of(element).children()) {
            case ELEMENTS -> true;
            case PARTS ->
                element.elements().allMatch(child -> Vocabulary.of(child).kind() == Kind.PART);
            case BLOCKS -> element.elements().allMatch(TeiWriter::isBlock);
            case TIGHT, EMPTY, MIXED -> false;
        };
    }

    private static boolean isBlock(TeiElement element) {
        return Vocabulary.of(element).isBlock() || element.is("quote") || element.is("address");
    }

    private void startTag(TeiElement element) throws IOException {
        out.write('<');
        out.write(element.name());
        for (TeiAttribute declaration : scope.open(element)) {
            attribute(declaration);
        }
        for (TeiAttribute attribute : element.attributes()) {
            attribute(attribute);
        }
    }

    private void attribute(TeiAttribute attribute) throws IOException {
        out.write(' ');
        out.write(attribute.name());
        out.write("=\"");
        XmlEscape.attribute(attribute.value(), out);
        out.write('"');
    }

    private void endTag(TeiElement element) throws IOException {
        out.write("</");
        out.write(element.name());
        out.write('>');
        scope.close();
    }

    private void indent(int depth) throws IOException {
        for (int i = 0; i < depth; i++) {
            out.write(INDENT);
        }
    }

    /** The namespaces declared on the elements that are open. */
    private static final class NamespaceScope {

        /**
         * Declarations of the open elements, innermost last; each {@code xmlns} or {@code xmlns:prefix} with its
         * namespace.
         */
        private final List<TeiAttribute> declared = new ArrayList<>();

        private final Deque<Integer> marks = new ArrayDeque<>();

        /** Opens an element, and gives the declarations that its start tag needs. */
        List<TeiAttribute> open(TeiElement element) {
            int mark = declared.size();
            marks.push(mark);
            int colon = element.name().indexOf(':');
            String namespace = element.namespace().isEmpty() ? TeiElement.NAMESPACE : element.namespace();
            need(colon < 0 ? "xmlns" : "xmlns:" + element.name().substring(0, colon), namespace);
            for (TeiAttribute attribute : element.attributes()) {
                int prefix = attribute.name().indexOf(':');
                if (prefix > 0 && !attribute.namespace().isEmpty()) {
                    need("xmlns:" + attribute.name().substring(0, prefix), attribute.namespace());
                }
            }
            return mark == declared.size() ? List.of() : List.copyOf(declared.subList(mark, declared.size()));
        }

        void close() {
            declared.subList(marks.pop(), declared.size()).clear();
        }

        private void need(String name, String namespace) {
            for (int i = declared.size() - 1; i >= 0; i--) {
                if (declared.get(i).name().equals(name)) {
                    if (declared.get(i).value().equals(namespace)) {
                        return;
                    }
                    break;
                }
            }
            declared.add(new TeiAttribute(name, namespace));
        }
    }
}
