package org.depesha.link.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depesha.link.LinkedMessage;
import org.depesha.link.MessageKey;
import org.depesha.link.Reference;
import org.depesha.link.Status;
import org.depesha.link.address.MessageIndex;
import org.depesha.link.address.PointerResolver;
import org.depesha.model.Message;
import org.depesha.model.Relation;
import org.depesha.model.ReplyTo;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Makes references of what the metadata of messages state and their texts do not. */
final class MetadataReferences {

    private final MessageIndex messages;
    private final PointerResolver pointers;
    private final Problems problems;
    private final Set<String> stated = new HashSet<>();

    MetadataReferences(MessageIndex messages, PointerResolver pointers, Problems problems) {
        this.messages = messages;
        this.pointers = pointers;
        this.problems = problems;
    }

    /** Takes note of a reference that a text states: it need not be said twice. */
    void addStated(Reference reference) {
        stated.add(statement(reference.from(), reference.resolution().target(), reference.relation()));
    }

    private static String statement(MessageKey from, @Nullable MessageKey target, Relation relation) {
        return from + " " + relation + " " + target;
    }

    /**
     * What a message's metadata state.
     *
     * @param owner the document of which it is, or its own id
     */
    List<Reference> of(String owner, Message message) {
        MessageKey from = new MessageKey(owner, message.part());
        List<Reference> all = new ArrayList<>();
        message.transmits()
                .forEach(inner -> reference(from, new MessageKey(owner, inner.part()), Relation.FORWARDS, inner.place())
                        .ifPresent(all::add));
        for (ReplyTo reply : message.inReplyTo()) {
            Optional<Reference> found =
                    reply.way() == ReplyTo.Way.ANSWERS ? answered(from, owner, reply) : neighbour(from, reply);
            found.ifPresent(all::add);
        }
        return all;
    }

    private Optional<Reference> answered(MessageKey from, String owner, ReplyTo reply) {
        LinkedMessage target = messages.find(reply.target(), owner);
        if (target != null && target.key().equals(from)) {
            problems.report(
                    Code.UNKNOWN_MESSAGE,
                    reply.place(),
                    "The message `" + from + "` can't answer itself.",
                    "Name the message that it answers.");
        } else if (target == null) {
            messages.reportMissing(reply.target(), reply.place(), problems);
        } else {
            return reference(from, target.key(), Relation.ANSWERS, reply.place());
        }
        return Optional.empty();
    }

    /** What a header says comes before or after; a letter of another edition is none of this one's. */
    private Optional<Reference> neighbour(MessageKey from, ReplyTo reply) {
        LinkedMessage target = pointers.ofPointer(reply.target());
        if (target == null) {
            pointers.reportMissing(reply.target(), reply.place());
            return Optional.empty();
        }
        if (target.key().equals(from)) {
            return Optional.empty();
        }
        boolean follows = reply.way() == ReplyTo.Way.FOLLOWS;
        MessageKey later = follows ? from : target.key();
        MessageKey earlier = follows ? target.key() : from;
        return reference(later, earlier, Relation.FOLLOWS, reply.place());
    }

    private Optional<Reference> reference(MessageKey from, MessageKey target, Relation relation, Place place) {
        LinkedMessage known = messages.find(target);
        if (known == null || !stated.add(statement(from, target, relation))) {
            return Optional.empty();
        }
        Status status = known.attested() ? Status.ATTESTED : Status.RESOLVED;
        return Optional.of(new Reference(
                "",
                from,
                Reference.Wording.NONE,
                Reference.Resolution.of(target, status),
                relation,
                Reference.Evidence.ofEditor(rule(relation)),
                place));
    }

    /** Which part of the metadata states a relation. */
    private static String rule(Relation relation) {
        return switch (relation) {
            case FORWARDS -> "transmits";
            case FOLLOWS -> "correspContext";
            default -> "inReplyTo";
        };
    }
}
