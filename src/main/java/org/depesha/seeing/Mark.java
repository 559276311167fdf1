package org.depesha.seeing;

import org.depesha.link.LinkedMessage;

/** The sign of a message, the same in every drawing: forms tell them apart, never colours alone. */
public enum Mark {
    /** A full disc. */
    HELD("seeing.mark.held"),
    /** A full disc with a ring in it. */
    CARRYING("seeing.mark.carrying"),
    /** A ring with a dot. */
    CARRIED("seeing.mark.carried"),
    /** A broken circle. */
    ATTESTED("seeing.mark.attested");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /** The sign of a message. */
    public static Mark of(LinkedMessage linked) {
        if (linked.attested()) {
            return ATTESTED;
        }
        return linked.carrier() != null ? CARRIED : linked.message().transmits().isEmpty() ? HELD : CARRYING;
    }

    /** The key of the words that say what it means. */
    public String words() {
        return words;
    }

    /** The sign by itself, for the key beneath a drawing. */
    public String drawing() {
        Svg svg = new Svg();
        draw(svg, 11, 8);
        return svg.toString();
    }

    void draw(Svg svg, double x, double y) {
        switch (this) {
            case HELD -> svg.circle("m-doc", x, y, 6);
            case CARRYING -> {
                svg.circle("m-doc", x, y, 8);
                svg.circle("m-paper", x, y, 4.4);
                svg.circle("m-doc", x, y, 2);
            }
            case CARRIED -> {
                svg.circle("m-ring", x, y, 5.6);
                svg.circle("m-doc", x, y, 2);
            }
            case ATTESTED -> svg.circle("m-open", x, y, 5.6);
        }
    }
}
