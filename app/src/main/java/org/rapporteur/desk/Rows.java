package org.rapporteur.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.rapporteur.contract.ContractNames;
import org.rapporteur.record.ListedReport;
import org.rapporteur.record.Reviewed;

/** Incidents and reports as rows of lists. */
final class Rows {
    /** The API's {@code IncidentRow}. */
    static ObjectNode of(Shelf.Item item, Shelf.Look look) {
        ObjectNode row = Lines.JSON.createObjectNode();
        row.put("code", item.code());
        row.setAll(item.card());
        Reviewed review = look.review(item.code());
        row.put("state", ContractNames.of(review.state()));
        Evidences.put(row, "assignee", review.assignee());
        row.put("checked", look.checked(item));
        return row;
    }

    /** The API's {@code ReportRow}. */
    static ObjectNode of(ListedReport report) {
        ObjectNode row = Lines.JSON.createObjectNode();
        row.put("id", report.id());
        row.put("title", report.title());
        Evidences.put(row, "publisher", report.publisher());
        Evidences.put(row, "published", report.published());
        row.put("readAt", report.readAt().toString());
        row.put("claims", report.claims());
        row.put("checked", report.checked());
        row.put("copies", report.copies());
        row.put("version", report.version());
        Evidences.put(row, "snippet", report.snippet());
        return row;
    }

    /** The API's {@code Term}s. */
    static ArrayNode terms(Query query) {
        return Lines.JSON.valueToTree(query.terms().stream().map(Rows::term).toList());
    }

    /** A page of a list. */
    static <T> List<T> page(List<T> all, int offset, int limit) {
        int from = Math.min(offset, all.size());
        return all.subList(from, Math.min(from + limit, all.size()));
    }

    private static ObjectNode term(Query.Term term) {
        ObjectNode node = Lines.JSON.createObjectNode();
        node.put("field", term.field());
        node.put("op", term.op());
        node.put("value", term.value());
        node.put("text", term.text());
        node.put("start", term.start());
        node.put("end", term.end());
        return node;
    }

    private Rows() {}
}
