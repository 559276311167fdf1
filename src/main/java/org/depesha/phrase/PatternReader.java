package org.depesha.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a pattern: words and signs as they stand, {@code {lexicon}}, {@code <part>}, {@code label:…}, {@code NUM} and
 * other kinds, {@code ?}, {@code *}, {@code |}, {@code !}, and round brackets; {@code '('} is a bracket of the text.
 */
final class PatternReader {

    private static final Pattern PIECE =
            Pattern.compile("'[^']+'|\\{[\\p{L}\\d-]+\\}|<[\\p{L}\\d-]+>|[\\p{L}-]+:|[\\p{L}\\p{M}]+|[()|?*!]|\\S");

    private final List<String> pieces = new ArrayList<>();
    private int at;

    private PatternReader(String pattern) {
        Matcher piece = PIECE.matcher(pattern);
        while (piece.find()) {
            pieces.add(piece.group());
        }
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static Node read(String pattern) {
        PatternReader reader = new PatternReader(pattern);
        Node node = reader.choice();
        if (reader.at < reader.pieces.size()) {
            throw new IllegalArgumentException("a bracket closes that is not open");
        }
        return node;
    }

    private String peek() {
        return at < pieces.size() ? pieces.get(at) : "";
    }

    private Node choice() {
        List<Node> nodes = new ArrayList<>(List.of(sequence()));
        while (peek().equals("|")) {
            at++;
            nodes.add(sequence());
        }
        return nodes.size() == 1 ? nodes.get(0) : new Node.AnyOf(nodes);
    }

    private Node sequence() {
        List<Node> nodes = new ArrayList<>();
        while (!peek().isEmpty() && !peek().equals("|") && !peek().equals(")")) {
            nodes.add(repeated(one()));
        }
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("nothing stands where words are wanted");
        }
        return nodes.size() == 1 ? nodes.get(0) : new Node.Sequence(nodes);
    }

    private Node repeated(Node node) {
        String sign = peek();
        if (!sign.equals("?") && !sign.equals("*")) {
            return node;
        }
        at++;
        return new Node.Repeat(node, sign.equals("?") ? 1 : Node.MOST);
    }

    private Node one() {
        String piece = peek();
        at++;
        char first = piece.isEmpty() ? ' ' : piece.charAt(0);
        if (first == '!') {
            return new Node.Not(one());
        }
        if (first == '(') {
            Node inner = choice();
            if (!peek().equals(")")) {
                throw new IllegalArgumentException("a bracket is not closed");
            }
            at++;
            return inner;
        }
        String inner = piece.length() > 2 ? piece.substring(1, piece.length() - 1) : "";
        return switch (first) {
            case '{' -> new Node.Words(inner);
            case '<' -> new Node.Part(inner);
            case '\'' -> new Node.Literal(inner);
            case ' ', '?', '*' -> throw new IllegalArgumentException("`" + piece + "` stands behind nothing");
            default -> word(piece);
        };
    }

    private Node word(String piece) {
        if (piece.length() > 1 && piece.endsWith(":")) {
            return new Node.Capture(piece.substring(0, piece.length() - 1), one());
        }
        return Arrays.stream(TokenKind.values())
                .filter(kind -> kind.name().equals(piece))
                .findFirst()
                .<Node>map(Node.Kind::new)
                .orElseGet(() -> new Node.Literal(piece.toLowerCase(Locale.ROOT)));
    }
}
