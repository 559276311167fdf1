package org.depesha.read;

import java.util.List;
import java.util.stream.Stream;
import org.depesha.model.RegisterKind;
import org.depesha.read.profile.ActionNames;
import org.depesha.read.profile.Found;
import org.depesha.tei.Names;
import org.depesha.tei.TeiElement;

/** Takes what a profile finds for names of persons and organizations. */
final class FoundNames {

    private FoundNames() {}

    /** Who is named by what a profile finds: itself, where it is a name, or those in it, or else its words. */
    static Stream<ActionNames.Named> of(Found found) {
        TeiElement element = found.asElement(RegisterKind.PERSON.element());
        if (Names.isName(element)) {
            RegisterKind kind = RegisterKind.ofName(element).orElse(null);
            return kind != null && !kind.isParty() ? Stream.of() : Stream.of(new ActionNames.Named(element, kind));
        }
        List<ActionNames.Named> inside = ActionNames.in(element);
        return inside.isEmpty()
                ? Stream.of(new ActionNames.Named(
                        TeiElement.of(RegisterKind.PERSON.element(), found.words())
                                .at(found.place()),
                        RegisterKind.PERSON))
                : inside.stream().filter(named -> !named.isPlace());
    }
}
