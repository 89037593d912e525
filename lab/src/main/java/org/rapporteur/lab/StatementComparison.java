package org.rapporteur.lab;

import java.util.List;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.lab.SampleExpectation.StatementItem;
import org.rapporteur.model.Statement;

/** Compares a report's statements with those expected. */
final class StatementComparison {
    static ClaimTally of(List<StatementItem> expected, SampleReport read, List<String> differ) {
        String text = read.report().text();
        Matching<StatementItem, Statement> matching = Matching.of(
                expected,
                read.statements(),
                List.of(
                        (item, statement) -> Agreement.same(
                                item.content(), statement.content().of(text)),
                        (item, statement) ->
                                Agreement.covers(statement.content().of(text), item.content())),
                StatementComparison::faults);
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

    private static List<String> faults(StatementItem item, Statement statement) {
        Faults faults = new Faults();
        faults.chain(statement.basis().chain(), item.accepted());
        String stance = ContractNames.of(statement.basis().stance());
        faults.field("stance", stance, item.stance(), stance.equals(item.stance()));
        String polarity = ContractNames.of(statement.basis().polarity());
        faults.field("polarity", polarity, item.polarity(), polarity.equals(item.polarity()));
        String form = ContractNames.of(statement.form());
        faults.field("form", form, item.form(), Agreement.isOneOf(form, item.form()));
        return faults.list();
    }

    private StatementComparison() {}
}
