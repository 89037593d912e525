package org.rapporteur.cli.summary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Casualties.Harm;
import org.rapporteur.model.Range;
import org.rapporteur.model.Toll;

/** A toll as a person reads it. */
public final class TollPage {
    private static final String INDENT = "  ";

    /**
     * Prints how many, by which rule, as of when and, where it is to be explained, the arithmetic.
     *
     * @param rule the policy's, in words
     */
    public static void print(Toll toll, String rule, boolean explain, Page page) throws IOException {
        new Paragraph().add(Style.STRONG, title(toll.question())).print(page, "", "");
        if (toll.harmed().isEmpty()) {
            new Paragraph()
                    .add("Nobody is told of as hurt in what was read; that is not to say that nobody was.")
                    .print(page, INDENT, INDENT);
        }
        for (Map.Entry<Harm, Range> harm : toll.harmed().entrySet()) {
            new Paragraph()
                    .add(Style.HARM, RangeWords.of(harm.getValue()))
                    .add(" " + word(harm.getKey()))
                    .print(page, INDENT, INDENT + INDENT);
        }
        new Paragraph()
                .add(
                        Style.FAINT,
                        Words.counted(toll.incidents(), "incident counts", "incidents count") + " by the policy \""
                                + toll.policy() + "\": " + rule + ". As of " + toll.asOf() + age(toll) + ".")
                .print(page, INDENT, INDENT);
        if (explain) {
            parts("Counted", toll, true, page);
            parts("Looked at and not counted", toll, false, page);
        }
        page.out().flush();
    }

    private static String age(Toll toll) {
        if (toll.latestFigure() == null) {
            return "";
        }
        long days = toll.asOf().toEpochDay() - toll.latestFigure().toEpochDay();
        return "; the latest figure came out on " + toll.latestFigure()
                + (days > 0 ? ", " + Words.counted((int) days, "day", "days") + " before" : "");
    }

    private static void parts(String heading, Toll toll, boolean counted, Page page) throws IOException {
        List<Toll.Part> parts = new ArrayList<>();
        for (Toll.Part part : toll.parts()) {
            if (part.counted() == counted) {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            return;
        }
        page.line("");
        new Paragraph().add(Style.STRONG, heading + " (" + parts.size() + ")").print(page, INDENT, INDENT);
        for (Toll.Part part : parts) {
            new Paragraph()
                    .add(part.incident() == null ? "" : part.incident() + " ")
                    .add(Style.HARM, figures(part.harmed()))
                    .add(" (" + part.why() + ") ")
                    .add(Style.FAINT, String.join(" ", part.claims()))
                    .print(page, INDENT, INDENT + INDENT);
        }
    }

    private static String figures(Map<Harm, Range> harmed) {
        List<String> figures = new ArrayList<>();
        harmed.forEach((harm, range) -> figures.add(RangeWords.of(range) + " " + word(harm)));
        return String.join(", ", figures);
    }

    private static String title(Toll.Question question) {
        return "Toll" + told(" of ", question.group() == null ? null : word(question.group()))
                + told(" in ", question.place())
                + told(", what concerns ", question.party())
                + told(", from ", question.from())
                + told(question.from() == null ? ", to " : " to ", question.to());
    }

    private static String told(String before, @Nullable Object value) {
        return value == null ? "" : before + value;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private TollPage() {}
}
