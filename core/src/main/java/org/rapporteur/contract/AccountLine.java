package org.rapporteur.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.model.Account;

/** A line of type {@code account}. */
final class AccountLine {
    private final JsonFields fields;
    private final JsonGenerator generator;

    AccountLine(JsonFields fields) {
        this.fields = fields;
        this.generator = fields.generator();
    }

    void write(Account account) throws IOException {
        generator.writeStartObject();
        fields.string("type", "account");
        fields.string("incident", account.incident());
        fields.who("party", account.party());
        fields.name("stance", account.stance());
        if (!account.concedes().isEmpty()) {
            generator.writeObjectFieldStart("concedes");
            fields.counts(account.concedes());
            generator.writeEndObject();
        }
        fields.strings("claims", account.claims());
        generator.writeEndObject();
    }
}
