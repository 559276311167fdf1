package org.depesha.ingest.phrase;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The set phrases of letters and telegrams, language by language: a table, each row a pattern. It holds what a language
 * uses again and again, and no phrase of one writer. {@code ~} stands for up to four words.
 */
public enum Phrases {
    ENGLISH(
            new Courtesies(
                    "(?:Hello|Greetings|Good (?:day|morning|evening)),? (?<n>~)|(?:My |Our |MY )?(?:[Dd]ear(?:est)?"
                            + "|DEAR"
                            + "|[Bb]eloved|[Dd]arling) (?<n>~)|(?:Mr|Mrs|Madame?|Comrade)\\.? (?:Chairman|President"
                            + "|Prime Minister|Foreign Minister|Minister|Ambassador|Premier|Secretary|Director"
                            + "|Senator|Consul|"
                            + "Secretary-General)"
                            + "|(?:(?:Reverend|Rev\\.?d?|Honou?red|Honou?rable|Right Honou?rable|Worthy|Good"
                            + "|Most Honou?red) )(?:Sirs?|Madam|Father|Lord)|(?:My Lord|MY LORD)(?: Marquess| Duke| "
                            + "Bishop"
                            + "| Archbishop)?|Your (?:Grace|Lordship|Honou?r|Highness|Majesty|Holiness)|Mesdames|MADAM"
                            + "|(?:Esteemed|Respected|(?:Highly|Most|Deeply) (?:esteemed|respected)|Honou?red) (?<n>~)"
                            + "|(?:Dear )?(?:Sirs?|SIRS?|Madam|Gentlemen|GENTLEMEN|My Lord|Your Excellency|Excellency"
                            + "|Honou?red Sir)",
                    "[Ww]ith (?:~ ?)?(?:greetings|regards|respects?|wishes|esteem|salutations?|gratitude|love"
                            + "|thanks)(?: ~)?"
                            + "|(?:(?:Always|Very|Most|Ever|Yours) ){0,2}(?:[Ss]incerely|[Tt]ruly|[Ff]aithfully"
                            + "|[Rr]espectfully|[Cc]ordially|[Aa]ffectionately)(?: yours)?"
                            + "|(?:Please |I beg you to |Pray )?[Aa]ccept,? .{0,60}\\b(?:assurances?|expressions?) of "
                            + "(?:my"
                            + "|our) .{3,60}(?:consideration|esteem|respect|regard)s?|I (?:kiss|embrace|hug) you(?: ~)?"
                            + "|Yours(?: ~)?|Your (?:~ )?(?:friend|father|mother|son|daughter|brother|sister|wife"
                            + "|husband"
                            + "|cousin|uncle|aunt|nephew|niece|servant|comrade)(?: and servant)?"
                            + "|(?:(?:Best|Kind|Warm|Cordial)(?:est)? )?(?:[Rr]egards|[Ww]ishes|[Gg]reetings)(?: to ~)?"
                            + "|(?:Fraternal|Comradely|Communist|Revolutionary) greetings|I have the honou?r to (?:be"
                            + "|remain),?(?: with .{0,60})?|I am, &c\\.|Your .{0,40}[Ss]ervant|I (?:am|remain"
                            + "|have the honou?r to (?:be|remain)),? .{0,40}(?:[Ss]ir|[Yy]ours?|servant|obedient"
                            + "|affectionate"
                            + "|faithful|respect).{0,40}"
                            + "|I (?:shake|press) your hand(?: ~)?|Thank(?:s|ing you| you)(?: ~)?|Affectionately(?: ~)?"
                            + "|(?:and )?(?:I|We|we) (?:am|are|remain|rest|have the honou?r to be|have the honou?r to "
                            + "remain"
                            + "|beg to (?:be|remain)),?(?: (?:with|[Dd]ear|[Mm]y [Dd]ear|[Ss]irs?|[Mm]adam"
                            + "|[Gg]entlemen)\\b.{0,110})?|(?:I have(?: the honou?r)?,? &c\\.?|&c\\.,? ?&c\\.,?(?: "
                            + "?&c\\.)?)"
                            + "|(?:(?:Ever|Always|Still|Believe me|And believe me|believe me|From"
                            + "|from),? )?(?:dear [Ss]ir,? )?(?:[Yy](?:ou)?['’]?rs?\\.?)(?: [\\p{L}.'’^]+,?){0,6} "
                            + "(?i:friend"
                            + "|father|mother|son|daughter|brother|sister|wife|husband|cousin|uncle|aunt|nephew|niece"
                            + "|serv(?:an)?['’]?ts?)\\.?(?: [\\p{L} ]{0,30})?|(?:[Yy]ou['’]rs|[Yy]our['’]s|Yrs\\.?"
                            + "|Yr\\.?) (?:truly|sincerely|faithfully|ever|affectionately|respectfully"
                            + "|most .{2,40})(?: .{0,30})?|(?:Much |All my |Lots of )?[Ll]ove(?: from)?|As ever"
                            + "|Long live .{3,60}|God (?:bless|keep) you(?: all)?"),
            new Marks(
                    "TELEGRAM|LETTER",
                    "(?:top secret|strictly secret|most secret)(?:[.,;]? (?:(?:the )?making (?:of )?copies is "
                            + "(?:forbidden"
                            + "|prohibited)|no copies (?:to be|may be) made))?|top secret|strictly secret|most secret"
                            + "|strictly confidential|highly confidential|personal and confidential|of special "
                            + "importance|eyes only|special folder|secret|confidential|restricted|unclassified|for "
                            + "official "
                            + "use only",
                    "extraordinary|special(?! ?(?:no\\b|nos\\b|№|\\d|folder|copy|committee|department|telegram))"
                            + "|extremely urgent|very urgent|most urgent|exceptionally urgent|highest priority|top "
                            + "priority"
                            + "|out of (?:any )?turn|out of sequence|lightning|flash|niact|emergency|immediate"
                            + "|operational immediate|priority|urgent|routine"),
            new Stamps(
                    "rec(?:ei)?['’]?ve?d\\.?|rec'd|arrived|came in",
                    "sent|dispatched|despatched|transmitted|handed in")),
    GERMAN(
            new Courtesies(
                    "(?:Sehr )?(?:[Gg]eehrte|[Vv]erehrte|[Hh]och(?:ver|ge)ehrte)[rs]? (?<n>~)|(?:Mein(?:e)? "
                            + ")?(?:[Ll]iebe"
                            + "|[Tt]eure|[Ll]iebste|[Gg]eliebte|[Hh]ochverehrte)[rs]?(?: (?<n>~))?|Euer? Exzellenz",
                    "Mit (?:~ )?(?:Grüßen|Gruß|Grüssen|Gruss|Hochachtung|Empfehlungen|Wünschen)(?: ~)?"
                            + "|(?:Hochachtungsvoll"
                            + "|Herzlichst|Freundschaftlich|Ergebenst)(?: ~)?|(?:[Ii]hr|[Dd]ein|[Ee]uer)e? (?:~ "
                            + ")?(?:ergeben"
                            + "|getreu|alt|treu|dankbar|gehorsam|Freund|Vater|Mutter|Sohn|Tochter|Bruder"
                            + "|Schwester)\\p{Ll}*(?: ~)?"
                            + "|(?:Herzliche|Beste|Freundliche|Viele)(?: ~)? (?:Grüße|Grüsse)(?: ~)?|Es (?:grüß|küß"
                            + "|küss|umarm"
                            + "|grüss)t ~|In (?:alter|treuer|aller|steter) ~|Ihr|Dein|Euer|Ihre|Deine"),
            new Marks(
                    "BRIEF|TELEGRAMM|DRAHTBERICHT|DENKSCHRIFT|BERICHT|AUFZEICHNUNG|FERNSCHREIBEN|FUNKSPRUCH|NOTE",
                    "streng geheim|geheime reichssache|geheim|streng vertraulich|vertraulich",
                    "sehr eilig|eilt|eilig|dringend|sofort"),
            new Stamps("eingegangen|empfangen|erhalten|ankunft", "abgegangen|abgesandt|abgang")),
    FRENCH(
            new Courtesies(
                    "(?:(?:Mon|Ma|Mes) )?(?:[Bb]ien |[Tt]rès )?(?:[Cc]h(?:ers?|ères?))(?: (?<n>~))?|(?:Monsieur|Madame"
                            + "|Mademoiselle|Messieurs)(?: et (?:très |bien )?ch(?:er|ère|ers) ~)?(?: (?:le|la|l’"
                            + "|l') ?(?<n>~))?|(?:Mon|Ma) (?:ami|amie|vieux)",
                    "Votre (?:~ )?(?:dévoué|affectionné|obligé|ami|serviteur|fils|frère|père|sœur|fille)e?(?: ~)?"
                            + "|(?:Tout|Bien"
                            + "|Toute) à (?:vous|toi)(?: ~)?|(?:Veuillez|Agréez|Recevez|Croyez|Daignez)[ ,].{3,160}"
                            + "|Je (?:vous"
                            + "|te|t’|t') ?(?:embrasse|serre|salue).{0,60}|J’ai l’honneur d’être.{0,80}"
                            + "|(?:Avec )?(?:mes|nos) (?:~ )?(?:salutations|amitiés|compliments|hommages|respects)(?: "
                            + "~)?"
                            + "|Cordialement|Amitiés|Respectueusement|Ton (?:~ )?(?:ami|fils|frère|père|dévoué)"
                            + "|Mille amitiés(?: ~)?|À vous(?: ~)?"),
            new Marks(
                    "LETTRE|TÉLÉGRAMME|TELEGRAMME|DÉPÊCHE|DEPECHE|NOTE|MÉMOIRE|RAPPORT|CIRCULAIRE",
                    "très secret|secret|très confidentiel|confidentiel",
                    "très urgent|urgent|extrême urgence"),
            new Stamps("reçue?|arrivée?", "expédiée?|envoyée?|partie? le")),
    RUSSIAN(
            new Courtesies(
                    "(?:Мо[йяи] )?(?:[Мм]ного|[Гг]лубоко)?\\s?(?:[Дд]орог(?:ой|ая|ие)|[Уу]важаем(?:ый|ая|ые)"
                            + "|[Мм]ил(?:ый|ая"
                            + "|ые)|[Лл]юбезн(?:ый|ая|ейший)|[Лл]юбим(?:ый|ая))(?: (?<n>~))?|Милостив(?:ый|ая"
                            + "|ые) [Гг]осудар(?:ь|ыня|и)(?:,? (?<n>~))?|Ваше (?:Превосходительство|Сиятельство)"
                            + "|Товарищи?(?: (?<n>~))?",
                    "(?:Крепко )?[Жж]му(?: ~)? руку|С (?:~ )?(?:приветом|уважением|почтением|поклоном|любовью"
                            + "|благодарностью)(?: ~)?|(?:(?:Искренне|Глубоко|Всегда|Весь|Вся|Любящ(?:ий|ая)"
                            + "|Преданн(?:ый|ая)"
                            + "|Сердечно) )?(?:[Вв]ашъ?|[Тт]вой|[Вв]аша|[Тт]воя)(?: ~)?|(?:Крепко )?(?:[Оо]бнимаю"
                            + "|[Цц]елую)(?: ~)?|(?:(?:Искренне|Глубоко|Душевно) )?[Пп]реданн(?:ый|ая) (?:Вам"
                            + "|Тебе)(?: ~)?"
                            + "|Остаюсь .{2,60}|Имею честь быть .{2,60}|Примите увер.{2,80}|Привет(?: ~)?"),
            new Marks(
                    "ПИСЬМО|ТЕЛЕГРАММА|ШИФРТЕЛЕГРАММА|ШИФРОВКА|ЗАПИСКА|ДОКЛАДНАЯ ЗАПИСКА|СЛУЖЕБНАЯ "
                            + "ЗАПИСКА|ДОНЕСЕНИЕ|РАДИОГРАММА|ДЕПЕША|МЕМОРАНДУМ|НОТА|РАПОРТ|ДОКЛАД",
                    "совершенно секретно|сов\\. ?секретно|строго секретно|секретно|особая папка|весьма секретно"
                            + "|доверительно",
                    "вне (?:всякой )?очереди|весьма срочно|срочно|молния|экстренно"),
            new Stamps("получен[аоы]?|принят[ао]?|поступил[ао]?", "отправлен[аоы]?|передан[аоы]?|послан[аоы]?"));

