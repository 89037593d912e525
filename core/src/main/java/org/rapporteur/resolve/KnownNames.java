package org.rapporteur.resolve;

import java.util.function.Predicate;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.register.Register;

/** Names that many reports hold, for they are those of parties and places that everybody knows. */
public final class KnownNames {
    /** Whether a name is in a register or a gazetteer. */
    public static Predicate<String> of(Register register, Gazetteer gazetteer) {
        return name -> register.named(name, null) != null || gazetteer.isNamed(name);
    }

    private KnownNames() {}
}
