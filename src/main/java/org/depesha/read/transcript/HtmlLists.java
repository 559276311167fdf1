package org.depesha.read.transcript;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The numbers that a browser shows before the items of a list. */
final class HtmlLists {

    /** What is said of lists in lists. */
    static final String NESTED =
            "A list stands inside an item of another one: its items are imported one below the other, without indents.";

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LETTERS = 26;

    private HtmlLists() {}

    /** The number of an item, in the list's own kind of numbers. */
    static String number(Element item, Element list) {
        int number = value(list.attr("start"), 1) - 1;
        for (Element other : list.children()) {
            if (other.normalName().equals("li")) {
                number = value(other.attr("value"), number + 1);
            }
            if (other == item) {
                break;
            }
        }
        return shown(number, list.attr("type"));
    }

    private static int value(String attribute, int otherwise) {
        return attribute.strip().matches("\\d{1,6}") ? Integer.parseInt(attribute.strip()) : otherwise;
    }

    private static String shown(int number, String type) {
        return switch (type) {
            case "a" -> letters(number);
            case "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "i" -> roman(number);
            case "I" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String letters(int number) {
        return number < 1 || number > LETTERS ? Integer.toString(number) : String.valueOf((char) ('a' + number - 1));
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = Math.min(number, VALUES[0] * 3);
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }
}
