package org.rapporteur.flink.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Packs Parquet's pages by Java's own gzip: Parquet's other codecs take natives or much of Hadoop. */
public final class Gzip implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
        return new BytesInputCompressor() {
            @Override
            public BytesInput compress(BytesInput bytes) throws IOException {
                ByteArrayOutputStream packed = new ByteArrayOutputStream();
                try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
                    bytes.writeAllTo(packing);
                }
                return BytesInput.from(packed);
            }

            @Override
            public CompressionCodecName getCodecName() {
                return CompressionCodecName.GZIP;
            }

            @Override
            public void release() {}
        };
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
        return new BytesInputDecompressor() {
            @Override
            public BytesInput decompress(BytesInput bytes, int size) throws IOException {
                return BytesInput.from(unpacked(bytes.toInputStream(), size));
            }

            @Override
            public void decompress(ByteBuffer from, int packedSize, ByteBuffer to, int size) throws IOException {
                byte[] packed = new byte[packedSize];
                from.get(packed);
                to.put(unpacked(new ByteArrayInputStream(packed), size));
            }

            @Override
            public void release() {}
        };
    }

    @Override
    public void release() {}

    private static byte[] unpacked(InputStream packed, int size) throws IOException {
        try (GZIPInputStream unpacking = new GZIPInputStream(packed)) {
            return unpacking.readNBytes(size);
        }
    }
}
