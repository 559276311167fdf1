package org.depesha.ingest.letter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.finding.Numbers;
import org.depesha.ingest.finding.Titles;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.NamePatterns;
import org.depesha.ingest.phrase.Phrases;
import org.depesha.model.PartialDate;

/** The recognizers of what stands above a letter's text and below it: a table, tried in its order. */
final class HeadRules {

    private static final String STOP =
            "(?=[\\s.,;:!)\\]\"”»]*$|[.;] | {2}|\\s\\[(?=[^\\]]*\\p{Ll}{2} )|\\s\\((?=\\p{Ll}+ ))";
    private static final String MARK = "(?:[,.]? (?<mark>\\p{Lu}{1,2})(?U:\\b)\\.?(?=\\s*$|\\s*[.,;]))?";

    static final String DAY =
            "(?iu:(?:whit|easter|ash|good|palm|shrove|maundy) ?(?:sunday|monday|tuesday|wednesday|thursday|friday)"
                    + "|christmas (?:day|eve)|new year['’]s (?:day|eve)|boxing day|mon(?:day)?|tue(?:s(?:day)?)?"
                    + "|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag"
                    + "|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
                    + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|понедельник|вторник|среда|четверг|пятница|"
                    + "суббота|воскресенье|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica"
                    + "|lunes|martes|miércoles|jueves|viernes|sábado|domingo|poniedziałek|wtorek|środa|czwartek|piątek"
                    + "|sobota|niedziela)";
    private static final String WEEKDAY = "(?:" + DAY + "\\.?,? )?";
    private static final String SPOT = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?";
    /** The letters before the time of a telegram, by the signal instructions of the Allies (ACP 121). */
    private static final Map<String, String> PRECEDENCE =
            Map.of("Z", "Flash", "O", "Immediate", "P", "Priority", "R", "Routine");

    private static final String MAIL = "(?: ?[<(][^<>()\\s]+@[^<>()\\s]+[>)])?";

    /** What stands alone below a text and is nobody's name. */
    private static final String NO_NAME = "(?!" + DAY
            + "[^\\p{L}\\d]*$)(?!(?iu:index|download|print|share|search|next|previous|back|home"
            + "|inicio)(?U:\\b))(?!(?:Seiner"
            + "|Ihrer"
            + "|Seine|Son Excellence|Sa Majesté|S\\. ?E(?:xc)?\\.|Sua Eccellenza"
            + "|Su Excelencia|His|Her|The (?:Hon|Right|Rev)|Messrs|MM|Herrn|Señores|Sres)(?U:\\b))(?!(?:À"
            + "|An|Herrn|To|For) (?:Monsieur|Madame|Mademoiselle|Herrn|Frau|Mr|Mrs"
            + "|Miss)?(?U:\\b))(?![IVXLCDM]{2,}[.)]?\\s*$)(?!(?iu:rec(?:eive)?d|file|minutes?|director|secretary"
            + "|(?:mr|mrs|madame?|comrade)\\.? (?:chairman|president|minister|ambassador|prime minister"
            + "|director|secretary)|conversation|acknowledge|confirm|agreed|approved|seen|noted|read|minute "
            + "sheet|minutes|enclosures?|encl|attachments?|appendix|annex|copy|true copy|certified "
            + "copy|translation|postscript|end|ends|message ends|memo|summary|contents|amen|text|draft|"
            + "original|stamp|seal"
            + "|typed|deciphered|decoded|distribution|anlagen?|annexes?|приложени[ея]|верно|копия|подпись|"
            + "печать|согласен|утверждаю|читал|"
            + Titles.KINDS + "|" + Phrases.any(Phrases::kinds) + ")(?=[\\s.,:]*$))";

