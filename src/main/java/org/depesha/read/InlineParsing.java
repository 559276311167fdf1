package org.depesha.read;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's parser of what stands in a paragraph, in time that grows with the paragraph. Its own copies the whole
 * paragraph wherever a pattern fits, and looks through all that follows where one that can only fit here does not.
 */
final class InlineParsing extends CommonmarkInlineParser {

    InlineParsing(
            DataHolder options,
            BitSet special,
            BitSet delimiters,
            Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData links,
            List<InlineParserExtensionFactory> extensions) {
        super(options, special, delimiters, processors, links, extensions);
    }

    /** Leaves signs that can have no partner as they are, before each of them is held against all the others. */
    @Override
    public void processDelimiters(@Nullable Delimiter bottom) {
        Map<Character, Delimiter> behind = new HashMap<>();
        Set<Delimiter> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Delimiter> all = new ArrayList<>();
        for (Delimiter sign = lastDelimiter; sign != null && sign != bottom; sign = sign.getPrevious()) {
            Delimiter next = behind.put(sign.getDelimiterChar(), sign);
            if (next != null && !WordSigns.isSpace(input, sign.getEndIndex(), next.getStartIndex())) {
                paired.add(sign);
                paired.add(next);
            }
            all.add(sign);
        }
        for (Delimiter sign : all) {
            if (!paired.contains(sign) && WordSigns.takesNoSpaces(sign.getDelimiterChar(), sign.getNumDelims())) {
                removeDelimiterKeepNode(sign);
            }
        }
        super.processDelimiters(bottom);
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        Matcher found = matcher(pattern);
        return found == null ? null : input.subSequence(found.start(), found.end());
    }

    @Override
    public BasedSequence @Nullable [] matchWithGroups(Pattern pattern) {
        Matcher found = matcher(pattern);
        if (found == null) {
            return null;
        }
        BasedSequence[] groups = new BasedSequence[found.groupCount() + 1];
        for (int i = 0; i < groups.length; i++) {
            if (found.start(i) >= 0) { // as flexmark leaves a group that has matched nothing
                groups[i] = input.subSequence(found.start(i), found.end(i));
            }
        }
        return groups;
    }

    @Override
    public @Nullable Matcher matcher(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        boolean found = pattern.pattern().startsWith("^") ? matcher.lookingAt() : matcher.find();
        if (!found) {
            return null;
        }
        index = matcher.end();
        return matcher;
    }
}
