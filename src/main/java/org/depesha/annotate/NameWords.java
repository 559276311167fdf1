package org.depesha.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The words by which names are told from other words, in tables. */
final class NameWords {

    /** What stands before a person's name, and is no part of it. */
    private static final Set<String> TITLES = words(
            "comrade comrades cde cdes com general generals lieutenant lieut major colonel captain admiral commodore "
                    + "marshal ambassador ambassadors minister ministers premier president chairman secretary "
                    + "secretaries deputy prime vice mr mrs ms miss messrs dr doctor prof professor sir lord lady "
                    + "citizen commander gen col capt lt maj adm sgt sergeant corporal private count countess baron "
                    + "baroness prince princess king queen emperor tsar czar duke duchess earl bishop archbishop "
                    + "cardinal pope rev reverend father mother brother sister aunt uncle cousin hon honourable "
                    + "honorable excellency majesty highness senator governor judge justice chancellor director "
                    + "commissar consul envoy attaché counselor counsellor sheikh shaikh mayor inspector delegate "
                    + "representative observer plenipotentiary adviser advisor messenger master madam gentlemen "
                    + "commissioner superintendent agent officer interpreter translator herr frau fräulein monsieur "
                    + "madame mademoiselle mme mlle don doña señor signor pan pani товарищ товарищу тов господин "
                    + "госпожа господину граф князь генерал полковник г-н г-жа");

    /** What an office is over, and what stands between a title and a name: "Secretary of State Harrow". */
    static final Set<String> OFFICES =
            words("of for to the and in state states foreign affairs defense defence war public works interior "
                    + "finance treasury navy trade education health justice agriculture council consul general "
                    + "ordinary extraordinary plenipotentiary commerce press colonies first second third acting "
                    + "former assistant under special national security minister ministers secretary");

    /** What a person does, behind the name. */
    static final Set<String> PERSON_DOES = words(
            "said says wrote writes told tells asked asks replied replies answered thanked thanks thought thinks felt "
                    + "feels agreed agrees believes believed considers considered reported reports informed stated "
                    + "states remarked observed noted suggested suggests expressed explained insisted added repeated "
                    + "smiled laughed nodded went came spoke promised wishes wished hopes hoped knew knows arrived "
                    + "left sent sends received signed signs died lives lived married recalled responded commented "
                    + "read wanted wants himself herself who whom");

    /** What stands before the name of a place, and of hardly anything else. */
    static final Set<String> PLACE_BEFORE =
            words("in at near towards around outside through across city town village port river island");

    /** What stands before the name of a place or of somebody. */
    static final Set<String> TOWARDS = words("to from toward");

    private static final Set<String> ORGANIZATIONS =
            words("army armies corps division divisions brigade regiment battalion troops volunteers fleet squadron "
                    + "ministry committee council embassy legation consulate staff headquarters party bureau "
                    + "administration government academy union league agency department dept archive archives "
                    + "university institute command commission cabinet parliament congress senate duma politburo "
                    + "presidium secretariat company co bank society association federation confederation "
                    + "organization organisation company firm railway railways college school hospital museum library "
                    + "office ltd inc board court agence agentur bank ministère ministerium министерство комитет "
                    + "совет посольство delegation mission directorate commissariat chamber foundation assembly "
                    + "authority service services club trust institution nations post times herald gazette tribune "
                    + "pravda izvestia press");

    private static final Set<String> PLACES = words(
            "river sea gulf bay strait straits mountain mountains island islands isle peninsula city province county "
                    + "port lake cape canal street road avenue fort castle square valley hill hills district ocean");

