package org.depesha.read;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's headings, asked only of lines that are one. Its own look, at every line that begins with no letter, copies
 * the whole paragraph before that line, so that a list of dates takes time that grows with its square.
 */
final class HeadingLines implements CustomBlockParserFactory {

    private static final Pattern HEADING = Pattern.compile("#{1,6}(?:[ \\t\\r\\n]|$)");

    private final HeadingParser.Factory headings = new HeadingParser.Factory();

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory all = headings.apply(options);
        return new AbstractBlockParserFactory(options) {
            @Override
            public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser before) {
                boolean begins = HEADING.matcher(state.getLine())
                        .region(state.getNextNonSpaceIndex(), state.getLine().length())
                        .lookingAt();
                return begins ? all.tryStart(state, before) : BlockStart.none();
            }
        };
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return headings.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return headings.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return headings.affectsGlobalScope();
    }
}
