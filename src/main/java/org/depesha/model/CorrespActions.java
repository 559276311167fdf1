package org.depesha.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * The actions of a {@code correspDesc} by their parts in a message (TEI P5, chapter 2.4.6).
 *
 * @param sent all who sent it
 * @param received all who received it; of a message that was sent on, only who had it in the end
 * @param passedOn who passed it on between
 * @param copies who got a copy
 */
public record CorrespActions(
        List<TeiElement> sent, List<TeiElement> received, List<TeiElement> passedOn, List<TeiElement> copies) {

    private static final Set<String> SENT = Set.of("sent");
    private static final Set<String> RECEIVED = Set.of("received");
    private static final Set<String> PASSED_ON = Set.of("transmitted", "forwarded", "redirected");

    /** Subtypes of an action of those who got a copy. */
    private static final Set<String> COPIES = Set.of("cc", "bcc", "copy");

    /** The actions of a description; none for null. */
    public static CorrespActions of(@Nullable TeiElement description) {
        List<TeiElement> actions = description == null
                ? List.of()
                : description.elements("correspAction").toList();
        return new CorrespActions(
                ofType(actions, SENT).filter(action -> !isCopy(action)).toList(),
                receivers(actions),
                ofType(actions, PASSED_ON).toList(),
                ofType(actions, RECEIVED).filter(CorrespActions::isCopy).toList());
    }

    /** The action whose place and date are those of the sending; null where there is none. */
    public @Nullable TeiElement sending() {
        return sent.isEmpty() ? null : sent.get(0);
    }

    /** The action whose place and date are those of the receipt; null where there is none. */
    public @Nullable TeiElement receipt() {
        return received.isEmpty() ? null : received.get(received.size() - 1);
    }

    private static Stream<TeiElement> ofType(List<TeiElement> actions, Set<String> types) {
        return actions.stream().filter(action -> types.contains(Objects.toString(action.attribute("type"), "")));
    }

    private static boolean isCopy(TeiElement action) {
        return COPIES.contains(Objects.toString(action.attribute("subtype"), ""));
    }

    private static List<TeiElement> receivers(List<TeiElement> actions) {
        List<TeiElement> all =
                ofType(actions, RECEIVED).filter(action -> !isCopy(action)).toList();
        boolean sentOn = all.size() > 1
                && actions.subList(actions.indexOf(all.get(0)), actions.indexOf(all.get(all.size() - 1))).stream()
                        .anyMatch(action ->
                                ofType(List.of(action), PASSED_ON).findAny().isPresent());
        return sentOn ? all.subList(all.size() - 1, all.size()) : all;
    }
}
