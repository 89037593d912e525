package org.rapporteur.flink.write;

import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.formats.parquet.ParquetBuilder;
import org.apache.flink.formats.parquet.ParquetWriterFactory;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;

/** A folder of Parquet files with a table's rows, each written exactly once; one subtask's rows lie in one file, as in {@link Lines}. */
public final class Rows {
    /** A sink that writes lines as rows of a table. */
    public static FileSink<String> to(Path folder, ParquetTable table) {
        ParquetBuilder<String> files = file -> new Builder(file, table)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new Gzip())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .build();
        return FileSink.forBulkFormat(folder, new ParquetWriterFactory<>(files))
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .withOutputFileConfig(
                        OutputFileConfig.builder().withPartSuffix(".parquet").build())
                .build();
    }

    private static final class Builder extends ParquetWriter.Builder<String, Builder> {
        private final ParquetTable table;

        Builder(OutputFile file, ParquetTable table) {
            super(file);
            this.table = table;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // abstract all the same
        protected WriteSupport<String> getWriteSupport(Configuration unused) {
            return new LineSupport(table);
        }

        @Override
        protected WriteSupport<String> getWriteSupport(ParquetConfiguration unused) {
            return new LineSupport(table);
        }
    }

    private Rows() {}
}
