package org.depesha.read.transcript;

/**
 * Words of a transcript that don't stand in the document, and why.
 *
 * @param first line of the transcript
 * @param last line of the transcript
 * @param words those meant; empty where all words of the lines are
 */
public record Aside(int first, int last, String words, String reason) implements Comparable<Aside> {

    public static Aside line(int number, String reason) {
        return new Aside(number, number, "", reason);
    }

    public static Aside words(int number, String words, String reason) {
        return new Aside(number, number, words, reason);
    }

    @Override
    public int compareTo(Aside other) {
        return first != other.first ? Integer.compare(first, other.first) : Integer.compare(last, other.last);
    }
}
