package org.depesha.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A style at work: dear to make, cheap to use again, and for one thread at a time. */
final class StyleEngine implements ItemDataProvider {

    private final CitationStyle style;
    private final CSL csl;
    private final String locale;
    private final CitationMends mends;
    private final StyleFields fields;
    private @Nullable CSLItemData item;

    StyleEngine(CitationStyle style, String locale) {
        this.style = style;
        this.locale = locale;
        this.mends = new CitationMends(locale);
        try {
            this.csl = new CSL(this, CslLocales::xml, (name, category, data) -> null, style.xml(locale), locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.fields = StyleFields.of(
                new StyleFields.Trials(
                        cite(StyleFields.trial(), ""),
                        cite(StyleFields.trialOfNames(), ""),
                        cite(StyleFields.trialWithoutAuthor(), "")),
                style);
    }

    /** The note, where the style is one of notes, then the entry of a bibliography, where it has one. */
    synchronized List<StyledCitation> cite(CitedItem cited) {
        return cite(StyledItem.of(cited, style, fields, locale), cited.text().paragraph());
    }

    private List<StyledCitation> cite(Map<String, Object> cslJson, String paragraph) {
        item = CSLItemData.fromJson(cslJson);
        csl.reset();
        csl.setOutputFormat(new RunFormat());
        List<StyledCitation> forms = new ArrayList<>();
        if (style.notes() || !style.hasList()) {
            forms.add(styled(
                    style.hasList() ? StyledCitation.NOTE : "",
                    csl.makeCitation(new CSLCitation(cited(paragraph))).get(0).getText()));
        } else {
            csl.registerCitationItems(item.getId());
        }
        if (style.hasList()) {
            forms.add(styled(
                    style.notes() ? StyledCitation.ENTRY : "",
                    csl.makeBibliography().getEntries()[0]));
        }
        return forms;
    }

    private CSLCitationItem cited(String paragraph) {
        CSLCitationItemBuilder builder =
                new CSLCitationItemBuilder(Objects.requireNonNull(item).getId());
        return paragraph.isEmpty()
                ? builder.build()
                : builder.locator(paragraph).label(CSLLabel.PARAGRAPH).build();
    }

    private StyledCitation styled(String form, String output) {
        return new StyledCitation(
                style.name(),
                style.title(),
                form,
                mends.citation(
                        output, String.valueOf(Objects.requireNonNull(item).getTitle())));
    }

    @Override
    public CSLItemData retrieveItem(String id) {
        return Objects.requireNonNull(item);
    }

    @Override
    public Collection<String> getIds() {
        return List.of(Objects.requireNonNull(item).getId());
    }
}
