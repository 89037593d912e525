package org.rapporteur.desk;

import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.util.List;

/** Files that are sent as {@code multipart/form-data}, as many and as large as the desk takes. */
final class Uploads {
    static final int MOST_FILES = 500;
    private static final int EACH_MEBI = 64;
    private static final int ALL_MEBI = 256;

    private static final String LIMITS =
            "at most " + MOST_FILES + " files are taken at once, each of at most " + EACH_MEBI
                    + " MB, all together of at most " + ALL_MEBI
                    + " MB; send fewer at a time, or use rapporteur read for them.";

    /** What is over the limits is refused while it arrives; what is not goes to the disk. */
    static void limit(MultipartConfig config, Drops drops) {
        config.cacheDirectory(drops.arriving().toString());
        config.maxInMemoryFileSize(1, SizeUnit.KB);
        config.maxFileSize(EACH_MEBI, SizeUnit.MB);
        config.maxTotalRequestSize(ALL_MEBI, SizeUnit.MB);
    }

    static boolean isOne(Context request) {
        String type = request.contentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    static List<UploadedFile> files(Context request) {
        return request.uploadedFiles("file");
    }

    private Uploads() {}
}
