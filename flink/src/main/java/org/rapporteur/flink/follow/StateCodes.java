package org.rapporteur.flink.follow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.typeinfo.Types;
import org.rapporteur.resolve.CodeStore;
import org.rapporteur.resolve.IncidentCode;

/** The codes of incidents, in the state of a stage. */
final class StateCodes implements CodeStore {
    /** Under which the number of all codes stands among those of series. */
    private static final String ALL = "";

    private final StateMap<CodeState> codes;
    private final StateMap<ClaimCodes> claims;
    private final StateMap<Integer> numbers;

    StateCodes(RuntimeContext context) {
        codes = new StateMap<>(context, "codes", Types.POJO(CodeState.class));
        claims = new StateMap<>(context, "codes of claims", Types.POJO(ClaimCodes.class));
        numbers = new StateMap<>(context, "numbers of series", Types.INT);
    }

    @Override
    public List<Given> given(Collection<String> some) {
        List<Given> given = new ArrayList<>();
        for (String claim : some) {
            ClaimCodes codesOf = claims.get(claim);
            if (codesOf != null) {
                given.add(new Given(code(codesOf.first()), code(now(codesOf.last()))));
            }
        }
        return given;
    }

    @Override
    public boolean isHeld(String code) {
        return state(code).isHeld();
    }

    @Override
    public String next(String series) {
        String code = IncidentCode.of(series, counted(series));
        codes.put(code, new CodeState(counted(ALL), code, List.of(), false, 0, 0));
        return code;
    }

    @Override
    public void give(String code, Collection<String> some) {
        CodeState state = state(code);
        if (!state.now().equals(code)) {
            CodeState holder = state(state.now());
            List<String> others = new ArrayList<>(holder.others());
            others.remove(code);
            codes.put(state.now(), holder.with(others));
        }
        codes.put(code, state.become(code).held(true));
        for (String claim : some) {
            ClaimCodes before = claims.get(claim);
            claims.put(claim, new ClaimCodes(before == null ? code : before.first(), code));
        }
    }

    @Override
    public void rename(String code, String now) {
        CodeState state = state(code);
        List<String> renamed = new ArrayList<>(state.others());
        if (state.now().equals(code)) {
            renamed.add(code);
        }
        codes.put(code, state.with(List.of()));
        renamed.forEach(one -> codes.put(one, state(one).become(now)));
        CodeState holder = state(now);
        renamed.addAll(holder.others());
        codes.put(now, holder.with(renamed));
    }

    /** The code that stands for one now. */
    String now(String code) {
        return state(code).now();
    }

    /** The codes of incidents. */
    List<String> held() {
        return codes.keys().stream().filter(this::isHeld).toList();
    }

    /** Takes their codes from incidents that are made anew or gone. */
    void release(Collection<String> some) {
        some.forEach(code -> codes.put(code, state(code).held(false)));
    }

    /** Says that a claim tells of the incident that another one told of, in whose place it is. */
    void succeed(String earlier, String claim) {
        ClaimCodes before = claims.get(earlier);
        if (before != null) {
            claims.put(claim, before);
        }
    }

    /** Forgets a claim. */
    void remove(String claim) {
        claims.remove(claim);
    }

    /**
     * Says something of a code.
     *
     * @param said as a number; 0 for that its incident is gone
     * @return how often something was said of it, with this; 0 where the same was said last
     */
    int say(String code, long said) {
        CodeState state = state(code);
        if (state.said() == said) {
            return 0;
        }
        CodeState saying = state.saying(said);
        codes.put(code, saying);
        return saying.revision();
    }

    private int counted(String series) {
        int number = Objects.requireNonNullElse(numbers.get(series), 0) + 1;
        numbers.put(series, number);
        return number;
    }

    private Code code(String code) {
        return new Code(code, state(code).age());
    }

    private CodeState state(String code) {
        return Objects.requireNonNull(codes.get(code), code);
    }
}
