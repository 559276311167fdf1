package org.depesha.html;

import java.util.List;
import org.depesha.html.PageFrame.MenuLink;
import org.depesha.link.LinkedEdition;
import org.depesha.link.address.Addresses;
import org.depesha.model.Page;

/** Makes the pages about the edition. */
final class ProsePages {

    private final EditionIndex index;
    private final LinkedEdition edition;

    ProsePages(EditionIndex index) {
        this.index = index;
        this.edition = index.edition();
    }

    TextView text(Page page) {
        TextTargets targets = new TextTargets(index, new Views(index, Addresses.page(page.id())), "");
        targets.addAnchors(page.text());
        return new TextView(page.text(), targets);
    }

    ProsePage page(Page page, TextView text) {
        return new ProsePage(page.id(), page.title(), text.page(false), siblings(page.id()));
    }

    /** All pages about the edition, as one of them lists them. */
    List<MenuLink> siblings(String id) {
        String from = Addresses.page(id);
        return edition.pages().stream()
                .map(page -> new MenuLink(
                        page.menu(),
                        Addresses.relative(from, Addresses.page(page.id())),
                        page.id().equals(id),
                        0))
                .toList();
    }
}
