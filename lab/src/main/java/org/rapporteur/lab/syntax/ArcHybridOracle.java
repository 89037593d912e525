package org.rapporteur.lab.syntax;

import org.rapporteur.annotate.syntax.ArcHybrid;

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): which transitions, from any state, lose the
 * fewest of the arcs that can still be reached.
 */
final class ArcHybridOracle {
    private static final int FORBIDDEN = Integer.MAX_VALUE;

    /** The best of the allowed transitions, one bit each; heads as indices, the root's being the sentence's length. */
    static int best(ArcHybrid state, int[] heads) {
        int allowed = state.allowed();
        int[] costs = {FORBIDDEN, FORBIDDEN, FORBIDDEN};
        if ((allowed & 1 << ArcHybrid.SHIFT) != 0) {
            costs[ArcHybrid.SHIFT] = shiftCost(state, heads);
        }
        if (state.depth() > 0) {
            int top = state.dependent();
            int dependents = 0;
            for (int i = state.front(); i < state.size(); i++) {
                dependents += heads[i] == top ? 1 : 0;
            }
            int head = heads[top];
            if ((allowed & 1 << ArcHybrid.LEFT) != 0) {
                boolean lost = head != state.front() && (head > state.front() || head == state.onStack(1));
                costs[ArcHybrid.LEFT] = dependents + (lost ? 1 : 0);
            }
            if ((allowed & 1 << ArcHybrid.RIGHT) != 0) {
                costs[ArcHybrid.RIGHT] = dependents + (head >= state.front() ? 1 : 0);
            }
        }
        int least = Math.min(costs[0], Math.min(costs[1], costs[2]));
        int best = 0;
        for (int i = 0; i < costs.length; i++) {
            best |= costs[i] == least ? 1 << i : 0;
        }
        return best;
    }

    private static int shiftCost(ArcHybrid state, int[] heads) {
        int front = state.front();
        int cost = 0;
        for (int below = 0; below < state.depth(); below++) {
            int word = state.onStack(below);
            cost += heads[word] == front ? 1 : 0;
            cost += below > 0 && heads[front] == word ? 1 : 0;
        }
        return cost;
    }

    private ArcHybridOracle() {}
}
