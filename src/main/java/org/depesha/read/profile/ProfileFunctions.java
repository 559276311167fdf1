package org.depesha.read.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.model.CorrespActions;
import org.depesha.model.CorrespActions.Part;
import org.depesha.tei.TeiElement;
import org.jaxen.Context;
import org.jaxen.Function;
import org.jaxen.FunctionCallException;
import org.jaxen.XPathFunctionContext;
import org.jspecify.annotations.Nullable;

/**
 * The readings that a profile can name beside the functions of XPath 1.0: what XPath can't say, as it asks tables or
 * looks upwards.
 */
final class ProfileFunctions extends XPathFunctionContext {

    /** What holds the parts of an action without being one. */
    private static final Set<String> HOLDERS = Set.of("p", "ab", "list", "item");

    /** By their names, what each is. */
    static final Map<String, String> OWN = new TreeMap<>(Map.of(
            "part(ACTIONS, 'sender')",
                    "the names in some `correspAction` that have a part in the letter: `sender`, `addressee`, `relay`, "
                            + "`copy`, by the table `actions.txt`",
            "action(ACTIONS, 'sender')",
                    "the first `correspAction` in which anybody has that part; for `addressee` the last that is "
                            + "not the sending",
            "names(NODES)", "who is named in them, but not in their notes, nor inside other names",
            "places(NODES)", "what places are named in them, but not in their notes, nor inside other names",
            "parts(NODES, 'date')", "the elements of a name in them, or in paragraphs and lists in them"));

    ProfileFunctions() {
        super(false);
        registerFunction(null, "names", (Function)
                (context, arguments) -> names(nodes(arguments, 0), named -> !named.isPlace(), steps(context)));
        registerFunction(null, "places", (Function)
                (context, arguments) -> names(nodes(arguments, 0), ActionNames.Named::isPlace, steps(context)));
        registerFunction(null, "part", (Function)
                (context, arguments) -> part(nodes(arguments, 0), word(arguments, 1), steps(context)));
        registerFunction(
                null, "action", (Function) (context, arguments) -> action(nodes(arguments, 0), word(arguments, 1)));
        registerFunction(null, "parts", (Function) (context, arguments) -> nodes(arguments, 0).stream()
                .flatMap(node -> parts(node, text(arguments, 1)))
                .toList());
    }

    /** The functions' names. */
    static Set<String> names() {
        return OWN.keySet().stream()
                .map(call -> call.substring(0, call.indexOf('(')))
                .collect(Collectors.toSet());
    }

    private static List<TreeNode> nodes(List<?> arguments, int index) throws FunctionCallException {
        if (index >= arguments.size() || !(arguments.get(index) instanceof List<?> nodes)) {
            throw new FunctionCallException("the first argument must be elements");
        }
        return nodes.stream().map(TreeNode.class::cast).toList();
    }

    private static String text(List<?> arguments, int index) {
        return index < arguments.size() && arguments.get(index) instanceof String word ? word : "";
    }

    private static Part word(List<?> arguments, int index) throws FunctionCallException {
        String word = text(arguments, index);
        return Stream.of(Part.values())
                .filter(part -> part != Part.NONE
                        && part.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new FunctionCallException(
                        "the second argument must be 'sender', 'addressee', 'relay' or 'copy'"));
    }

    private static TreeNavigator steps(Context context) {
        return (TreeNavigator) context.getNavigator();
    }

    private static List<TreeNode> names(
            List<TreeNode> nodes, Predicate<ActionNames.Named> counts, TreeNavigator steps) {
        List<TreeNode> found = new ArrayList<>();
        for (TreeNode node : nodes) {
            TeiElement element = node.element();
            if (element != null) {
                long size = element.descendants().count();
                steps.steps(size);
                ActionNames.in(element).stream()
                        .filter(counts)
                        .peek(named -> steps.steps(size))
                        .map(named -> node.find(named.element()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<TreeNode> part(List<TreeNode> actions, Part part, TreeNavigator steps) {
        List<TreeNode> found = new ArrayList<>();
        for (TreeNode action : actions) {
            TeiElement element = action.element();
            if (element != null) {
                found.addAll(names(
                        List.of(action),
                        named -> !named.isPlace() && CorrespActions.part(element, named.element()) == part,
                        steps));
            }
        }
        return found;
    }

    private static List<TreeNode> action(List<TreeNode> nodes, Part part) {
        CorrespActions actions = new CorrespActions(nodes.stream()
                .map(TreeNode::element)
                .filter(java.util.Objects::nonNull)
                .toList());
        @Nullable
        TeiElement found = part == Part.SENDER ? actions.sending() : part == Part.ADDRESSEE ? actions.receipt() : null;
        return nodes.stream()
                .filter(node -> found != null && node.element() == found)
                .toList();
    }

    private static Stream<TreeNode> parts(TreeNode node, String name) {
        return node.children().stream()
                .filter(child -> child.element() != null)
                .flatMap(child -> child.is(name)
                        ? Stream.of(child)
                        : HOLDERS.stream().anyMatch(child::is) ? parts(child, name) : Stream.of());
    }
}
