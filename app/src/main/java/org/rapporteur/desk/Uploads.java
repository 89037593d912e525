package org.rapporteur.desk;

import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.EOFException;
import java.util.List;
import java.util.concurrent.TimeoutException;

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

    /** @throws Rejected where they are over a limit, or no form */
    static List<UploadedFile> files(Context request) {
        try {
            return request.uploadedFiles("file");
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) { // the servlet's, which Javalin doesn't declare
            throw refused(e);
        }
    }

    /** Jetty tells what is wrong by what lies at the bottom of its exceptions. */
    private static RuntimeException refused(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalStateException) {
                return new Rejected(413, "file", "The upload is too large: " + LIMITS);
            }
            if (cause instanceof EOFException
                    || cause instanceof TimeoutException
                    || cause instanceof IllegalArgumentException) {
                return new Rejected(
                        400, "file", "The upload broke off, or is no multipart/form-data; send the files again.");
            }
        }
        return new IllegalStateException(failure);
    }

    private Uploads() {}
}
