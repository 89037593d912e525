package org.rapporteur.lab;

import java.util.List;
import java.util.Locale;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.lab.SampleExpectation.StatementItem;
import org.rapporteur.model.Link;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Compares a report's statements with those expected. */
final class StatementComparison {
    static ClaimTally of(List<StatementItem> expected, SampleReport read, Barren barren, List<String> differ) {
        String text = read.report().text();
        Matching<StatementItem, Statement> matching = Matching.of(
                expected,
                read.statements(),
                List.of(
                        (item, statement) -> !barren.gives(statement.content())
                                && Agreement.same(
                                        item.content(), statement.content().of(text)),
                        (item, statement) -> !barren.gives(statement.content())
                                && Agreement.covers(statement.content().of(text), item.content())),
                (item, statement) -> faults(item, statement, text));
        return ClaimTally.of(
                matching,
                StatementItem::optional,
                item -> words(item.speaker(), item.content()),
                statement -> words(
                        Faults.names(statement.basis().chain()),
                        statement.content().of(text)),
                differ);
    }

    private static String words(String speaker, String content) {
        return "statement of " + speaker + " \"" + content.replaceAll("\\s+", " ") + "\"";
    }

    private static List<String> faults(StatementItem item, Statement statement, String text) {
        Faults faults = new Faults();
        faults.chain(statement.basis().chain(), item.accepted());
        String cue = cue(statement, text);
        if (item.cue() != null) {
            faults.field("cue", cue, item.cue(), Agreement.isOneOf(cue, item.cue()));
        }
        String stance = ContractNames.of(statement.basis().stance());
        faults.field("stance", stance, item.stance(), stance.equals(item.stance()));
        String polarity = ContractNames.of(statement.basis().polarity());
        faults.field("polarity", polarity, item.polarity(), polarity.equals(item.polarity()));
        String form = ContractNames.of(statement.form());
        faults.field("form", form, item.form(), Agreement.isOneOf(form, item.form()));
        return faults.list();
    }

    /** The words of the speaker's own link, in lower case; "none" where it has none. */
    private static String cue(Statement statement, String text) {
        List<Link> chain = statement.basis().chain();
        Span cue = chain.get(chain.size() - 1).cue();
        return cue == null ? "none" : cue.of(text).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private StatementComparison() {}
}