    /** The rules that hold above the text as well as below. */
    private static final List<Rule> BOTH = List.of(
            Rule.of(
                    "secrecy",
                    Part.URGENCY,
                    "(?<s>(?iu:" + Phrases.any(Phrases::secrecy) + "))(?!\\p{L})(?!\\s+(?:copy|telegram|\\p{Ll}))"
                            + MARK,
                    (m, f) -> {
                        f.add(Field.SECRECY, m.group("s"), "secrecy", 0.95);
                        mark(m.group("mark"), f);
                    }),
            Rule.of(
                    "urgency",
                    Part.URGENCY,
                    "(?<u>(?iu:" + Phrases.any(Phrases::urgency) + "))(?!\\p{L})(?!\\s+\\p{Ll})" + MARK,
                    (m, f) -> {
                        f.add(Field.URGENCY, m.group("u"), "urgency", 0.95);
                        mark(m.group("mark"), f);
                    }),
            Rule.of(
                    "series",
                    Part.LETTERHEAD,
                    "(?i:series) [\"“«]?(?<s>\\p{Lu}{1,2})[\"”»]?(?!\\p{L})" + MARK,
                    (m, f) -> {
                        f.add(Field.SERIES, m.group("s"), "series", 0.95);
                        mark(m.group("mark"), f);
                    }),
            Rule.of(
                    "copies",
                    Part.COPIES,
                    "(?iu:cop(?:y|ies)|cc|c\\.c\\.|copies? to|distribution|distributed|info|repeated|rptd?)(?: (?:to"
                            + "|for))?(?: (?:comrades?|cdes?\\.?|tt\\.))?: ?(?<c>.{2,240}?)(?=\\.?$)",
                    (m, f) -> f.add(Field.COPIES, m.group("c"), "copies", 0.95)),
            Rule.of(
                    "copies",
                    Part.COPIES,
                    "(?iu:cop(?:y|ies)) to:? (?<c>(?:the )?" + NamePatterns.PARTY + ")(?=[.,;]*$|[.;] )",
                    (m, f) -> f.add(Field.COPIES, m.group("c"), "copies", 0.9)),
            new Rule("number", Part.NUMBER, HeadRules::number),
            Rule.of(
                    "number",
                    Part.NUMBER,
                    "(?:[Ss]pec(?:ial)?|SPEC(?:IAL)?)\\.? (?<n>\\d{1,6}(?:\\s?[-–—]\\s?\\d{1,6})?)(?![\\p{L}\\d.:])",
                    (m, f) -> f.add(Field.NUMBER, Numbers.normal(m.group("n")), "number", 0.9)),
            Rule.of(
                    "reference",
                    Part.NUMBER,
                    "(?:Our|My|OUR|Unser|Notre) (?iu:ref(?:erence)?|zeichen"
                            + "|réf)\\.?:? ?(?<n>[\\p{L}\\d][\\p{L}\\d./-]*\\d[\\p{L}\\d./-]*)(?=\\s*$|\\s)",
                    (m, f) -> f.add(Field.NUMBER, m.group("n"), "reference", 0.85)),
            Rule.of(
                    "reference",
                    Part.NUMBER,
                    "(?:Ref|REF)[.:]{0,2} ?(?:(?:No|NO)\\.? ?)?(?<n>[\\p{L}\\d][\\p{L}\\d.-]*/[\\p{L}\\d./-]*)"
                            + "(?=\\s*$)",
                    (m, f) -> f.add(Field.NUMBER, m.group("n"), "reference", 0.75)),
            Rule.of(
                    "reference to another",
                    Part.NUMBER,
                    "(?:Your|YOUR|Ihr|Votre) (?iu:ref(?:erence)?|zeichen|réf)\\.?:? ?[\\p{L}\\d][\\p{L}\\d./-]*(?=\\s*$"
                            + "|\\s)",
                    (m, f) -> {}),
            Rule.of(
                    "no copies",
                    Part.URGENCY,
                    "(?i:(?:it is (?:prohibited|forbidden) to make copies|(?:the )?(?:making"
                            + "|taking) (?:of )?copies (?:is )?(?:prohibited|forbidden)|not to be copied"
                            + "|personal(?:ly)?|special folder|limited distribution|eyes only))(?!\\p{L})",
                    (m, f) -> {}),
            Rule.of(
                    "date within limits",
                    Part.DATELINE,
                    "\\[?(?i:not (?:earlier|before|later|after)(?: than)?|no (?:earlier|later) than|about|around|circa"
                            + "|ca\\.|c\\.|before|after) (?=\\p{L}|\\d)",
                    (m, f) -> {}),
            Rule.of(
                    "begun",
                    Part.DATELINE,
                    "\\[?(?i:begun|finished|continued)]? (?=\\d{1,2}\\D|\\p{L}+ \\d)",
                    (m, f) -> {}),
            Rule.of(
                    "hour alone",
                    Part.DATELINE,
                    "(?iu:" + Phrases.any(Phrases::sent) + "|" + Phrases.any(Phrases::received)
                            + "):? [0-2]\\d[0-5]\\dZ?(?:/\\d{1,2})?(?=\\s*$)",
                    (m, f) -> {}),
            Rule.of(
                    "cipher or clear",
                    Part.URGENCY,
                    "(?:CYPHER|CIPHER|EN CLAIR|CODE|Cypher|Cipher|En clair)(?: [\\p{Lu}\\d]{1,6})?(?=[\\s.,)\\]]*$)",
                    (m, f) -> {}),
            Rule.dated(
                    "received",
                    Part.DATELINE,
                    "(?iu:recd\\.?|" + Phrases.any(Phrases::received)
                            + ")(?: (?:in|by) [\\p{L} ]{2,40}?)?(?: (?:at|on|am|le|в))?:? *" + WEEKDAY,
                    Field.RECEIVED,
                    0.95),
            Rule.dated(
                    "sent",
                    Part.DATELINE,
                    "(?iu:" + Phrases.any(Phrases::sent) + ")(?: (?:at|on|am|le|в))?:? *" + WEEKDAY,
                    Field.SENT,
                    0.95),
            new Rule("handled", Part.DATELINE, HeadRules::handled),
            Rule.dated("dated", Part.DATELINE, "(?iu:dated?|datum|дата|dtg):? *" + WEEKDAY, Field.SENT, 0.9),
            Rule.dated(
                    "date alone",
                    Part.DATELINE,
                    WEEKDAY + "(?:(?:the|den|le|ce|am|d\\.|li|lì|il|addì|dnia|dn\\.|a|el|el día) )?",
                    Field.SENT,
                    0.85),
            new Rule("day without a year", Part.DATELINE, HeadRules::dayAlone));

