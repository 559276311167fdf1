package org.depesha.html;

import org.depesha.html.DocumentPage.About;
import org.depesha.html.DocumentPage.Citing;
import org.depesha.html.DocumentPage.Exchange;
import org.depesha.html.DocumentPage.Origin;

/**
 * What {@code message.ftlh} shows: a message that a document transmits.
 *
 * @param about what the editor says of it; a summary is the document's, so that it is empty here
 * @param head its own
 * @param carrier the message that transmits it, at its place there
 * @param passages the canonical address of the document, where its passages are cited
 * @param origin where the document comes from
 * @param text its own
 * @param exchange what it has to do with others
 * @param citing how to cite it
 */
public record MessagePage(
        About about,
        MessageHead head,
        MessageLink carrier,
        String passages,
        Origin origin,
        PageText text,
        Exchange exchange,
        Citing citing) {}
