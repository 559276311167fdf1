package org.depesha.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code attested-message.ftlh} shows: a message known only because others mention it.
 *
 * @param id the last part of its address
 * @param listHref the list of all of them
 * @param head who wrote to whom, when, and how
 * @param described whether the program wrote what the head notes
 * @param documents how many documents mention it
 * @param relations where other messages mention it
 * @param citation how to cite it
 * @param thread the exchange that it belongs to; null for none
 */
public record AttestedPage(
        String id,
        String listHref,
        MessageHead head,
        boolean described,
        int documents,
        List<RelationLine> relations,
        CitationBlock citation,
        @Nullable Link thread) {}
