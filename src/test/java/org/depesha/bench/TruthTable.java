package org.depesha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds a built edition against what its TEI files state, field by field: {@code java -cp target/test-classes
 * org.depesha.bench.TruthTable FOLDER [FIELD]}. With a field, every difference of it is printed.
 */
public final class TruthTable {

    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,\"\\n]*))([,\\n]|$)");
    private static final Pattern ENTRY =
            Pattern.compile("href=\"(?:\\.\\./)+(?:(persons|places)/)?([^\"/#.]+[^\"/#]*)/");

    private final Path folder;
    private final Map<String, Map<String, String>> messages;
    private final Map<String, Map<String, String>> documents;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final String shown;

    private TruthTable(Path folder, String shown) throws IOException {
        this.folder = folder;
        this.shown = shown;
        this.messages = table("messages");
        this.documents = table("documents");
    }

    /** Prints the table of an edition. */
    public static void main(String[] args) throws Exception {
        new TruthTable(Path.of(args[0]), args.length > 1 ? args[1] : "").print();
    }

    private void print() throws Exception {
        Map<String, TeiTruth> truths = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("content/documents"))) {
            for (Path file : files.sorted().toList()) {
                String id = file.getFileName().toString().replaceFirst("\\.xml$", "");
                if (!parts(id).isEmpty()) {
                    truths.put(id, TeiTruth.of(file));
                }
            }
        }
        truths.forEach((id, truth) -> truth.ids().forEach(name -> ids.put(name, id)));
        truths.keySet().forEach(id -> ids.put(id, id));
        for (Map.Entry<String, TeiTruth> truth : truths.entrySet()) {
            compare(truth.getKey(), truth.getValue());
        }
        System.out.printf("%s: %d documents%n", folder.getFileName(), truths.size());
        System.out.printf("%-10s %8s %8s %8s %8s%n", "", "stated", "right", "missing", "invented");
        counts.forEach((field, count) -> System.out.printf(
                "%-10s %8d %8d %8d %8d   %6.2f %%%n",
                field,
                count[0],
                count[1],
                count[0] - count[1],
                count[2],
                count[0] == 0 ? 100 : 100.0 * count[1] / count[0]));
    }

    /** The documents of a file: itself, and those of the letters in it. */
    private List<String> parts(String id) {
        return documents.containsKey(id)
                ? List.of(id)
                : documents.keySet().stream()
                        .filter(one -> one.startsWith(id + "-"))
                        .toList();
    }

    private void compare(String id, TeiTruth truth) throws IOException {
        StringBuilder pages = new StringBuilder();
        for (String part : parts(id)) {
            pages.append(Files.readString(folder.resolve("site/documents/" + part + "/index.html")));
        }
        String page = pages.toString();
        for (String field : TeiTruth.FIELDS.keySet()) {
            List<Set<String>> stated = new ArrayList<>(truth.stated(field));
            if (field.equals("links") || field.equals("context")) {
                stated.replaceAll(this::ofEdition);
                stated.removeIf(targets -> targets.isEmpty() || targets.contains(id));
                stated = new ArrayList<>(new java.util.LinkedHashSet<>(stated));
            }
            List<Set<String>> told = told(field, id, page);
            int[] count = counts.computeIfAbsent(field, any -> new int[3]);
            for (Set<String> one : stated) {
                boolean right = field.equals("notes")
                        ? told.get(0).stream().anyMatch(text -> one.stream().allMatch(text::contains))
                        : met(field, one, told);
                count[0]++;
                count[1] += right ? 1 : 0;
                say(right, field, id, "missing", one);
            }
            if (!Set.of("notes", "links", "context").contains(field)) {
                List<Set<String>> all = stated;
                told.stream()
                        .filter(one -> all.stream().noneMatch(other -> meets(one, other)))
                        .forEach(one -> {
                            count[2]++;
                            say(false, field, id, "invented", one);
                        });
            }
        }
    }

    private void say(boolean right, String field, String id, String what, Set<String> one) {
        if (!right && field.equals(shown)) {
            System.out.println(id + " " + what + " " + String.join(" | ", one));
        }
    }

    /** Of a name that points to several, all must be told. */
    private static boolean met(String field, Set<String> one, List<Set<String>> told) {
        return told.stream().anyMatch(other -> meets(one, other));
    }

    private static boolean meets(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private Set<String> ofEdition(Set<String> targets) {
        Set<String> known = new TreeSet<>();
        targets.stream().filter(ids::containsKey).forEach(target -> known.add(ids.get(target)));
        return known;
    }

    private List<Set<String>> told(String field, String id, String page) {
        String first = parts(id).get(0);
        Map<String, String> message = messages.getOrDefault(first, Map.of());
        Map<String, String> document = documents.getOrDefault(first, Map.of());
        return switch (field) {
            case "sender" -> parties(id, "senders", "sender_ids");
            case "addressee" -> parties(id, "addressees", "addressee_ids");
            case "copies" -> split(document.getOrDefault("copies", ""));
            case "date" -> dates(message);
            case "place" -> places(first, page);
            case "archive" -> split(document.getOrDefault("archive", "").replace(";", ""));
            case "shelfmark" -> shelfmark(document);
            case "notes" -> List.of(Set.of(TeiTruth.letters(text(page))));
            case "links", "context" -> linked(article(page), "documents");
            default -> linked(article(page), field);
        };
    }

    private static List<Set<String>> shelfmark(Map<String, String> document) {
        String whole = document.getOrDefault("shelfmark", "");
        if (whole.isEmpty()) {
            return List.of();
        }
        Set<String> forms = new TreeSet<>();
        for (int i = 0; i >= 0; i = whole.indexOf(", ", i + 1)) {
            forms.add(TeiTruth.letters(whole.substring(i)));
            forms.add(TeiTruth.letters(whole.substring(i).replaceFirst("; .*", "")));
        }
        Stream.of(whole.split("; ")).map(TeiTruth::letters).forEach(forms::add);
        return List.of(forms);
    }

    private static List<Set<String>> dates(Map<String, String> message) {
        String first = message.getOrDefault("sent_earliest", "");
        String last = message.getOrDefault("sent_latest", "");
        return (first + last).isEmpty() ? List.of() : List.of(Set.of(first + "/" + last));
    }

    /** The parties of a document and of the messages in it. */
    private List<Set<String>> parties(String id, String names, String entries) {
        List<Set<String>> all = new ArrayList<>();
        messages.forEach((key, message) -> {
            if (key.equals(id) || key.startsWith(id + "#") || key.startsWith(id + "-")) {
                String[] words = message.get(names).split("; ", -1);
                String[] ids = message.get(entries).split("; ", -1);
                for (int i = 0; i < words.length; i++) {
                    Set<String> forms = new TreeSet<>();
                    forms.add(TeiTruth.letters(words[i]));
                    if (ids.length == words.length) {
                        forms.add(TeiTruth.letters(ids[i].replaceFirst(".*:", "")));
                    }
                    forms.remove("");
                    if (!forms.isEmpty() && !all.contains(forms)) {
                        all.add(forms);
                    }
                }
            }
        });
        return all;
    }

    private List<Set<String>> places(String id, String page) {
        String words = messages.get(id).get("sent_place");
        if (words.isEmpty()) {
            return List.of();
        }
        Set<String> forms = new TreeSet<>(Set.of(TeiTruth.letters(words)));
        Matcher head = Pattern.compile("(?s)<li class=\"sender\">.*?</li>").matcher(page);
        if (head.find()) {
            linked(head.group(), "places").forEach(forms::addAll);
        }
        return List.of(forms);
    }

    private static List<Set<String>> linked(String html, String kind) {
        Set<String> found = new TreeSet<>();
        ENTRY.matcher(html)
                .results()
                .filter(link -> kind.equals(link.group(1) == null ? "documents" : link.group(1)))
                .forEach(link -> found.add(kind.equals("documents") ? link.group(2) : TeiTruth.letters(link.group(2))));
        return found.stream().map(Set::of).toList();
    }

    private static List<Set<String>> split(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split("; "))
                        .map(one -> Set.of(TeiTruth.letters(one)))
                        .toList();
    }

    /** The text, its notes and what its editor says beside it, without what all pages have. */
    private static String article(String page) {
        int start = page.indexOf("<article class=\"text\"");
        int end = page.indexOf("id=\"cite\"");
        return page.substring(Math.max(0, start), end < 0 ? page.length() : end);
    }

    private static String text(String html) {
        return html.replaceAll("(?s)<script.*?</script>|<a class=\"noteref\".*?</a>|<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private Map<String, Map<String, String>> table(String name) throws IOException {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        List<String> head = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cell = CELL.matcher(Files.readString(folder.resolve("site/data/" + name + ".csv")));
        while (cell.find()) {
            row.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            if (cell.group(3).equals(",")) {
                continue;
            }
            if (head.isEmpty()) {
                head.addAll(row);
            } else if (row.size() == head.size()) {
                Map<String, String> values = new HashMap<>();
                for (int i = 0; i < row.size(); i++) {
                    values.put(head.get(i), row.get(i));
                }
                rows.put(row.get(0), values);
            }
            row.clear();
        }
        return rows;
    }
}
