package org.rapporteur.world;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A sentence with places to fill: {@code {town}}, and {@code {Town}} where a sentence begins. */
final class Template {
    private final String words;
    private final Map<String, String> values = new TreeMap<>();

    Template(String words) {
        this.words = words;
    }

    Template with(String key, String value) {
        values.put(key, value);
        return this;
    }

    Template with(String key, int number) {
        values.put(Wording.capital(key), Wording.capital(Wording.words(number)));
        return with(key, Wording.number(number));
    }

    /** The sentence; what stands in brackets only where its values are given. */
    String filled() {
        String text = words;
        if (text.contains("[")) {
            String optional = text.substring(text.indexOf('[') + 1, text.indexOf(']'));
            boolean given = values.keySet().stream().anyMatch(key -> optional.contains("{" + key + "}"));
            text = text.substring(0, text.indexOf('['))
                    + (given ? optional : "")
                    + text.substring(text.indexOf(']') + 1);
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + Wording.capital(value.getKey()) + "}", Wording.capital(value.getValue()));
        }
        if (text.contains("{")) {
            throw new IllegalStateException("\"" + words + "\" wants more than " + values.keySet());
        }
        return text.replace(",.", ".").replace(",,", ",");
    }

    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
