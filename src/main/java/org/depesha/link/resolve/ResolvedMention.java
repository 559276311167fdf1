package org.depesha.link.resolve;

import org.depesha.link.LinkedMessage;
import org.depesha.link.Reference;
import org.depesha.link.refer.MessageMention;
import org.depesha.link.refer.RelationWords;
import org.depesha.link.resolve.ReferenceResolver.Resolution;
import org.depesha.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A mention with what it means; where an editor has linked its words, with that link, and then nothing else is asked.
 *
 * @param from the message whose words it is
 * @param replies whether the words around it say that something was received or answered
 * @param link the editor's own reference at these words; null where there is none
 */
record ResolvedMention(
        MessageMention mention,
        LinkedMessage from,
        Resolution resolution,
        Relation relation,
        boolean replies,
        @Nullable Reference link) {

    /** The same, meaning something else. */
    ResolvedMention with(Resolution other) {
        return new ResolvedMention(mention, from, other, relation, replies, link);
    }

    /** A mention whose words an editor has linked. */
    static ResolvedMention linked(MessageMention mention, LinkedMessage from, Reference link) {
        return new ResolvedMention(
                mention, from, Resolution.NOTHING, Relation.MENTIONS, RelationWords.replies(mention), link);
    }
}
