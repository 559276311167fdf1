package org.depesha.read;

import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Words between two signs: {@code ~~struck~~}, {@code x^2^}. */
final class SignedWords extends Node implements DelimitedNode {

    private final WordSign sign;
    private BasedSequence opening;
    private BasedSequence text = BasedSequence.NULL;
    private BasedSequence closing;

    SignedWords(WordSign sign, BasedSequence opening, BasedSequence closing) {
        super(opening.baseSubSequence(opening.getStartOffset(), closing.getEndOffset()));
        this.sign = sign;
        this.opening = opening;
        this.closing = closing;
    }

    WordSign sign() {
        return sign;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {opening, text, closing};
    }

    @Override
    public BasedSequence getOpeningMarker() {
        return opening;
    }

    @Override
    public void setOpeningMarker(BasedSequence marker) {
        opening = marker;
    }

    @Override
    public BasedSequence getText() {
        return text;
    }

    @Override
    public void setText(BasedSequence words) {
        text = words;
    }

    @Override
    public BasedSequence getClosingMarker() {
        return closing;
    }

    @Override
    public void setClosingMarker(BasedSequence marker) {
        closing = marker;
    }
}