    /** A line that begins like a close and is longer is a sentence. */
    private static final int LONGEST = 200;

    private static final String WORDS = "(?:[\\p{L}'’-]+(?:,? [\\p{L}'’-]+){0,3})";
    private static final Pattern CLOSE = Pattern.compile("(?:" + any(Phrases::closes) + ")[,.!;:]*");
    private static final Pattern SALUTATION = Pattern.compile("[\"“«„]?"
            + any(Phrases::salutations).replace("(?<n>" + WORDS, "([^,!?:]{2,60}?") + "(?: ?[,:!.][ —–-]*)$");

    /** A salutation that its writer has left without a comma. */
    private static final Pattern BARE = Pattern.compile(
            "[\"“«„]?(?:My |My own )?(?:[Dd]ear|DEAR|[Dd]earest|Lieber?|Liebste[rs]?|Chère?|Mon cher|Ma chère|Дорогой"
                    + "|Дорогая)(?: \\p{L}[\\p{L}.'’-]*){1,4}");

    private static final int SHORT = 40;

    /** With what a letter begins and ends. */
    private record Courtesies(String salutations, String closes) {}

    /** What stands on its form. */
    private record Marks(String kinds, String secrecy, String urgency) {}

    /** What stands before the days of its receipt and sending. */
    private record Stamps(String received, String sent) {}

