package org.rapporteur.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sqlite.Function;

/** Names without accents and case, in any script: {@code Idlíb} and {@code IDLIB} are {@code idlib}. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public static String of(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Makes it the connection's function {@code fold(x)}; null stays null. */
    static void register(Connection connection) throws SQLException {
        Function.create(
                connection,
                "fold",
                new Function() {
                    @Override
                    protected void xFunc() throws SQLException {
                        String name = value_text(0);
                        if (name == null) {
                            result();
                        } else {
                            result(of(name));
                        }
                    }
                },
                1,
                Function.FLAG_DETERMINISTIC);
    }

    private Folding() {}
}
