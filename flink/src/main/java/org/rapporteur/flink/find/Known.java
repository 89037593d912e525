package org.rapporteur.flink.find;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.common.cache.DistributedCache;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Engine;
import org.rapporteur.annotate.FastEngine;
import org.rapporteur.deep.DeepEngine;
import org.rapporteur.deep.EngineUnavailable;
import org.rapporteur.find.Stages;
import org.rapporteur.mentions.gazetteer.Gazetteer;
import org.rapporteur.mentions.register.Actor;
import org.rapporteur.mentions.register.Register;
import org.rapporteur.mentions.register.RegisterReader;

/**
 * What reports are read with, loaded when it is first needed: once in a task manager, for all its slots, for Flink gives each
 * job a class loader of its own in each. Thread-safe.
 */
public final class Known {
    private static final Map<Knowledge, Known> OF_THIS_TASK_MANAGER = new ConcurrentHashMap<>();

    private final Knowledge knowledge;
    private final DistributedCache cache;
    private @Nullable Register register;
    private @Nullable Stages stages;

    private Known(Knowledge knowledge, DistributedCache cache) {
        this.knowledge = knowledge;
        this.cache = cache;
    }

    /**
     * What a task manager has, or loads.
     *
     * @param cache which brought the files that the job was given
     */
    public static Known of(Knowledge knowledge, DistributedCache cache) {
        return OF_THIS_TASK_MANAGER.computeIfAbsent(knowledge, any -> new Known(knowledge, cache));
    }

    /** The program's parties with those that the job was given before them. */
    public synchronized Register register() {
        Register loaded = register;
        if (loaded == null) {
            loaded = Register.shipped();
            String parties = knowledge.parties();
            if (parties != null) {
                loaded = loaded.with(own(cache.getFile(Knowledge.PARTIES), parties));
            }
            register = loaded;
        }
        return loaded;
    }

    /** The stages from a report to its claims. */
    synchronized Stages stages() {
        Stages loaded = stages;
        if (loaded == null) {
            loaded = Stages.with(engine(), register(), gazetteer());
            stages = loaded;
        }
        return loaded;
    }

    private Gazetteer gazetteer() {
        String own = knowledge.gazetteer();
        if (own == null) {
            return Gazetteer.shipped();
        }
        try {
            return Gazetteer.shipped()
                    .with(List.of(
                            Gazetteer.open(cache.getFile(Knowledge.GAZETTEER).toPath())));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    own + " can't be read (" + e.getMessage() + "); give a file that \"rapporteur gazetteer add\" made",
                    e);
        }
    }

    private static List<Actor> own(File file, String name) {
        try {
            RegisterReader.Read read = RegisterReader.read(Files.readString(file.toPath()));
            if (!read.refused().isEmpty()) {
                RegisterReader.Refusal first = read.refused().get(0);
                throw new IllegalArgumentException(
                        name + " line " + first.line() + ": " + first.why() + "; mend or remove the line");
            }
            return read.actors();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read (" + e.getMessage() + "); give a file in UTF-8", e);
        }
    }

    private Engine engine() {
        if (!knowledge.deep()) {
            return new FastEngine();
        }
        try {
            return DeepEngine.load();
        } catch (EngineUnavailable | IOException e) {
            throw new IllegalStateException(
                    "--engine deep cannot run on this task manager: " + e.getMessage() + "; give --engine fast", e);
        }
    }
}