    private static final List<Rule> ABOVE = List.of(
            Rule.of(
                    "kind",
                    Part.LETTERHEAD,
                    "(?<k>(?i:" + Titles.KINDS + ")|" + Phrases.any(Phrases::kinds)
                            + ")(?!\\p{L})(?:,? (?:No\\.?|№|#) ?(?<n>\\d[\\d/\\p{L}-]*))?" + STOP,
                    (m, f) -> {
                        f.add(Field.KIND, m.group("k"), "kind", 0.95);
                        if (m.group("n") != null) {
                            f.add(
                                    m.group("k")
                                                    .toLowerCase(java.util.Locale.ROOT)
                                                    .matches(".*(?:cipher|cypher|coded|crypt|шифр).*")
                                            ? Field.CIPHER
                                            : Field.NUMBER,
                                    m.group("n"),
                                    "kind with number",
                                    0.95);
                        }
                    }),
            Rule.of(
                    "reference to another",
                    Part.PROSE,
                    "(?:To|TO|Re|Ref|In reply to|In answer to|With reference to|Further to):? (?:my|our|your|his"
                            + "|No\\.?|№)(?: \\[?[\\p{L} ]{3,20}]?)?(?:,? ?(?:No\\.?"
                            + "|№) ?[\\d/-]+)?[^.]{0,80}(?: ?\\([^)]*\\))?\\.?$",
                    (m, f) -> {}),
            Rule.of(
                    "from a place",
                    Part.DATELINE,
                    "(?:From|FROM|from)[: ] ?(?<p>(?:\\p{Lu}[\\p{L}'’-]+)(?: (?!(?iu:rec|sent|arriv|disp"
                            + "|no(?U:\\b)))\\p{Lu}[\\p{L}'’-]+){0,2})(?=[.,]? (?iu:rec|sent|arriv|disp|no\\.|\\d)"
                            + "|[.,]?$)",
                    (m, f) -> f.add(Field.SENT_PLACE, m.group("p"), m.group().contains(":") ? "from:" : "from", 0.85)),
            Rule.of(
                    "from and to",
                    Part.DATELINE,
                    "(?:From|FROM|Из|ИЗ|Von|VON) (?<p>" + SPOT + ") (?:to|TO|в|В|nach|NACH) (?<q>" + SPOT
                            + ")(?=[.,]?$|[.,] )",
                    (m, f) -> {
                        f.add(Field.SENT_PLACE, m.group("p"), "from and to", 0.75);
                        f.add(Field.RECEIVED_PLACE, m.group("q"), "from and to", 0.75);
                    }),
            Rule.of(
                    "to and for",
                    Part.ADDRESS,
                    "(?:TO|To):? (?:the )?(?<r>" + NamePatterns.NAMES
                            + ")[,;]? (?:FOR|for|For)(?: transmission to)? (?<t>" + NamePatterns.PARTY + ")" + STOP,
                    (m, f) -> {
                        f.add(Field.RELAY, m.group("r"), "to and for", 0.95);
                        f.add(Field.TO, m.group("t"), "to and for", 0.95);
                    }),
            Rule.of(
                    "address",
                    Part.ADDRESS,
                    "(?:(?:TO|To|to(?= (?:[Cc]omrade|[Cc]om\\.|[Cc]de\\.?|[Mm]r)))(?: the attention of)?:?|(?:An|AN|À"
                            + "|Кому|КОМУ|Empfänger|Destinataire|Addressee|ADDRESSEE|Recipient):|An(?: den| die| das)?"
                            + "|À|Herrn(?= )|tt\\.(?= )|tov\\.(?= )|(?:[\\p{L}]+(?:у|ю|ой|ей) ){0,4}(?iu:товарищ(?:у"
                            + "|ам)|тов\\.|господину|госпоже|г-ну)) (?:the )?(?<t>"
                            + NamePatterns.PARTY + ")" + MAIL + STOP + "[.:!]?",
                    (m, f) -> f.add(Field.TO, m.group("t"), "address", 0.92)),
            Rule.of(
                    "for",
                    Part.ADDRESS,
                    "(?:FOR|For):? (?:the )?(?<t>" + NamePatterns.PARTY + ")" + STOP + "[.:!]?",
                    (m, f) -> f.add(Field.TO, m.group("t"), "for", 0.94)),
            Rule.of("precedence", Part.DATELINE, "(?<u>[ZOPR])(?: [ZOPR])? (?=\\d{6}Z \\p{Lu}{3} \\d{2})", (m, f) -> {
                f.add(Field.URGENCY, Objects.requireNonNull(PRECEDENCE.get(m.group("u"))), "precedence", 0.8);
                f.add(Field.KIND, "Telegram", "head of a telegram", 0.75);
            }),
            Rule.of("section", Part.LETTERHEAD, "SECTION \\d{1,2} OF \\d{1,2}(?!\\d)", (m, f) -> {}),
            Rule.of("page of a telegram", Part.LETTERHEAD, "PAGE \\d{2} \\p{Lu}.{4,40} \\d{6}Z$", (m, f) -> {}),
            Rule.of(
                    "post and number",
                    Part.NUMBER,
                    "(?<=OF \\d{1,2} |^|[A-Z]{6} )(?!(?:ROOM|BOX|PAGE|SHEET|TELEPHONE|PHONE|VOLUME|FORM|NOVEMBER"
                            + "|DECEMBER|SEPTEMBER|FEBRUARY"
                            + "|JANUARY)(?U:\\b))\\p{Lu}{4,}(?: \\p{Lu}{3,})? (?<n>(?!(?:1[5-9]"
                            + "|20)\\d\\d$)\\d{3,6})$",
                    (m, f) -> f.add(Field.NUMBER, m.group("n"), "post and number", 0.75)),
            Rule.of(
                    "copies",
                    Part.COPIES,
                    "(?<c>(?:AM(?:EMBASSY|CONSUL|CONGEN)|US(?:MISSION|DEL|INT)) \\p{Lu}[\\p{Lu} ]+)$",
                    (m, f) -> f.add(Field.COPIES, m.group("c"), "post", 0.8)),
            Rule.of(
                    "one to another",
                    Part.ADDRESS,
                    "(?!(?i:cop(?:y|ies)|letter|telegram|note|message|cable|memorandum|report)(?U:\\b))(?i:from )?(?<f>"
                            + NamePatterns.NAMES + ") to (?:the )?(?<t>" + NamePatterns.NAMES
                            + ")(?=\\.?(?: ?[—–-]+ ?\\((?i:rec).*)?$)",
                    (m, f) -> {
                        f.add(Field.FROM, m.group("f"), "one to another", 0.85);
                        f.add(Field.TO, m.group("t"), "one to another", 0.85);
                    }),
            Rule.of(
                    "through",
                    Part.ADDRESS,
                    "(?iu:via|through)(?: the)?:? (?<t>" + NamePatterns.PARTY + ")" + STOP,
                    (m, f) -> f.add(Field.RELAY, m.group("t"), "through", 0.9)),
            Rule.of(
                    "from",
                    Part.LETTERHEAD,
                    "(?:FROM|From|VON|Von|DE|De|ОТ|От|От кого|SENDER|Sender|Absender|Expéditeur"
                            + "|Отправитель): ?(?:the )?(?<t>"
                            + NamePatterns.PARTY + ")" + MAIL + STOP,
                    (m, f) -> f.add(Field.FROM, m.group("t"), "from", 0.9)),
            Rule.of(
                    "subject",
                    Part.METADATA,
                    "(?iu:subject|subj\\.|re|betreff|betr\\.|objet|тема) ?:? (?<t>[^:\\s].{3,200})$",
                    (m, f) -> f.add(Field.TITLE, m.group("t"), "subject", 0.75)),
            Rule.of(
                    "salutation",
                    Part.SALUTE,
                    "[\"“«]?(?:Comrades?|COMRADES?|Cde\\.) (?<n>" + NamePatterns.NAMES + ")[!,:.]$",
                    (m, f) -> f.add(Field.TO, m.group("n"), "salutation", 0.9)),
            new Rule("salutation", Part.SALUTE, HeadRules::salutation),
            new Rule("date with a place", Part.DATELINE, HeadRules::placeAndDate),
            Rule.of(
                    "place and weekday",
                    Part.DATELINE,
                    "(?<p>" + SPOT + "), " + DAY
                            + "(?:,? (?iu:morning|evening|afternoon|night|noon|abends?|morgens?))?\\.?$",
                    (m, f) -> f.add(Field.SENT_PLACE, m.group("p"), "place and weekday", 0.8)),
            Rule.of(
                    "place after a date",
                    Part.DATELINE,
                    "(?<=\\d{4}[.,] )(?<p>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)(?=\\.?$)",
                    (m, f) -> f.add(Field.SENT_PLACE, m.group("p"), "place after a date", 0.8)),
            Rule.of(
                    "received",
                    Part.DATELINE,
                    "(?iu:received by (?:mail|courier|radio|telephone|telegraph|post|hand).{0,60})$",
                    (m, f) -> {}));

