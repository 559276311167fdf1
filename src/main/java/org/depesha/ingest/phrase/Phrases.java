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
                            + "|(?:Please |I beg you to |Pray )?[Aa]ccept,? .{0,60}(?U:\\b)(?:assurances?"
                            + "|expressions?) of "
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
                            + "|[Gg]entlemen)(?U:\\b).{0,110})?|(?:I have(?: the honou?r)?,? &c\\.?"
                            + "|&c\\.,? ?&c\\.,?(?: "
                            + "?&c\\.)?)"
                            + "|(?:(?:Ever|Always|Still|Believe me|And believe me|believe me|From"
                            + "|from),? )?(?:dear [Ss]ir,? )?(?:[Yy](?:ou)?['’]?rs?\\.?)(?: [\\p{L}.'’^]+,?){0,6} "
                            + "(?iu:friend"
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
                    "extraordinary|special(?! ?(?:no(?U:\\b)|nos(?U:\\b)|№|\\d|folder|copy|committee|department"
                            + "|telegram))"
                            + "|extremely urgent|very urgent|most urgent|exceptionally urgent|highest priority|top "
                            + "priority"
                            + "|out of (?:any )?turn|out of sequence|lightning|flash|niact|emergency|immediate"
                            + "|operational immediate|priority|urgent|routine"),
            new Stamps(
                    "rec(?:ei)?['’]?ve?d\\.?|rec'd|arrived|came in|R\\.(?= +\\d)",
                    "sent|dispatched|despatched|transmitted|handed in|D\\.(?= +\\d)",
                    "re-?issued?|accessed|updated|modified|edited|retrieved|revised|endorsed|docket|postmark|answered"
                            + "|ansd|read|your|yours|reply|diary|printed|published|downloaded|export(?:ed)?|copied"
                            + "|reference|born|died|see|entry|filed|registered")),
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
            new Stamps(
                    "eingegangen|empfangen|erhalten|ankunft|eingang|präs\\.",
                    "abgegangen|abgesandt|abgang",
                    "abgerufen|geändert|poststempel|ihr|ihre|bezug|beantwortet|vermerk|export|gedruckt|stand"
                            + "|siehe|vgl")),
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
            new Stamps(
                    "reçue?|arrivée?",
                    "expédiée?|envoyée?|partie? le",
                    "modification|consulté|timbre|votre|vos|réponse|publié|imprimé|voir|cachet|répondu")),
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
            new Stamps(
                    "получен[аоы]?|принят[ао]?|поступил[ао]?|вх(?:одящ\\p{L}+)?",
                    "отправлен[аоы]?|передан[аоы]?|послан[аоы]?",
                    "изменени[ея]|опубл|помета|резолюция|штемпель|ваш(?:е|а|у)?|на|см|ответ|создания|протокол\\p{L}*")),
    ITALIAN(
            new Courtesies(
                    "(?:(?:Mi[oa] |Miei )?(?:[Cc]ar(?:o|a|i|e|issim[oaie])|[Gg]entil(?:e|issim[oaie])|[Ss]ti"
                            + "matissim[oa]"
                            + "|[Ee]gregi[oa]|[Aa]mat(?:o|a|issim[oa])|[Ii]llustre|[Pp]regiatissim[oa]|[Ss]pettabile"
                            + "|[Oo]norevole|[Vv]enerat[oa]))(?: (?<n>~))?|Amico carissimo|(?:Ill(?:ustrissi"
                            + "|\\.)mo|Illustrissimo"
                            + "|Eccellentissimo|Eminentissimo|Reverendissimo)(?: [Ss]ignor\\p{Ll}*| [Ss]ig"
                            + "\\.?)?(?: (?<n>~))?|Eccellenza|Eminenza(?:"
                            + " Reverendissima)?|Signor[ei]?(?: (?<n>~))?",
                    "(?:Con )?(?:[Cc]ordiali|[Dd]istinti|[Aa]ffettuosi|[Tt]anti|[Mm]olti|i miei) (?:~ )?(?:s"
                            + "aluti|ossequi)(?: ~)?"
                            + "|Con (?:~ )?(?:stima|ossequio|affetto|osservanza|rispetto)(?: ~)?|(?:Tutto )?"
                            + "[VvTt](?:ostr|u)[oa]"
                            + "(?: ~)?|(?:Il )?[Vv]ostro ~|(?:[Uu]mil(?:issi|\\.)mo|[Dd]ev(?:otissi|\\.)mo|["
                            + "Aa]ff(?:ezionatissi|\\.)mo) .{0,60}"
                            + "|[Tt]i abbraccio(?: ~)?|Un abbraccio(?: ~)?|Mi (?:creda|rassegno|professo).{0"
                            + ",80}|dal tuo|tuo"),
            new Marks(
                    "LETTERA|TELEGRAMMA|DISPACCIO|RAPPORTO|RELAZIONE|NOTA|CARTOLINA|CIRCOLARE|PROMEMORIA",
                    "segretissimo|segreto|riservatissimo|riservato|personale",
                    "urgentissimo|urgente|precedenza assoluta"),
            new Stamps(
                    "ricevut[oa]|arrivat[oa]|arrivo|ric\\.",
                    "spedit[oa]|inviat[oa]|partenza",
                    "modifica|consultat[oa]|timbro|vostr[oae]|risposta|pubblicat[oa]|udienza|vedi|aggiornat[oa]")),
    SPANISH(
            new Courtesies(
                    "(?:(?:Mi|Muy) )?(?:[Qq]uerid(?:o|a|os|as|ísim[oa])|[Ee]stimad(?:o|a|os|as|ísim[oa])|[Aa"
                            + "]preciad[oa]s?"
                            + "|[Dd]istinguid[oa]s?|[Rr]espetad[oa]s?)(?: (?<n>~))?|Muy [Ss]eñor(?:es)? (?:m"
                            + "ío|mio|nuestro|míos|nuestros)s?"
                            + "|Excelentísimo [Ss]eñor|Excmo\\. ?[Ss](?:eño)?r\\.?|Ilustrísimo [Ss]eñor|Seño"
                            + "r(?:es|a)?(?: (?<n>~))?|Hermano",
                    "(?:[Uu]n|[Rr]ecibe un|[Cc]on un)? ?(?:[Ff]uerte )?[Aa]brazos?(?: ~)?|[Bb]esos(?:,? ~)?|"
                            + "[Ss]aludos(?: ~)?"
                            + "|(?:[Ll]e|[Tt]e|[Oo]s) (?:saluda|abraza|besa|quiere).{0,60}|(?:[Aa]tentamente"
                            + "|[Cc]ordialmente"
                            + "|[Aa]fectuosamente)(?: ~)?|(?:[Ss]u|[Tt]u|[Vv]uestro) (?:~ )?(?:amigo|hijo|hi"
                            + "ja|hermano|hermana"
                            + "|servidor|servidora|comadre|padre|madre|esposo|esposa|afmo|affmo|atento|segur"
                            + "o)(?:,? .{0,40})?"
                            + "|[BQ]\\. ?(?:L|S|B)\\. ?M\\..{0,40}|Dios guarde .{2,60}|Quedo .{2,60}|Reitero"
                            + " .{2,80}|De Vds?\\. .{2,60}"
                            + "|Somos de .{2,60}"),
            new Marks(
                    "CARTA|TELEGRAMA|OFICIO|DESPACHO|NOTA|CIRCULAR|INFORME|TARJETA POSTAL|MEMORÁNDUM",
                    "secreto|reservadísimo|muy reservado|reservado|confidencial",
                    "urgentísimo|urgente|muy urgente"),
            new Stamps(
                    "recibid[oa]|recivid[oa]|llegad[oa]|entrada",
                    "enviad[oa]|remitid[oa]|depositad[oa]|salida",
                    "actualización|consultad[oa]|su grata|vuestra|respuesta|publicad[oa]|véase|sesión|modificación")),
    POLISH(
            new Courtesies(
                    "(?:(?:Mój|Moja|Moi|Wielce|Bardzo) )?(?:[Dd]rog(?:i|a|ie)|[Kk]ochan(?:y|a|i|e)|[Nn]ajdro"
                            + "ż(?:szy|sza|si)"
                            + "|[Nn]ajukochań(?:szy|sza|si)|[Ss]zanown(?:y|a|i|e)|[Ww]ielmożn(?:y|a)|[Dd]ost"
                            + "ojn(?:y|a)|[Mm]ił(?:y|a))(?: (?<n>~))?"
                            + "|Dzień dobry|Ekscelencjo|Panie (?<n>~)|Jaśnie Wielmożny Panie",
                    "Z (?:~ )?(?:poważaniem|szacunkiem|pozdrowieniami|wyrazami szacunku|uszanowaniem)(?: ~)?"
                            + "|(?:[Cc]ałuję|[Śś]ciskam"
                            + "|[Pp]ozdrawiam|[Uu]ściski)(?: ~)?|(?:[Ss]erdeczne )?[Pp]ozdrowienia(?: ~)?|(?"
                            + ":Szczerze )?(?:[Tt]wój|[Tt]woja|[Ww]asz"
                            + "|[Ww]asza)(?: ~)?|Łączę .{2,60}|Pozostaję .{2,60}"),
            new Marks(
                    "LIST|TELEGRAM|DEPESZA|SZYFROGRAM|NOTATKA SŁUŻBOWA|NOTATKA|RAPORT|PISMO|OKÓLNIK",
                    "ściśle tajne|tajne specjalnego znaczenia|tajne|poufne|ściśle poufne",
                    "bardzo pilne|pilne|natychmiast|błyskawica"),
            new Stamps(
                    "otrzyman[oay]|wpłynęł[oa]|nadeszł[oa]|odebran[oay]",
                    "wysłan[oay]|nadan[oay]|ekspediowan[oay]",
                    "dopisek|modyfikacja|odp|wasze|stempel|eksport|zob|opubl")),
    CHINESE(
            new Courtesies(
                    "([\\p{IsHan}]{1,12}?)(?:鈞鑒|钧鉴|大鑒|台鑒|惠鑒|足下|閣下|阁下|道席)|(?:親愛的|亲爱的|尊敬的|敬爱的)([\\p{IsHan}]{1,"
                            + "12})|(?:母親|父親|母亲|父亲)(?:大人)?",
                    "(?:此致|敬禮|敬礼|致以|順頌|即頌|即請|祝好|祝).{0,20}|.{1,8}(?:頓首|叩|拜啟|敬上|謹啟|稟)"),
            new Marks("電報|电报|函|信|代電|密電|照會|照会", "絕密|绝密|機密|机密|密", "特急|加急|急"),
            new Stamps("收到|到", "發|发", "修訂|修订|訪問|访问|批|登记|登記|印")),
    KOREAN(
            new Courtesies(
                    "([\\p{IsHangul} ]{1,14}?)(?: ?(?:귀하|님께|께|에게|前|전 상서))", "(?:그럼 이만|안녕히|감사합니다|드림|올림).{0,24}|끝"),
            new Marks("전보|서한|서신|공문|편지", "극비|대외비|비밀|[ⅠⅡⅢ]+급비밀", "긴급|지급|초긴급"),
            new Stamps("접수|받음", "발송|발신", "예고|재분류|수정|열람"));

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

    /** What stands before the days of its receipt and sending, and before days of neither. */
    private record Stamps(String received, String sent, String otherDays) {}

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

    public String otherDays() {
        return stamps.otherDays();
    }
}
