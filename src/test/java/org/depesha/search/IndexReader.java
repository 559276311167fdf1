package org.depesha.search;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Reads an index as its format is told in {@code src/docs/search.md}: small, slow, and by itself. */
public final class IndexReader {

    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    /** A word in an item: its weight in 63rds, its zones, its places. */
    record Posting(int weight, int zones, List<Integer> places) {}

    private final UnaryOperator<String> files;
    private final JsonObject head;

    /** Of an index whose files are given by their names. */
    IndexReader(UnaryOperator<String> files) {
        this.files = files;
        this.head = shard("head");
    }

    /** The folded words of a text. */
    public static List<String> terms(String text) {
        return Token.all(text).stream().map(Token::term).toList();
    }

    JsonObject head() {
        return head;
    }

    JsonObject shard(String name) {
        String file = files.apply(name);
        String json = file.substring("depeshaShard(".length(), file.length() - ");\n".length());
        return Json.createReader(new StringReader(json)).readObject();
    }

    /** All words with their other forms, in the order of the index. */
    Map<String, String> words() {
        Map<String, String> all = new TreeMap<>();
        for (int i = 0; i < head.getJsonArray("words").size(); i++) {
            lines(i).forEach((term, line) ->
                    all.put(term, line.contains("|") ? line.substring(line.indexOf('|') + 1) : ""));
        }
        return all;
    }

    /** The items in which a word stands. */
    Map<Integer, Posting> postings(String term) {
        int number = 0;
        JsonArray firsts = head.getJsonArray("words");
        while (number + 1 < firsts.size() && firsts.getString(number + 1).compareTo(term) <= 0) {
            number++;
        }
        List<String> terms = new ArrayList<>(lines(number).keySet());
        String data = lines(number).getOrDefault(term, "").split("\\|", 2)[0];
        String places =
                terms.contains(term) ? shard("p" + number).getString("p").split(";", -1)[terms.indexOf(term)] : "";
        if (data.startsWith("!")) {
            String name = "c" + data.substring(1).split(",")[0];
            StringBuilder parts = new StringBuilder();
            for (int part = 0; part < shard(name).getJsonArray("parts").size(); part++) {
                parts.append(shard(name + "-" + part).getString("p"));
            }
            return decode(shard(name).getString("w"), parts.toString());
        }
        if (data.startsWith("~")) {
            List<String> at = List.of(data.substring(1).split(","));
            JsonArray both = shard("m" + at.get(0)).getJsonArray("w").getJsonArray(Integer.parseInt(at.get(1)));
            return decode(both.getString(0), both.getString(1));
        }
        return decode(data, places);
    }

    private Map<String, String> lines(int number) {
        Map<String, String> lines = new java.util.LinkedHashMap<>();
        String before = "";
        for (String line : shard("w" + number).getString("w").split(";")) {
            int bar = line.indexOf('|');
            before = before.substring(0, SIGNS.indexOf(line.charAt(0))) + line.substring(1, bar);
            lines.put(before, line.substring(bar + 1));
        }
        return lines;
    }

    /** The numbers of an item's values of a facet, as their keys. */
    List<String> values(int item, String facet) {
        int size = head.getInt("facets");
        JsonObject column = shard("f" + item / size).getJsonObject("facets").getJsonObject(facet);
        String signs = column.getString("of");
        int[] at = {0};
        List<String> keys = new ArrayList<>();
        for (int i = 0; i <= item % size; i++) {
            keys.clear();
            for (int count = number(signs, at); count > 0; count--) {
                keys.add(column.getJsonArray("values")
                        .getJsonArray(number(signs, at))
                        .getString(0));
            }
        }
        return keys;
    }

    private static Map<Integer, Posting> decode(String data, String places) {
        Map<Integer, Posting> all = new TreeMap<>();
        int[] at = {0};
        int[] placesAt = {0};
        int item = -1;
        while (at[0] < data.length()) {
            item += number(data, at) + 1;
            int weight = SIGNS.indexOf(data.charAt(at[0]++));
            int zones = SIGNS.indexOf(data.charAt(at[0]++));
            List<Integer> own = new ArrayList<>();
            int place = 0;
            for (int count = number(places, placesAt); count > 0; count--) {
                place += number(places, placesAt);
                own.add(place);
            }
            all.put(item, new Posting(weight, zones, own));
        }
        return all;
    }

    private static int number(String text, int[] at) {
        int number = 0;
        int sign = 32;
        for (int shift = 0; (sign & 32) != 0; shift += 5) {
            sign = SIGNS.indexOf(text.charAt(at[0]++));
            number |= (sign & 31) << shift;
        }
        return number;
    }
}