    private static final List<Rule> BELOW = List.of(
            Rule.of("typist", Part.LETTERHEAD, "\\p{Lu}{2,5}[/:]\\p{L}{1,5}\\.?$", (m, f) -> {}),
            Rule.of(
                    "enclosures",
                    Part.PROSE,
                    "(?:Enc(?:l?s?\\.|ls?:)|(?:Encls?|Enclosures?|Attached|Attachments?"
                            + "|Anlagen?)(?: \\(\\d+\\))?[:.]) .{2,200}$",
                    (m, f) -> {}),
            Rule.of(
                    "translator",
                    Part.METADATA,
                    "(?i:translated|translation)(?: (?:by|from [\\p{L} ]+ by))?: ?(?<t>" + NamePatterns.NAME
                            + ")\\.?$|(?i:translated by) (?<u>" + NamePatterns.NAME + ")\\.?$",
                    (m, f) -> f.add(
                            Field.TRANSLATOR, m.group("t") != null ? m.group("t") : m.group("u"), "translator", 0.9)),
            Rule.of("close", Part.SALUTE, Phrases.any(Phrases::closes) + "[,.!]*(?=\\s*$|\\s+\\p{Lu})", (m, f) -> {}),
            Rule.of(
                    "office",
                    Part.SIGNED,
                    "(?:(?:Acting|Deputy|First|Chief|Vice|Assistant) ){0,2}(?i:" + NamePatterns.OFFICE
                            + "|head|director|chairman|president|commander|chief|manager|editor|registrar) (?:of|for"
                            + "|to|in|at) .{2,60}(?=$)",
                    (m, f) -> {}),
            Rule.of(
                    "signature",
                    Part.SIGNED,
                    "(?:/s/|/-/|\\(?(?iu:signed|sgd\\.?|sig\\.|gez\\.|s\\.|signé|firmato|f\\.to|fdo\\.|podp"
                            + "\\.|подп(?:исал|\\.))\\)? ?:?|\\[(?iu:signed|signature)]:?)? ?(?!(?:TO|FOR|FROM|To"
                            + "|For|From|CC|VIA|No)(?U:\\b))"
                            + NO_NAME + "(?<n>" + NamePatterns.ONLY_INITIALS + "|" + NamePatterns.NAMES
                            + ")(?=[\\s.,*\"”»]*$|[.,]? (?:No\\.|№|\\d))",
                    (m, f) -> f.add(Field.FROM, m.group("n"), "signature", 0.9)));

