package org.rapporteur.flink.follow;

import java.util.List;

/**
 * A code in the state of a stage.
 *
 * @param age higher with each that is made
 * @param now the code of the incident that it has become
 * @param others the codes that stand for this one
 * @param isHeld whether it is an incident's
 * @param revision how often something was said of it
 * @param said what was said last, as a number; 0 for that it is gone
 */
public record CodeState(long age, String now, List<String> others, boolean isHeld, int revision, long said) {
    CodeState become(String code) {
        return new CodeState(age, code, others, isHeld, revision, said);
    }

    CodeState with(List<String> codes) {
        return new CodeState(age, now, codes, isHeld, revision, said);
    }

    CodeState held(boolean is) {
        return new CodeState(age, now, others, is, revision, said);
    }

    CodeState saying(long line) {
        return new CodeState(age, now, others, isHeld, revision + 1, line);
    }
}