    /** With these at its end a name is of a deed, a paper, a time or a thing, for which there is no register. */
    private static final Set<String> THINGS =
            words("treaty act agreement conference war plan declaration day bill pact convention charter protocol "
                    + "note memorandum report letter telegram dispatch despatch message order edition volume copy "
                    + "series book street meeting session resolution proposal statement law code program programme "
                    + "project case affair crisis question article section chapter paragraph page document edited "
                    + "collection papers record records file files sheet scan translation diary register doctrine "
                    + "revolution movement mark marks pounds dollars guineas tab book log list form rate number no "
                    + "text original stamp copyright rights original catalog catalogue item box folder fond opis delo "
                    + "reel film photograph map line bible testament christmas easter god heaven lord chart maru "
                    + "sound current time gmt est");

    /**
     * Capitalised, and no name: what begins sentences, the calendar, forms of address, the words of heads, peoples and
     * languages.
     */
    private static final Set<String> NO_NAMES = words(
            "i the a an this that these those it he she we you they his her our your their its my me us him them and "
                    + "or but if in on at as of to for from with by when where while after before until unless once "
                    + "under over since although though however therefore because then thus there here not no yes all "
                    + "some any each every both also again another only even so such whether shall may might should "
                    + "january february march april may june july august september october november december monday "
                    + "tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov "
                    + "dec dear dearest beloved sincerely yours truly faithfully obedient humble servant regards "
                    + "greetings please thank thanks copy copies received sent telegram letter ciphered cipher "
                    + "message top secret strictly confidential urgent extremely immediate priority restricted "
                    + "unclassified series special signal printed attached enclosure enclosed subject reference ref "
                    + "re cc source sources language what who why how which is are was were will would can could must "
                    + "do does did has have had let according regarding concerning today tomorrow yesterday tonight "
                    + "one two three four five six seven eight nine ten first second third fourth fifth sixth seventh "
                    + "eighth ninth tenth last next new old great more most many much other others same between among "
                    + "visit visited ask tell see read send give take come go call write answer answering having "
                    + "being seeing taking made make during upon above below about against without within like just "
                    + "now never north south east west northern southern eastern western central upper lower "
                    + "sincerest respectfully esteemed signed signature authenticated deciphered encrypted typed "
                    + "translated transcribed christian catholic jewish muslim communist socialist democratic "
                    + "republican lieber liebe geehrter sehr monsieur cher chère mon ma votre notre le la les der die "
                    + "das ein eine ihr ihre ihrem ihren ich wir sie mein dein unser sein und милостивый милостивая "
                    + "государь государыня ваш ваша ваше ваши его ея её мой моя дорогой дорогая письмо господа");

    private static final Set<String> PEOPLES = words(
            "soviet american british english french german japanese european chinese korean russian dutch greek swiss "
                    + "turk turkish danish swede pole czech slovak arab scot scots thai welsh anglais français");

    /** Places that are no country and no time zone's city, or were called otherwise. */
    static final Set<String> OLDER_PLACES = Set.of(
            "peking",
            "washington",
            "leningrad",
            "st petersburg",
            "petrograd",
            "saint petersburg",
            "korea",
            "north korea",
            "south korea",
            "ussr",
            "soviet union",
            "usa",
            "us",
            "u.s",
            "united states of america",
            "united kingdom",
            "uk",
            "england",
            "scotland",
            "wales",
            "great britain",
            "prussia",
            "persia",
            "siam",
            "ceylon",
            "burma",
            "manchuria",
            "siberia",
            "crimea",
            "caucasus",
            "bohemia",
            "saxony",
            "bavaria",
            "yugoslavia",
            "czechoslovakia",
            "formosa",
            "tibet",
            "indochina",
            "europe",
            "asia",
            "africa",
            "america",
            "australia",
            "tiflis",
            "constantinople",
            "danzig",
            "gdansk",
            "gdańsk",
            "hamburg",
            "munich",
            "geneva",
            "milan",
            "florence",
            "naples",
            "venice",
            "barcelona",
            "lyon",
            "marseilles",
            "bordeaux",
            "hanover",
            "leipzig",
            "dresden",
            "odessa",
            "kharkov",
            "kiev",
            "bombay",
            "calcutta",
            "madras",
            "delhi",
            "new delhi",
            "canton",
            "nanking",
            "mukden",
            "shenyang",
            "harbin",
            "tientsin",
            "boston",
            "philadelphia",
            "dallas",
            "san francisco",
            "texas",
            "virginia",
            "california",
            "pennsylvania",
            "massachusetts",
            "maryland",
            "new jersey",
            "carolina",
            "liverpool",
            "manchester",
            "edinburgh",
            "glasgow",
            "oxford",
            "cambridge",
            "bristol",
            "york",
            "west berlin",
            "east berlin",
            "east germany",
            "west germany",
            "latin america",
            "middle east",
            "near east",
            "far east",
            "southeast asia",
            "vietnam",
            "north vietnam",
            "south vietnam",
            "white russia",
            "holland",
            "москва",
            "петербург",
            "тифлис",
            "санкт-петербург",
            "киев",
            "одесса",
            "berne",
            "le havre",
            "bremerhaven");

