package org.depesha.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code attested-message.ftlh} shows: a message known only because others mention it.
 *
 * @param listHref the list of all of them
 * @param documents how many documents mention it
 */
public record AttestedPage(
        String id,
        String listHref,
        MessageHead head,
        int documents,
        List<RelationLine> relations,
        CitationBlock citation,
        @Nullable Link thread) {}
