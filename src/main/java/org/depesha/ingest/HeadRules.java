package org.depesha.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** The recognizers of what stands above a letter's text and below it: a table, tried in its order. */
final class HeadRules {

  private static final String STOP = "(?=[\\s.,;:!)\\]\"”»" + Signs.ALL + "]*$|[.;] | {2})";
  private static final String MARK = "(?:[,.]? (?<mark>\\p{Lu}{1,2})\\b\\.?(?=\\s*$|\\s*[.,;]))?";

  /** The rules that hold above the text as well as below. */
  private static final List<Rule> BOTH =
      List.of(
          Rule.of("secrecy", Part.URGENCY,
              "(?<s>(?i:top secret|strictly secret|most secret|strictly confidential|highly confidential|personal and confidential|of special importance|eyes only|special folder|secret|confidential|restricted|unclassified|for official use only))\\b(?!\\s+(?:copy|telegram|\\p{Ll}))" + MARK,
              (m, f) -> { f.add(Field.SECRECY, m.group("s"), "secrecy", 0.95); mark(m.group("mark"), f); }),
          Rule.of("urgency", Part.URGENCY,
              "(?<u>(?i:extremely urgent|very urgent|most urgent|exceptionally urgent|highest priority|top priority|out of turn|out of sequence|lightning|flash|niact|immediate|operational immediate|priority|urgent))\\b(?!\\s+\\p{Ll})" + MARK,
              (m, f) -> { f.add(Field.URGENCY, m.group("u"), "urgency", 0.95); mark(m.group("mark"), f); }),
          Rule.of("series", Part.LETTERHEAD, "(?i:series) [\"“«]?(?<s>\\p{Lu}{1,2})[\"”»]?(?!\\p{L})" + MARK,
              (m, f) -> { f.add(Field.SERIES, m.group("s"), "series", 0.95); mark(m.group("mark"), f); }),
          Rule.of("copies", Part.COPIES, "(?i:cop(?:y|ies)|cc|c\\.c\\.|copies? to|distribution)(?: (?:to|for))?: ?(?<c>[^.;]{2,240}?)(?=\\.?$)",
              (m, f) -> f.add(Field.COPIES, m.group("c"), "copies", 0.95)),
          new Rule("number", Part.NUMBER, HeadRules::number),
          Rule.dated("received", Part.DATELINE, "(?i:rec(?:ei)?['’]?ve?d\\.?|rec'd|arrived|came in)(?: (?:in|by) [\\p{L} ]{2,40}?)?(?: (?:at|on))?:? *", Field.RECEIVED, 0.95),
          Rule.dated("sent", Part.DATELINE, "(?i:sent|dispatched|despatched|transmitted|handed in)(?: (?:at|on))?:? *", Field.SENT, 0.95),
          Rule.dated("dated", Part.DATELINE, "(?i:date[d]?):? *", Field.SENT, 0.9),
          Rule.dated("date alone", Part.DATELINE, "", Field.SENT, 0.85));

  private static final List<Rule> ABOVE =
      List.of(
          Rule.of("kind", Part.LETTERHEAD, "(?<k>(?i:" + Titles.KINDS + "))(?:,? (?:No\\.?|№|#) ?(?<n>\\d[\\d/\\p{L}-]*))?" + STOP,
              (m, f) -> {
                f.add(Field.KIND, m.group("k"), "kind", 0.95);
                if (m.group("n") != null) {
                  f.add(m.group("k").toLowerCase(java.util.Locale.ROOT).matches(".*(?:cipher|cypher|coded|crypt).*") ? Field.CIPHER : Field.NUMBER, m.group("n"), "kind with number", 0.95);
                }
              }),
          Rule.of("reference to another", Part.PROSE, "(?:To|TO|Re|Ref|In reply to|In answer to|With reference to|Further to):? (?:my|our|your|his|No\\.?|№)(?: \\[?[\\p{L} ]{3,20}]?)?(?:,? ?(?:No\\.?|№) ?[\\d/-]+)?[^.]{0,80}(?: ?\\([^)]*\\))?\\.?$",
              (m, f) -> { }),
          Rule.of("from a place", Part.DATELINE, "(?:From|FROM)[: ] ?(?<p>(?:\\p{Lu}[\\p{L}'’-]+)(?: (?!(?i:rec|sent|arriv|disp|no\\b))\\p{Lu}[\\p{L}'’-]+){0,2})(?=[.,]? (?i:rec|sent|arriv|disp|no\\.|\\d)|[.,]?$)",
              (m, f) -> f.add(Field.SENT_PLACE, m.group("p"), m.group().contains(":") ? "from:" : "from", 0.85)),
          Rule.of("to and for", Part.ADDRESS, "(?:TO|To):? (?:the )?(?<r>" + NamePatterns.NAMES + ")[,;]? (?:FOR|for|For)(?: transmission to)? (?<t>" + NamePatterns.PARTY + ")" + STOP,
              (m, f) -> { f.add(Field.RELAY, m.group("r"), "to and for", 0.95); f.add(Field.TO, m.group("t"), "to and for", 0.95); }),
          Rule.of("address", Part.ADDRESS, "(?:TO|To)(?: the attention of)?:? (?:the )?(?<t>" + NamePatterns.PARTY + ")" + STOP + "[.:!]?",
              (m, f) -> f.add(Field.TO, m.group("t"), "address", 0.92)),
          Rule.of("for", Part.ADDRESS, "(?:FOR|For):? (?:the )?(?<t>" + NamePatterns.PARTY + ")" + STOP + "[.:!]?",
              (m, f) -> f.add(Field.TO, m.group("t"), "for", 0.94)),
          Rule.of("through", Part.ADDRESS, "(?i:via|through)(?: the)?:? (?<t>" + NamePatterns.PARTY + ")" + STOP,
              (m, f) -> f.add(Field.RELAY, m.group("t"), "through", 0.9)),
          Rule.of("from", Part.LETTERHEAD, "(?:FROM|From): ?(?:the )?(?<t>" + NamePatterns.PARTY + ")" + STOP,
              (m, f) -> f.add(Field.FROM, m.group("t"), "from", 0.9)),
          Rule.of("subject", Part.METADATA, "(?i:subject|subj\\.|re):? (?<t>.{4,200})$",
              (m, f) -> f.add(Field.TITLE, m.group("t"), "subject", 0.75)),
          Rule.of("salutation", Part.SALUTE, "[\"“«]?(?:(?:My )?(?:[Dd]ear|DEAR)|Esteemed|Respected|(?:Highly|Most|Deeply) (?:esteemed|respected)|Honou?red) (?<n>[^.!?]{2,70}|[^!?]{2,20}\\.[^.!?]{2,50})[,:!.]$",
              (m, f) -> f.add(Field.TO, m.group("n"), "salutation", 0.6)),
          Rule.of("salutation", Part.SALUTE, "[\"“«]?(?:Comrades?|COMRADES?|Cde\\.) (?<n>" + NamePatterns.NAMES + ")[!,:.]$",
              (m, f) -> f.add(Field.TO, m.group("n"), "salutation", 0.9)),
          new Rule("date with a place", Part.DATELINE, HeadRules::placeAndDate),
          Rule.of("place behind a date", Part.DATELINE, "(?<=\\d{4}[.,] )(?<p>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)(?=\\.?$)",
              (m, f) -> f.add(Field.SENT_PLACE, m.group("p"), "place behind a date", 0.8)),
          Rule.of("received", Part.DATELINE, "(?i:received by (?:mail|courier|radio|telephone|telegraph|post|hand).{0,60})$", (m, f) -> { }));

