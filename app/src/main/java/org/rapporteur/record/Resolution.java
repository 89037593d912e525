package org.rapporteur.record;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.resolve.Tellings;

/** What makes incidents of claims; loaded when it is first needed, so that whoever asks for none doesn't wait. Thread-safe. */
public final class Resolution {
    private final Supplier<Register> registers;
    private final Function<Register, Tellings> makers;
    private @Nullable Register register;
    private @Nullable Tellings tellings;

    /**
     * @param registers who is one with whom
     * @param makers what makes tellings; needed for writing alone
     */
    public Resolution(Supplier<Register> registers, Function<Register, Tellings> makers) {
        this.registers = registers;
        this.makers = makers;
    }

    synchronized Register register() {
        if (register == null) {
            register = registers.get();
        }
        return register;
    }

    synchronized Tellings tellings() {
        if (tellings == null) {
            tellings = makers.apply(register());
        }
        return tellings;
    }
}