    /**
     * Common first names of the languages that letters were written in: one before another capitalised word speaks for
     * a person.
     */
    private static final Set<String> GIVEN = words(
            "john james robert william charles george henry thomas edward joseph richard samuel david benjamin daniel "
                    + "peter paul michael francis frederick albert alfred arthur walter frank harold ernest andrew "
                    + "alexander anthony dean lyndon adlai averell llewellyn mary elizabeth anne anna jane sarah "
                    + "margaret martha catherine charlotte emily alice louise helen marie marina jacqueline susan "
                    + "ruth nikita nikolai ivan vladimir alexei aleksei aleksandr sergei dmitri mikhail andrei "
                    + "anatoly boris leonid pavel pyotr fyodor yuri vasily viktor konstantin josef iosif olga natalia "
                    + "tatiana johann heinrich wilhelm friedrich karl carl ludwig otto hermann franz hans georg "
                    + "gottfried ernst max emil anton jakob jean pierre jacques louis françois henri andré rené "
                    + "claude antoine giovanni giuseppe antonio josé juan pedro carlos fidel luis jan stanisław lars "
                    + "sven henrik erik olaf gustav philip stephen edmund hugh isaac jacob abraham nathaniel jonathan "
                    + "josiah patrick");

    private NameWords() {}

    private static Set<String> words(String text) {
        return Stream.of(text.split(" ")).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    static boolean isTitle(String word) {
        String lower = lower(word);
        return TITLES.contains(lower) || lower.endsWith("s") && TITLES.contains(lower.substring(0, lower.length() - 1));
    }

    /** Whether a word is never a name, nor the beginning of one. */
    static boolean isNoName(String word) {
        return NO_NAMES.contains(lower(word));
    }

    static boolean isGiven(String word) {
        return GIVEN.contains(lower(word));
    }

    static boolean isThing(String word) {
        String lower = lower(word);
        return THINGS.contains(lower) || THINGS.contains(lower.replaceFirst("s$", ""));
    }

    /** A people, a language, or what belongs to one: "Chinese", "Egyptians", "Franco-American". */
    static boolean isPeople(String word) {
        String lower = lower(word);
        String last = lower.substring(lower.lastIndexOf('-') + 1);
        return PEOPLES.contains(last)
                || PEOPLES.contains(last.replaceFirst("s$", ""))
                || last.matches(".{3,}(?:ians?|icans?|eans|ishman|ishmen|ese|landers)");
    }

    static boolean namesOrganization(String name) {
        return parts(name).anyMatch(ORGANIZATIONS::contains) || lower(name).equals("white house");
    }

    static boolean namesPlace(String name) {
        return parts(name).anyMatch(PLACES::contains);
    }

    private static Stream<String> parts(String name) {
        return List.of(name.split(" ")).stream().map(NameWords::lower);
    }

    static String lower(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return plain.toLowerCase(Locale.ROOT);
    }
}
