package org.depesha.ingest.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Finding;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.PartyNames;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.NamePatterns;
import org.depesha.model.Months;

/**
 * Reads the words by which a letter announces a message that it transmits: "I send you my telegram of 28 January 1951,
 * addressed to …".
 */
final class Introductions {

    private static final String MESSAGE =
            "(?:telegrams?|cables?|messages?|letters?|notes?|repl(?:y|ies)|answers?|dispatch(?:es)?|communications?"
                    + "|memorandum|radiogram|report|instructions?|directives?|ciphers?|appeal|statement)";

    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?i)(?U:\\b)(?:(?:following|text of|contents of|copy of|translation of|as follows)(?U:\\b).*|(?:send"
                    + "|sending"
                    + "|transmit|transmitting|forward|forwarding|relay|relaying|convey|conveying|pass|passing|quote"
                    + "|received|conveyed|handed|transmitted|gave|give|communicate|report)(?U:\\b).*)(?U:\\b)"
                    + MESSAGE + "(?U:\\b)|(?U:\\b)" + MESSAGE
                    + "(?U:\\b).*(?U:\\b)(?:as follows|following|with the following|reads|says|states|which reads"
                    + "|of the following content|sent|addressed)(?U:\\b)");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{Ll}\\d\\])\"][.!?:]) (?=[\\p{Lu}\\d])");
    private static final Pattern TO = Pattern.compile(
            "(?U:\\b)(?:addressed to|address of|intended for|to) (?<t>you(?U:\\b)|" + NamePatterns.NAMES + ")");
    private static final Pattern FROM = Pattern.compile("(?U:\\b)from (?:the )?(?<f>" + NamePatterns.NAMES + ")");
    private static final Pattern OWNED = Pattern.compile(
            "(?<f>" + NamePatterns.HONORIFIC + "\\p{Lu}[\\p{L}'-]{0,60}?)['’]s (?:\\p{L}+ ){0,2}" + MESSAGE);
    private static final Pattern OF = Pattern.compile("(?i:(?U:\\b)" + MESSAGE + " (?:of|by)) (?:the )?(?!(?i:"
            + Months.PATTERN + "))(?<f>" + NamePatterns.NAMES + ")");
    private static final Pattern OWN = Pattern.compile("(?i)(?U:\\b)(?:my|our) (?:\\p{L}+ ){0,2}" + MESSAGE);
    private static final Pattern RECEIVED = Pattern.compile(
            "(?i)(?U:\\b)(?:I|we|was|were|been)(?U:\\b) (?:have )?(?:received|given|handed|sent)(?U:\\b)"
                    + "|(?U:\\b)received(?U:\\b)|(?U:\\b)(?:handed"
                    + "|conveyed|gave)(?U:\\b).{0,20}(?U:\\b)(?:me|us)(?U:\\b)");
    private static final Pattern ONWARD = Pattern.compile(
            "(?i)(?U:\\b)for (?:transmission|transmittal|delivery|passing on) to (?<t>" + NamePatterns.NAMES + ")");
    /** "a telegram of 7 March": the date of a message behind its kind is that of its sending. */
    private static final Pattern DATED = Pattern.compile(
            "(?i)(?U:\\b)" + MESSAGE + "(?:,? (?:No\\.|№) ?[\\p{L}\\d/-]+)?,? (?:of|dated|from)(?: the)? $");
    /** "the message which I received": he has it for himself, and passes on what is his. */
    private static final Pattern OWN_RECEIPT = Pattern.compile("(?i)(?U:\\b)" + MESSAGE
            + "(?U:\\b)[^.:;]{0,60}(?U:\\b)(?:which|that) (?:I|we) (?:have )?(?:received|was given"
            + "|were given)(?U:\\b)");

    private static final Pattern KIND = Pattern.compile("(?i)(?U:\\b)" + MESSAGE + "(?U:\\b)");

    private Introductions() {}

    /** Whether a paragraph announces a message. */
    static boolean announces(String text) {
        String end = text.length() > 600 ? text.substring(text.length() - 600) : text;
        return ANNOUNCES.matcher(end).find();
    }

    /** What the paragraphs before a message say of it; the nearest sentence that names it counts. */
    static void read(List<Paragraph> before, Dates dates, Findings outer, Findings findings) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 4); i--) {
            String[] sentences = SENTENCE.split(before.get(i).text());
            for (int k = sentences.length - 1; k >= 0; k--) {
                if (KIND.matcher(sentences[k]).find() && announces(sentences[k]) && hasParty(sentences[k])) {
                    sentence(
                            sentences[k],
                            dates,
                            outer,
                            findings.at(before.get(i).line()));
                    return;
                }
            }
        }
    }

    private static boolean hasParty(String sentence) {
        return TO.matcher(sentence).find()
                || FROM.matcher(sentence).find()
                || OF.matcher(sentence).find()
                || OWNED.matcher(sentence).find()
                || OWN.matcher(sentence).find();
    }

    private static void sentence(String words, Dates dates, Findings outer, Findings findings) {
        String rule = "announced";
        Matcher kind = KIND.matcher(words);
        kind.find();
        findings.add(Field.KIND, kind.group().replaceAll("(?i)^(.*?)(?:s)?$", "$1"), rule, 0.8);
        sender(words, outer, findings);
        Matcher to = TO.matcher(ONWARD.matcher(words).replaceAll(""));
        if (to.find()) {
            boolean you = to.group("t").equals("you");
            findings.add(Field.TO, you ? outer.value(Field.TO) : to.group("t"), rule, 0.85);
        }
        Matcher onward = ONWARD.matcher(words);
        if (onward.find()) {
            findings.add(
                    Field.NOTE, "To be passed on to " + PartyNames.capitalized(onward.group("t")) + ".", rule, 0.85);
        }
        dates(words, dates, outer, findings);
    }

    private static void sender(String words, Findings outer, Findings findings) {
        Matcher from = FROM.matcher(words);
        Matcher owned = OWNED.matcher(words);
        Matcher of = OF.matcher(words);
        if (from.find()) {
            findings.add(Field.FROM, from.group("f"), "announced", 0.85);
        } else if (OWN.matcher(words).find()) {
            findings.add(Field.FROM, outer.value(Field.FROM), "announced as the sender's own", 0.85);
        } else if (owned.find()) {
            findings.add(Field.FROM, owned.group("f"), "announced", 0.85);
        } else if (of.find()) {
            findings.add(Field.FROM, of.group("f"), "announced", 0.8);
        }
    }

    /** "I received the following telegram" dates its arrival with who passes it on; "my telegram of" its sending. */
    private static void dates(String words, Dates dates, Findings outer, Findings findings) {
        Dates.Found date = dates.first(words);
        Matcher received = RECEIVED.matcher(words);
        boolean arrived = received.find() && FROM.matcher(words).find();
        if (arrived && !OWN_RECEIPT.matcher(words).find()) {
            Finding sender = outer.best(Field.FROM);
            findings.add(Field.RELAY, sender == null ? "" : sender.value(), "passes it on", 0.85);
        }
        if (date != null) {
            boolean before = arrived && date.start() < received.end() + 12;
            before &= !DATED.matcher(words.substring(0, date.start())).find();
            findings.addDate(before ? Field.RECEIVED : Field.SENT, date, "announced", 0.85);
        }
    }
}