    static final List<Rule> HEAD = concat(ABOVE, BOTH);
    static final List<Rule> FOOT = concat(BOTH, BELOW);

    private static final Pattern PLACE =
            Pattern.compile("(?:г\\. ?)?(?<p>(?:St\\. |С\\.-|St\\.-)?\\p{Lu}[\\p{L}'’-]+(?: (?:am |an der |sur |на "
                    + "|near )?\\p{Lu}[\\p{L}'’-]+){0,2})(?:(?:, [^,\\d]{2,30}){0,2}, (?:(?:the|den|am|le|ce"
                    + "|d\\.|on|li|lì|il|addì|dnia|dn\\.|a|el|el día) )?"
                    + "| (?:(?:den|d\\.|le|ce|li|lì|dnia) )?(?=\\d))"
                    + WEEKDAY);
    private static final Pattern NO_PLACE =
            Pattern.compile("(?iu)(?:" + DAY + "|" + Phrases.any(Phrases::received) + "|"
                    + Phrases.any(Phrases::sent) + "|" + Phrases.any(Phrases::otherDays)
                    + "|of|telno|dated?|datum|fecha|data|begun|about|before|after|not|the|from|until"
                    + "|postmark)(?U:\\b).*");
    private static final Pattern HANDLED = Pattern.compile(
            "(?i:distributed|deciphered|decoded|decrypted|typed|printed|registered|copied|filed)(?: (?:at|on|in"
                    + "|by \\p{L}+))?:? *");
    private static final Pattern NUMBERED_HEAD = Pattern.compile("(?:No\\.|№) ?\\d+[.)]?$");

