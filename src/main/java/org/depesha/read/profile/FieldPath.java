package org.depesha.read.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.config.EditionSettings.Named;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Problems;
import org.jaxen.BaseXPath;
import org.jaxen.Context;
import org.jaxen.ContextSupport;
import org.jaxen.JaxenException;
import org.jaxen.NamespaceContext;
import org.jaxen.VariableContext;
import org.jaxen.XPathSyntaxException;

/** One XPath of a profile. May be shared between threads. */
final class FieldPath {

    /** Steps that one expression may take in one file: a hundred times the nodes of a volume of 4 MB. */
    static final long STEPS = 20_000_000;

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 30;

    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern BACKWARD =
            Pattern.compile("(?U:\\b)(preceding|preceding-sibling|following|namespace)\\s*::");
    private static final Pattern CALL = Pattern.compile("(?<![\\w.-])([A-Za-z][\\w.-]*)\\s*\\(");
    private static final Pattern VARIABLE = Pattern.compile("\\$([\\w.-]+)");

    private static final Set<String> NO_FUNCTIONS =
            Set.of("node", "text", "comment", "processing-instruction", "and", "or", "div", "mod");
    private static final Set<String> OF_XPATH =
            Set.of(("boolean ceiling concat contains count false floor id lang last local-name name namespace-uri "
                            + "normalize-space not number position round starts-with string string-length substring "
                            + "substring-after substring-before sum translate true")
                    .split(" "));
    private static final ProfileFunctions FUNCTIONS = new ProfileFunctions();

    /** TEI's names have no prefix, though some write one; the prefix of any other counts as its namespace. */
    private static final NamespaceContext NAMES = prefix -> prefix.equals("tei") ? "" : prefix;

    private final Named stated;
    private final BaseXPath compiled;

    private FieldPath(Named stated, BaseXPath compiled) {
        this.stated = stated;
        this.compiled = compiled;
    }

    /**
     * An expression; empty, with a problem, where it is not one.
     *
     * @param variables those that it may name
     */
    static Optional<FieldPath> of(Named stated, Set<String> variables, Problems problems) {
        String expression = stated.name();
        String code = LITERAL.matcher(expression).replaceAll("''");
        try {
            if (expression.length() > LONGEST || depth(code) > DEEPEST) {
                wrong(stated, "it is too long", "Write it shorter.", problems);
            } else if (isSound(code, stated, variables, problems)) {
                return Optional.of(new FieldPath(stated, new BaseXPath(expression, new TreeNavigator(STEPS))));
            }
        } catch (XPathSyntaxException e) {
            String where = " (at its character " + (e.getPosition() + 1) + ")";
            wrong(stated, e.getMessage() + where, Code.INVALID_XPATH.nextStep(), problems);
        } catch (JaxenException | RuntimeException e) {
            wrong(stated, String.valueOf(e.getMessage()), Code.INVALID_XPATH.nextStep(), problems);
        }
        return Optional.empty();
    }

    private static boolean isSound(String code, Named stated, Set<String> variables, Problems problems) {
        Matcher backward = BACKWARD.matcher(code);
        if (backward.find()) {
            String next = "Use child, descendant, following-sibling, parent or ancestor.";
            wrong(stated, "the axis `" + backward.group(1) + "` is not read here", next, problems);
            return false;
        }
        Set<String> functions = new TreeSet<>(OF_XPATH);
        functions.addAll(ProfileFunctions.names());
        Set<String> names = new TreeSet<>(functions);
        names.addAll(NO_FUNCTIONS);
        return isKnown(CALL.matcher(code), "function", names, stated, problems)
                && isKnown(VARIABLE.matcher(code), "variable", variables, stated, problems);
    }

    private static boolean isKnown(Matcher found, String what, Set<String> known, Named stated, Problems problems) {
        while (found.find()) {
            if (!known.contains(found.group(1))) {
                String next = DidYouMean.orElse(
                        found.group(1), known, "Known are: " + String.join(", ", new TreeSet<>(known)) + ".");
                wrong(stated, "there is no " + what + " `" + found.group(1) + "`", next, problems);
                return false;
            }
        }
        return true;
    }

    private static int depth(String code) {
        int depth = 0;
        int deepest = 0;
        for (char c : code.toCharArray()) {
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static void wrong(Named stated, String why, String next, Problems problems) {
        problems.report(
                Code.INVALID_XPATH, stated.place(), "`" + stated.name() + "` can't be used: " + why + ".", next);
    }

    String expression() {
        return stated.name();
    }

    /** What it yields in a tree, in order; nothing, with a problem, where it can't be worked out. */
    List<Found> in(TreeNode root, VariableContext variables, Problems problems) {
        Context context = new Context(new ContextSupport(NAMES, FUNCTIONS, variables, new TreeNavigator(STEPS)));
        context.setNodeSet(List.of(root));
        List<Found> all = new ArrayList<>();
        try {
            for (Object one : compiled.selectNodes(context)) {
                Found found = one instanceof TreeNode node
                        ? Found.of(node)
                        : Found.of(
                                one instanceof Boolean
                                        ? ""
                                        : org.jaxen.function.StringFunction.evaluate(one, context.getNavigator()),
                                stated.place());
                if (!found.isEmpty()) {
                    all.add(found);
                }
            }
        } catch (TreeNavigator.TooManySteps e) {
            wrong(
                    stated,
                    "it takes more than " + STEPS + " steps in one file",
                    "Say nearer where it should look.",
                    problems);
        } catch (JaxenException | ClassCastException e) {
            wrong(stated, String.valueOf(e.getMessage()), Code.INVALID_XPATH.nextStep(), problems);
        }
        return all;
    }
}
