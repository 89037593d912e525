package org.rapporteur.flink.read;

import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Messages of Kafka's topics, each from its first one that is still there. */
public final class Topics {
    /** How long brokers may take to answer, in milliseconds. */
    private static final int PATIENCE = 10_000;

    /**
     * Those that come, for ever.
     *
     * @param servers host:port, several parted by commas
     * @param more what Kafka's consumer is to be told besides, such as how to log in
     */
    public static KafkaSource<Message> comingTo(String servers, List<String> topics, Properties more) {
        return builder(servers, topics, more).build();
    }

    /** Those that are there when the job begins. */
    public static KafkaSource<Message> in(String servers, List<String> topics, Properties more) {
        return builder(servers, topics, more)
                .setBounded(OffsetsInitializer.latest())
                .build();
    }

    /**
     * The first of some topics that isn't there; null where all are.
     *
     * @throws KafkaException where nobody answers
     */
    public static @Nullable String missing(String servers, List<String> topics, Properties more) {
        Properties settings = new Properties();
        settings.putAll(more);
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE);
        try (Admin admin = Admin.create(settings)) {
            Set<String> there = admin.listTopics().names().get();
            return topics.stream()
                    .filter(topic -> !there.contains(topic))
                    .findFirst()
                    .orElse(null);
        } catch (ExecutionException e) {
            throw new KafkaException(Objects.requireNonNullElse(e.getCause(), e).getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    private static KafkaSourceBuilder<Message> builder(String servers, List<String> topics, Properties more) {
        return KafkaSource.<Message>builder()
                .setClientIdPrefix("rapporteur")
                .setGroupId("rapporteur")
                .setProperties(more)
                .setBootstrapServers(servers)
                .setTopics(topics)
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setDeserializer(new Format());
    }

    /** A message without a value, by which a topic says that one is gone, is none. */
    private static final class Format implements KafkaRecordDeserializationSchema<Message> {
        private static final long serialVersionUID = 1;

        @Override
        public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<Message> out) {
            if (record.value() != null) {
                out.collect(new Message(record.topic() + "/" + record.partition(), record.offset(), record.value()));
            }
        }

        @Override
        public TypeInformation<Message> getProducedType() {
            return Types.POJO(Message.class);
        }
    }

    private Topics() {}
}
