package org.rapporteur.contract;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Account;
import org.rapporteur.model.Ceasefire;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Position;
import org.rapporteur.model.Report;
import org.rapporteur.model.Toll;

/**
 * Prints reports, mentions and claims as the contract's lines: UTF-8, one JSON object a line, keys in a fixed order, the same
 * bytes for the same values. Leaves the stream open. Not thread-safe.
 */
public final class ContractWriter implements Flushable {
    private final JsonGenerator generator;
    private final ReportLine reportLine;
    private final MentionLine mentionLine;
    private final ClaimLine claimLine;
    private final IncidentLine incidentLine;
    private final TollLine tollLine;
    private final CeasefireLine ceasefireLine;
    private final PositionLine positionLine;
    private final AccountLine accountLine;

    public ContractWriter(OutputStream out) throws IOException {
        generator = new JsonFactoryBuilder()
                .rootValueSeparator("")
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build()
                .createGenerator(out);
        JsonFields fields = new JsonFields(generator);
        reportLine = new ReportLine(fields);
        mentionLine = new MentionLine(fields);
        claimLine = new ClaimLine(fields);
        incidentLine = new IncidentLine(fields);
        tollLine = new TollLine(fields);
        ceasefireLine = new CeasefireLine(fields);
        positionLine = new PositionLine(fields);
        accountLine = new AccountLine(fields);
    }

    /**
     * Prints a {@code report} line.
     *
     * @param engine what read it; null where nothing did
     */
    public void report(Report report, @Nullable String engine) throws IOException {
        reportLine.write(report, engine);
        generator.writeRaw('\n');
    }

    /**
     * Prints a {@code claim} line.
     *
     * @param text of the report that the claim's spans point into
     */
    public void claim(Claim claim, String text) throws IOException {
        claimLine.write(claim, text);
        generator.writeRaw('\n');
    }

    /** Prints a line that was printed before and kept. */
    public void line(String line) throws IOException {
        generator.writeRaw(line);
        generator.writeRaw('\n');
    }

    /** Prints a {@code mention} line of a report. */
    public void mention(Mention mention, Report report) throws IOException {
        mentionLine.write(mention, report.id(), report.text());
        generator.writeRaw('\n');
    }

    /** Prints an {@code incident} line. */
    public void incident(Incident incident) throws IOException {
        incidentLine.write(incident);
        generator.writeRaw('\n');
    }

    /**
     * Prints a {@code toll} line.
     *
     * @param explained whether with every figure that was looked at
     */
    public void toll(Toll toll, boolean explained) throws IOException {
        tollLine.write(toll, explained);
        generator.writeRaw('\n');
    }

    /** Prints a {@code ceasefire} line. */
    public void ceasefire(Ceasefire ceasefire) throws IOException {
        ceasefireLine.write(ceasefire);
        generator.writeRaw('\n');
    }

    /** Prints a {@code position} line. */
    public void position(Position position) throws IOException {
        positionLine.write(position);
        generator.writeRaw('\n');
    }

    /** Prints an {@code account} line. */
    public void account(Account account) throws IOException {
        accountLine.write(account);
        generator.writeRaw('\n');
    }

    /** Hands everything printed so far to the stream and flushes that. */
    @Override
    public void flush() throws IOException {
        generator.flush();
    }
}
