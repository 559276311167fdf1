package org.depesha.ingest.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.depesha.ingest.phrase.Dates;
import org.jspecify.annotations.Nullable;

/** Gathers what is found out about one message. */
public final class Findings {

    /** A value below it is not asserted, but shown to the editor. */
    public static final double THRESHOLD = 0.7;

    private static final double UNSURE = 0.6;

    private final List<Finding> all = new ArrayList<>();
    private int line;

    /** From here on what is found stands in this line. */
    public Findings at(int newLine) {
        line = newLine;
        return this;
    }

    public void add(Field field, String value, String rule, double confidence) {
        add(field, value, rule, confidence, false);
    }

    void add(Field field, String value, String rule, double confidence, boolean inferred) {
        String text = value.strip();
        if (!text.isEmpty()) {
            all.add(new Finding(field, text, line, rule, confidence, inferred));
        }
    }

    public void addDate(Field field, Dates.Found date, String rule, double confidence) {
        add(field, date.date().toString(), rule, confidence, date.inferred());
        if (!date.zone().isEmpty() && field == Field.SENT) {
            add(Field.SENT_ZONE, date.zone(), rule, confidence);
        } else if (!date.zone().isEmpty() && field == Field.RECEIVED) {
            add(Field.RECEIVED_ZONE, date.zone(), rule, confidence);
        }
    }

    public void addAll(Findings others) {
        all.addAll(others.all);
    }

    /** Adds what was found in the line that this stands at. */
    public void addAllAt(Findings others) {
        others.all.forEach(
                f -> all.add(new Finding(f.field(), f.value(), line, f.rule(), f.confidence(), f.inferred())));
    }

    /** What was said with {@code from} is meant of {@code to}. */
    public void move(Field from, Field to, String rule) {
        all.replaceAll(f -> f.field() == from && f.rule().equals(rule)
                ? new Finding(to, f.value(), f.line(), f.rule(), f.confidence(), f.inferred())
                : f);
    }

    /** What a line says with {@code from} in these words is meant of {@code to}. */
    public void moveValue(Field from, Field to, int ofLine, String value) {
        all.replaceAll(f -> f.field() == from && f.line() == ofLine && f.value().equals(value)
                ? new Finding(to, f.value(), f.line(), f.rule(), f.confidence(), f.inferred())
                : f);
    }

    /** The same, and sure enough to be asserted, where nothing else says what a rule does. */
    public void promote(Field field, String rule) {
        all.replaceAll(f -> f.field() == field && f.rule().equals(rule)
                ? new Finding(f.field(), f.value(), f.line(), f.rule(), Math.max(f.confidence(), 0.75), f.inferred())
                : f);
    }

    /** A body, and in the next line to whom in it: both are meant. */
    public void join(Field field, String rule, int line, int next) {
        Finding body = all.stream()
                .filter(f -> f.field() == field && f.line() == line && f.rule().equals(rule))
                .findFirst()
                .orElse(null);
        Finding person = all.stream()
                .filter(f -> f.field() == field && f.line() == next && !f.rule().equals(rule))
                .findFirst()
                .orElse(null);
        if (body != null && person != null) {
            all.remove(body);
            all.replaceAll(f -> f == person
                    ? new Finding(
                            field, body.value() + "; " + f.value(), f.line(), f.rule(), f.confidence(), f.inferred())
                    : f);
        }
    }

    /** Where a rule says something of a field, what others say of it is unsure. */
    public void overrule(Field field, String rule) {
        boolean said = all.stream().anyMatch(f -> f.field() == field && f.rule().equals(rule));
        all.replaceAll(f -> said && f.field() == field && !f.rule().equals(rule) && f.confidence() > UNSURE
                ? new Finding(f.field(), f.value(), f.line(), f.rule(), UNSURE, f.inferred())
                : f);
    }

    /** The same, but unsure of what a rule says of a field. */
    public Findings doubted(Field field, String rule) {
        all.replaceAll(f -> f.field() == field && f.rule().equals(rule)
                ? new Finding(f.field(), f.value(), f.line(), f.rule(), UNSURE, f.inferred())
                : f);
        return this;
    }

    /** The same, but of this confidence in what is said of a field. */
    public Findings weighed(Field field, double confidence) {
        all.replaceAll(f -> f.field() == field
                ? new Finding(f.field(), f.value(), f.line(), f.rule(), confidence, f.inferred())
                : f);
        return this;
    }

    /** Of what a rule says of a field only that of one line is sure. */
    public void keepOnly(Field field, String rule, int ofLine) {
        doubt(field, rule, line -> line != ofLine);
    }

    /** Words below a letter's signature are another's, if anybody's. */
    public void doubtedBelow(Field field, String rule, int ofLine) {
        doubt(field, rule, line -> line > ofLine);
    }

    /** Nobody signs above the text. */
    public void doubtedAbove(Field field, String rule, int ofLine) {
        doubt(field, rule, line -> line < ofLine);
    }

    private void doubt(Field field, String rule, IntPredicate lines) {
        all.replaceAll(f -> f.field() == field && f.rule().equals(rule) && lines.test(f.line())
                ? new Finding(f.field(), f.value(), f.line(), f.rule(), UNSURE / 2, f.inferred())
                : f);
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }

    public List<Finding> of(Field field) {
        return all.stream()
                .filter(f -> f.field() == field)
                .sorted(Comparator.comparingDouble((Finding f) -> -f.confidence()))
                .toList();
    }

    public boolean has(Field field) {
        return all.stream().anyMatch(f -> f.field() == field);
    }

    /** The surest value of a field, or null. */
    public @Nullable Finding best(Field field) {
        List<Finding> found = of(field);
        return found.isEmpty() ? null : found.get(0);
    }

    public String value(Field field) {
        Finding best = best(field);
        return best == null ? "" : best.value();
    }
}
