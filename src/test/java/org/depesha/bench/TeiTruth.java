package org.depesha.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What a TEI letter states, read by the XPath of the JDK and by nothing of the program: the left side of
 * {@link TruthTable}.
 */
final class TeiTruth {

    private static final String NAMES = "[not(ancestor::note or ancestor::desc or ancestor::placeName)]"
            + "[self::persName or self::orgName or self::name or self::rs]"
            + "[not(starts-with(@type,'place'))][not(ancestor::persName or ancestor::orgName)]"
            + "[not((self::name or self::rs) and .//persName)]";
    private static final String PLACES = "//*[self::placeName or self::settlement or self::geogName or self::country or"
            + " ((self::name or self::rs) and @type='place')][not(ancestor::note or ancestor::placeName)]";

    /** Fields of which a letter states any number, each with the XPath of its elements. */
    static final Map<String, String> FIELDS = fields();

    private static final Pattern NOBODY = Pattern.compile("(?i)unknown|unbekannt|onbekend|inconnu|n\\. ?n\\.|\\?|-|");
    private static final Pattern WORDS_OF_DATE =
            Pattern.compile("(?:(\\d{1,2})\\.? )?(?:([\\p{L}]{3})\\p{L}*\\.? )?(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final XPath xpath = XPathFactory.newInstance().newXPath();
    private final Document document;

    private TeiTruth(Document document) {
        this.document = document;
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        String action = "//correspDesc/correspAction[@type='%s'][not(@subtype='redirecting')]";
        fields.put("sender", action.formatted("sent") + "//*" + NAMES);
        fields.put("addressee", action.formatted("received") + "[not(@subtype='cc' or @subtype='bcc')]//*" + NAMES);
        fields.put("copies", "//correspAction[@subtype='cc' or @subtype='bcc']//*" + NAMES);
        fields.put("place", "((//correspDesc)[1]/correspAction[@type='sent'][1]" + PLACES + ")[1]");
        fields.put(
                "date",
                "(//correspDesc)[1]/correspAction[@type='sent'][1]//date"
                        + "|(//text//opener)[1]//dateline//date[not(//correspDesc/correspAction[@type='sent']//date)]");
        fields.put(
                "archive",
                "(//msIdentifier)[1]/*[self::repository"
                        + " or (self::institution and not(../repository[normalize-space()]))]");
        fields.put("shelfmark", "(//msIdentifier)[1]/idno");
        fields.put(
                "notes",
                "//note[ancestor::text or ancestor::standOff][normalize-space()][not(ancestor::person or"
                        + " ancestor::place or ancestor::org or ancestor::bibl or ancestor::note)]");
        fields.put("links", "//text//ref[@target]|//text//ptr[@target]|//text//rs[@type='letter'][@ref]");
        fields.put("context", "//correspContext//*[@target]");
        fields.put("persons", mentioned("persName", "person"));
        fields.put("places", mentioned("placeName", "place"));
        return fields;
    }

    private static String mentioned(String element, String type) {
        return "//*[ancestor::text or ancestor::standOff][self::" + element
                + " or ((self::rs or self::name) and @type='" + type
                + "')][not(ancestor::person or ancestor::place or ancestor::org or ancestor::listPlace)]";
    }

    static TeiTruth of(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return new TeiTruth(builder.parse(file.toFile()));
    }

    /** The names under which other files may point to this one. */
    Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        ids.add(document.getDocumentElement().getAttribute("xml:id"));
        nodes("//publicationStmt//idno").forEach(idno -> ids.add(words(idno)));
        ids.remove("");
        return ids;
    }

    /** What is stated of a field: each thing with all the forms by which it may be told. */
    List<Set<String>> stated(String field) {
        List<Set<String>> all = new ArrayList<>();
        for (Element element : nodes(FIELDS.get(field))) {
            Set<String> forms = forms(field, element);
            if (!forms.isEmpty() && (all.isEmpty() || !field.equals("date")) && !all.contains(forms)) {
                all.add(forms);
            }
        }
        return all;
    }

    private Set<String> forms(String field, Element element) {
        return switch (field) {
            case "date" -> date(element);
            case "links", "context" -> pointers(element.getAttribute("target") + " " + element.getAttribute("ref"));
            case "notes" -> fragments(element);
            case "archive", "shelfmark" -> told(letters(words(element)));
            default -> named(element);
        };
    }

    /** The runs of text of a note, but of the readings of which a page shows one. */
    private static Set<String> fragments(Node node) {
        Set<String> all = new TreeSet<>();
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element element) {
                if (!Set.of("choice", "note", "subst").contains(element.getTagName())) {
                    all.addAll(fragments(element));
                }
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                all.add(letters(child.getTextContent()));
            }
        }
        all.remove("");
        return all;
    }

    private static Set<String> told(String words) {
        return words.isEmpty() ? Set.of() : Set.of(words);
    }

    private Set<String> named(Element element) {
        Set<String> forms = new TreeSet<>();
        String ref = element.getAttribute("ref");
        pointers(ref).forEach(id -> forms.add(letters(id)));
        if (ref.isBlank()) {
            forms.add(letters(element.getAttribute("key")));
        }
        if (!NOBODY.matcher(words(element)).matches()) {
            forms.add(letters(words(element)));
        }
        forms.remove("");
        return forms;
    }

    private static Set<String> pointers(String list) {
        Set<String> ids = new TreeSet<>();
        Stream.of(list.strip().split("\\s+"))
                .filter(one -> !one.contains("://"))
                .map(one -> one.replaceFirst(".*[#/:]", "").replaceFirst("\\.xml$", ""))
                .filter(one -> !one.isEmpty())
                .forEach(ids::add);
        return ids;
    }

    /** {@code FIRST/LAST}, each a day. */
    private static Set<String> date(Element date) {
        for (String[] ends : new String[][] {{"when", "when"}, {"from", "to"}, {"notBefore", "notAfter"}}) {
            String first = date.getAttribute(ends[0]);
            String last = date.getAttribute(ends[1]);
            if (!first.isEmpty() || !last.isEmpty()) {
                return Set.of(
                        (first.isEmpty() ? "" : day(first, true)) + "/" + (last.isEmpty() ? "" : day(last, false)));
            }
        }
        Matcher words = WORDS_OF_DATE.matcher(words(date));
        if (!words.matches()) {
            return Set.of();
        }
        int month = words.group(2) == null ? 0 : MONTHS.indexOf(words.group(2).toLowerCase(Locale.ROOT)) + 1;
        String iso = words.group(3)
                + (month == 0 ? "" : "-%02d".formatted(month))
                + (words.group(1) == null ? "" : "-%02d".formatted(Integer.parseInt(words.group(1))));
        return Set.of(day(iso, true) + "/" + day(iso, false));
    }

    private static String day(String iso, boolean first) {
        return switch (iso.length()) {
            case 4 -> iso + (first ? "-01-01" : "-12-31");
            case 7 ->
                first
                        ? iso + "-01"
                        : java.time.YearMonth.parse(iso).atEndOfMonth().toString();
            default -> iso.substring(0, Math.min(10, iso.length()));
        };
    }

    private List<Element> nodes(String path) {
        try {
            NodeList found = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
            List<Element> all = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                if (found.item(i) instanceof Element element) {
                    all.add(element);
                }
            }
            return all;
        } catch (XPathExpressionException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static String words(Node node) {
        return node.getTextContent().strip().replaceAll("\\s+", " ");
    }

    /** Letters and digits alone: what punctuation, brackets and notes' signs do not change. */
    static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    }
}