    /** Only to see whether words are a date at all. */
    private static final PartialDate ANY_YEAR = PartialDate.parse("1900-06-30");

    private HeadRules() {}

    /** Whether words before a date name no place: a weekday, "received". */
    static boolean isNoPlace(String words) {
        return NO_PLACE.matcher(words).matches();
    }

    private static List<Rule> concat(List<Rule> first, List<Rule> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }

    private static void mark(@org.jspecify.annotations.Nullable String mark, Findings findings) {
        findings.add(Field.MARK, mark == null ? "" : mark, "sign after it", 0.85);
    }

    private static int placeAndDate(String text, int from, Dates dates, Findings findings) {
        var place = PLACE.matcher(text).region(from, text.length());
        Dates.Found date = place.lookingAt() ? dates.first(text.substring(place.end())) : null;
        if (date == null
                || date.start() > 0
                || NO_PLACE.matcher(place.group("p")).matches()) {
            return -1;
        }
        findings.add(Field.SENT_PLACE, place.group("p"), "date with a place", 0.8);
        findings.addDate(Field.SENT, date, "date with a place", 0.85);
        return place.end() + date.end();
    }

    private static int salutation(String text, int from, Dates dates, Findings findings) {
        String greeted = from == 0 ? Phrases.greeted(text) : null;
        if (greeted == null) {
            return -1;
        }
        findings.add(Field.TO, greeted, "salutation", 0.6);
        return text.length();
    }

    /** "Riga, 3rd of November" in a letter that says nowhere of which year. */
    private static int dayAlone(String text, int from, Dates dates, Findings findings) {
        if (dates.context() != null) {
            return -1;
        }
        var place = PLACE.matcher(text).region(from, text.length());
        boolean placed = place.lookingAt();
        String rest = text.substring(placed ? place.end() : from);
        Dates.Found day = Dates.near(ANY_YEAR).first(rest);
        if (day == null || day.start() > 3) {
            return -1;
        }
        if (placed && !isNoPlace(place.group("p"))) {
            findings.add(Field.SENT_PLACE, place.group("p"), "date with a place", 0.8);
        }
        findings.add(Field.DAY, rest.substring(day.start(), day.end()), "day without a year", 0.5);
        return (placed ? place.end() : from) + day.end();
    }

    /** When clerks had a telegram in hand: it was neither sent nor received then. */
    private static int handled(String text, int from, Dates dates, Findings findings) {
        var word = HANDLED.matcher(text).region(from, text.length());
        Dates.Found date = word.lookingAt() ? dates.first(text.substring(word.end())) : null;
        return date == null || date.start() > 3 ? -1 : word.end() + date.end();
    }

    private static int number(String text, int from, Dates dates, Findings findings) {
        var number = Numbers.NUMBER.matcher(text).region(from, text.length());
        if (!number.lookingAt()) {
            return -1;
        }
        Field field = Numbers.field(number);
        findings.add(field, Numbers.normal(number.group("value")), "number", Numbers.confidence(number));
        return number.end();
    }

    /** Whether a line alone is one of those that stand above a text. */
    static boolean isHead(String line) {
        return NUMBERED_HEAD.matcher(line).matches()
                || LineReader.read(HEAD, line, Dates.near(null), new Findings()) != null;
    }
}
