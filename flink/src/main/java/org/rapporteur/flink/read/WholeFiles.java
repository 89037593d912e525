package org.rapporteur.flink.read;

import java.io.IOException;
import java.time.Duration;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.SingletonResultIterator;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Files as a source hands them out, whole: their addresses, which {@link ReadFiles} reads beside it. A subtask asks for the next
 * when it is through with one, so that large files don't wait for small ones.
 */
public final class WholeFiles implements BulkFormat<String, FileSourceSplit> {
    /** All files, and those in folders with all that is in them. */
    public static FileSource<String> in(Path... paths) {
        return FileSource.forBulkFileFormat(new WholeFiles(), paths).build();
    }

    /**
     * The same, and all that come into the folders later.
     *
     * @param every how often they are looked for
     */
    public static FileSource<String> comingInto(Duration every, Path... paths) {
        return FileSource.forBulkFileFormat(new WholeFiles(), paths)
                .monitorContinuously(every)
                .build();
    }

    @Override
    public Reader<String> createReader(Configuration configuration, FileSourceSplit split) {
        return new Once(split.path().toString());
    }

    @Override
    public Reader<String> restoreReader(Configuration configuration, FileSourceSplit split) {
        boolean given = split.getReaderPosition()
                .filter(position -> position.getRecordsAfterOffset() > 0)
                .isPresent();
        return new Once(given ? null : split.path().toString());
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<String> getProducedType() {
        return Types.STRING;
    }

    /** Gives one file. */
    private static final class Once implements Reader<String> {
        private @Nullable String file;

        Once(@Nullable String file) {
            this.file = file;
        }

        @Override
        public @Nullable RecordIterator<String> readBatch() throws IOException {
            String next = file;
            if (next == null) {
                return null;
            }
            file = null;
            SingletonResultIterator<String> one = new SingletonResultIterator<>();
            one.set(next, 0, 1);
            return one;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