  private static final List<Rule> BELOW =
      List.of(
          Rule.of("translator", Part.METADATA, "(?i:translated|translation)(?: (?:by|from [\\p{L} ]+ by))?: ?(?<t>" + NamePatterns.NAME + ")\\.?$|(?i:translated by) (?<u>" + NamePatterns.NAME + ")\\.?$",
              (m, f) -> f.add(Field.TRANSLATOR, m.group("t") != null ? m.group("t") : m.group("u"), "translator", 0.9)),
          Rule.of("close", Part.SALUTE, "(?:(?:With|with) (?:\\p{L}+ ){0,4}(?:greetings|regards|respect|wishes|esteem|salutations?|gratitude)(?: \\p{L}+){0,3}|(?:Always |Very |Yours )?(?:[Ss]incerely|[Tt]ruly|[Ff]aithfully|[Rr]espectfully|[Cc]ordially)(?: yours)?|Yours(?: \\p{L}+){0,3}|(?:Best|Kind|Warm|Cordial)(?:est)? (?:regards|wishes)|(?:Fraternal|Comradely|Communist|Revolutionary) greetings|Greetings|Respectfully(?: yours)?|I (?:shake|press) your hand(?: (?:firmly|warmly))?|Thank(?:ing)? you(?: \\p{L}+){0,3}|Long live .{3,60})[,.!]*(?=\\s*$|\\s+\\p{Lu})",
              (m, f) -> { }),
          Rule.of("signature", Part.SIGNED, "(?:/s/|\\(?(?i:signed)\\)?:?|\\[(?i:signed|signature)]:?)? ?(?!(?:TO|FOR|FROM|To|For|From|CC|VIA|No)\\b)(?<n>" + NamePatterns.NAMES + ")(?=[\\s.,*\"”»" + Signs.ALL + "]*$|[.,]? (?:No\\.|№|\\d))",
              (m, f) -> f.add(Field.FROM, m.group("n"), "signature", 0.9)));

  static final List<Rule> HEAD = concat(ABOVE, BOTH);
  static final List<Rule> FOOT = concat(BOTH, BELOW);

  private static final Pattern PLACE = Pattern.compile("(?<p>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2}), (?:the )?");
  private static final Pattern NUMBERED_HEAD = Pattern.compile("(?:No\\.|№) ?\\d+[.)]?$");

  private HeadRules() {}

  private static List<Rule> concat(List<Rule> first, List<Rule> second) {
    return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
  }

  private static void mark(@org.jspecify.annotations.Nullable String mark, Findings findings) {
    findings.add(Field.MARK, mark == null ? "" : mark, "sign behind it", 0.85);
  }

  private static int placeAndDate(String text, int from, Dates dates, Findings findings) {
    var place = PLACE.matcher(text).region(from, text.length());
    Dates.Found date = place.lookingAt() ? dates.first(text.substring(place.end())) : null;
    if (date == null || date.start() > 0) {
      return -1;
    }
    findings.add(Field.SENT_PLACE, place.group("p"), "date with a place", 0.8);
    findings.addDate(Field.SENT, date, "date with a place", 0.85);
    return place.end() + date.end();
  }

  private static int number(String text, int from, Dates dates, Findings findings) {
    var number = Numbers.NUMBER.matcher(text).region(from, text.length());
    if (!number.lookingAt()) {
      return -1;
    }
    Field field = Numbers.field(number);
    findings.add(field, Numbers.normal(number.group("value")), "number", number.group("prefix") == null ? 0.85 : 0.95);
    return number.end();
  }

  /** Whether a line alone is one of those that stand above a text. */
  static boolean isHead(String line) {
    return NUMBERED_HEAD.matcher(line).matches() || LineReader.read(HEAD, line, Dates.near(null), new Findings()) != null;
  }
}
