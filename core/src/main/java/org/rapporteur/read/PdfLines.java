package org.rapporteur.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF with where they stand, in the order of its content, column after column. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<PdfColumns.Piece> pieces = new ArrayList<>();
    private int line;
    private final int most;
    private final StringBuilder text = new StringBuilder();
    private long length;
    private double left;
    private double right;
    private double y;
    private double size;

    private PdfLines(int most) {
        this.most = most;
    }

    /** @throws Unreadable where there are more characters than allowed */
    static List<PdfLine> of(PDDocument pdf, int most) throws IOException {
        PdfLines lines = new PdfLines(most);
        lines.writeText(pdf, Writer.nullWriter());
        lines.endPage();
        return lines.lines;
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) throws IOException {
        length += words.length();
        if (length > most) {
            throw new Unreadable(
                    "has more than " + Limits.words(most) + " of text, the most one report may have; split it");
        }
        if (size > 0 && !positions.isEmpty() && isApart(positions.get(0))) {
            endPiece();
        }
        for (TextPosition position : positions) {
            boolean first = size == 0;
            double end = position.getXDirAdj() + position.getWidthDirAdj();
            left = first ? position.getXDirAdj() : Math.min(left, position.getXDirAdj());
            right = first ? end : Math.max(right, end);
            y = first ? position.getYDirAdj() : y;
            size = Math.max(size, Math.max(1, position.getFontSizeInPt()));
        }
        text.append(words);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endPage();
    }

    /** Whether the next word stands far from the last, or before it. */
    private boolean isApart(TextPosition next) {
        double wide = PdfColumns.WIDE * size;
        return next.getXDirAdj() - right > wide || next.getXDirAdj() < left - wide;
    }

    private void endPage() {
        endLine();
        lines.addAll(PdfColumns.inOrder(pieces));
        pieces.clear();
    }

    private void endLine() {
        endPiece();
        line++;
    }

    private void endPiece() {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            PdfLine piece = new PdfLine(getCurrentPageNo() - 1, words, left, right, y, size);
            pieces.add(new PdfColumns.Piece(piece, line));
        }
        text.setLength(0);
        size = 0;
    }
}
