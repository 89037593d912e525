package org.rapporteur.flink;

import java.util.List;
import java.util.Properties;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Messages of Kafka's topics, each from its first one that is still there. */
public final class Topics {
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