    private final Courtesies courtesies;
    private final Marks marks;
    private final Stamps stamps;

    Phrases(Courtesies courtesies, Marks marks, Stamps stamps) {
        this.courtesies = courtesies;
        this.marks = marks;
        this.stamps = stamps;
    }

    /** The patterns of all languages as one alternation. */
    public static String any(Function<Phrases, String> row) {
        return Arrays.stream(values())
                .map(row)
                .map(phrases -> phrases.replace("~", WORDS))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether a line is a close, and nothing else. */
    public static boolean isClose(String line) {
        return line.length() <= LONGEST && CLOSE.matcher(line.strip()).matches();
    }

    /**
     * Whom a line greets that is a salutation and nothing else: his name, or an empty text where it has none; null for
     * any other line.
     */
    public static @Nullable String greeted(String line) {
        Matcher salutation =
                SALUTATION.matcher(line.length() <= SHORT && BARE.matcher(line).matches() ? line + "," : line);
        if (line.length() > LONGEST || !salutation.matches()) {
            return null;
        }
        for (int group = 1; group <= salutation.groupCount(); group++) {
            if (salutation.group(group) != null) {
                return salutation.group(group);
            }
        }
        return "";
    }

    String salutations() {
        return courtesies.salutations();
    }

    public String closes() {
        return courtesies.closes();
    }

    public String kinds() {
        return marks.kinds();
    }

    public String secrecy() {
        return marks.secrecy();
    }

    public String urgency() {
        return marks.urgency();
    }

    public String received() {
        return stamps.received();
    }

    public String sent() {
        return stamps.sent();
    }
}
