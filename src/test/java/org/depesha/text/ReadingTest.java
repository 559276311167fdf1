package org.depesha.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text says. */
class ReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the <choice><sic>shpi</sic><corr>ship</corr></choice>|the ship|the shpi",
                "<choice><abbr>Dr</abbr><expan>D<ex>octo</ex>r</expan></choice>|D(octo)r|Dr",
                "<app><lem>grey</lem><rdgGrp><rdg>gray</rdg><rdg>grau</rdg></rdgGrp></app> cat|grey cat|grey cat",
                "an <app><rdg>old</rdg><rdg>young</rdg></app> hen|an old hen|an old hen",
                "an <app><rdgGrp><rdg>old</rdg><rdg>young</rdg></rdgGrp><rdg>new</rdg></app> hen|an old hen|an old hen",
                "only <app><lem>here</lem><rdg/></app>|only here|only here",
                "<choice><unclear cert='low'>rasa</unclear><unclear cert='high'>rosa</unclear></choice>|rosa|rosa",
                "<choice><orig>un.as</orig><reg cert='low'>unicas</reg><reg>unitas</reg></choice>|unitas|un.as",
                "Tele<lb break='no'/>gramm|Telegramm|Telegramm",
                "Eisen-<lb break='no'/> bahn|Eisenbahn|Eisenbahn",
                "Eisen- <pb n='2' break='no'/>bahn|Eisenbahn|Eisenbahn",
                "first<lb/>second<cb/>third|first second third|first second third",
                "trans<pb n='2'/>port|transport|transport",
                "I <del>never</del> always went|I always went|I never always went",
                "I <restore><del>never</del></restore> went|I never went|I never went",
                "<subst> <del>early</del> <add>late</add> </subst>|late|earlylate",
                "Lon<supplied>don</supplied> <gap reason='torn'/>|Lon[don] […]|Lon […]",
                "Ada<note>Berg.</note> came|Ada came|Ada came",
                "he <q>said <q>no</q></q>|he said no|he said no",
                "<list><item>one</item><item>two</item></list>|one two|one two",
                "words<table><row><cell>a</cell><cell>b</cell></row></table>more|words a b more|words a b more",
                "no <index><term>word</term></index> of an index|no of an index|no of an index",
            })
    void ofAParagraph(String paragraph, String edited, String diplomatic) throws Exception {
        TeiElement p = tei("<p>" + paragraph + "</p>");
        assertThat(Reading.words(p)).isEqualTo(edited);
        Words words = new Words();
        Reading.DIPLOMATIC.read(p, words);
        assertThat(words).hasToString(diplomatic);
    }

    @Test
    void aBreakThatDividesAWordJoinsNoBlocks() throws Exception {
        assertThat(Reading.words(tei("<div><p>one</p><p><lb break='no'/>two</p></div>")))
                .isEqualTo("one two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p/>", "<p> </p>", "<p><hi> </hi><persName/></p>", "<table><row><cell> </cell></row></table>"})
    void whatHoldsNothingTakesNoNumber(String empty) throws Exception {
        TeiElement text = tei("<body>" + empty + "<p>words</p></body>");
        assertThat(Passages.of(text, Set.of())).extracting(TextPassage::words).containsExactly("words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p><gap/></p>", "<p><figure><graphic url='a.png'/></figure></p>", "<p xml:id='p1'> </p>"})
    void whatIsSeenOrPointedToTakesANumberWithoutWords(String wordless) throws Exception {
        TeiElement text = tei("<body>" + wordless + "<p>words</p></body>");
        assertThat(Passages.of(text, Set.of())).extracting(TextPassage::order).containsExactly(1, 2);
    }

    @Test
    void ofSeveralReadingsOfOneKindTheOneInTheLanguageThatIsAskedForIsRead() throws Exception {
        TeiElement title =
                tei("<title><choice><seg xml:lang='de'>Brief</seg><seg xml:lang='en'>Letter</seg></choice></title>");
        Words words = new Words();
        new Reading(org.depesha.tei.Vocabulary.Read.EDITED, "en").read(title, words);
        assertThat(words).hasToString("Letter");
    }

    @Test
    void aNoteIsAPassageByItselfAlsoInsideAReadingThatIsNotRead() throws Exception {
        TeiElement text = tei(
                "<body><p>With <app><lem>one</lem><rdg>two<note>inner</note></rdg><note>beside</note></app> end.</p>"
                        + "</body>");
        assertThat(Passages.of(text, Set.of()))
                .extracting(passage -> passage.kind() + " " + passage.words())
                .containsExactly("NOTE inner", "NOTE beside", "PASSAGE With one end.");
    }

    @Test
    void wordsKnowWhereInTheTreeTheyStand() throws Exception {
        TeiElement text = tei("<body><p>A <del>b</del><hi>  cd</hi> e</p></body>");
        TextPassage passage = Passages.of(text, Set.of()).get(0);
        assertThat(passage.words()).isEqualTo("A cd e");
        assertThat(passage.spots().first(2, 4)).isEqualTo(new Words.Spot(2, 2));
        assertThat(passage.spots().last(2, 6)).isEqualTo(new Words.Spot(3, 1));
    }

    private static TeiElement tei(String xml) throws TeiReader.IllFormedException {
        return TeiReader.read(xml.replaceFirst("^<(\\w+)", "<$1 xmlns=\"" + TeiElement.NAMESPACE + "\""), "text.xml");
    }
}
