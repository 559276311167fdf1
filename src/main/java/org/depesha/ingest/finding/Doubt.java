package org.depesha.ingest.finding;

import org.depesha.read.transcript.Loss;

/**
 * Something that an editor must decide.
 *
 * @param line of the transcript
 */
public record Doubt(int line, String what) {

    public static Doubt of(Loss loss) {
        return new Doubt(loss.line(), loss.what());
    }
}
