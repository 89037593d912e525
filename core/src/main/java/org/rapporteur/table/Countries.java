package org.rapporteur.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Countries by their ISO 3166-1 alpha-3 codes: names as Java knows them, numbers from a file. */
public final class Countries {
    private static final Map<String, Locale> BY_CODE = byCode();
    private static final Map<String, Integer> NUMBERS = numbers();

    /** The English name; null for no country. */
    public static @Nullable String name(@Nullable String code) {
        Locale country = code == null ? null : BY_CODE.get(code);
        return country == null ? null : country.getDisplayCountry(Locale.ENGLISH);
    }

    /** The code of two letters; null for no country. */
    public static @Nullable String alpha2(@Nullable String code) {
        Locale country = code == null ? null : BY_CODE.get(code);
        return country == null ? null : country.getCountry();
    }

    /** The number, without leading zeros; null for no country. */
    public static @Nullable Integer number(@Nullable String code) {
        return code == null ? null : NUMBERS.get(code);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        try (InputStream in = Countries.class.getResourceAsStream("iso-numbers.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without iso-numbers.txt");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(", ", -1)))
                    .forEach(entry -> numbers.put(entry.substring(0, 3), Integer.valueOf(entry.substring(4))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return numbers;
    }

    private static Map<String, Locale> byCode() {
        Map<String, Locale> countries = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            countries.put(country.getISO3Country(), country);
        }
        return countries;
    }

    private Countries() {}
}
