package org.rapporteur.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts a page's words in reading order where they stand in columns, whatever the order in which the file draws them: where
 * pieces on one height stand apart by a wide gap that lies at the same place over many lines.
 */
final class PdfColumns {
    /** So many lines must have their gap at one place, and so many characters must stand on each side of it on average. */
    private static final int FEWEST_LINES = 3;

    private static final int LEAST_CHARACTERS = 14;

    /** Words closer to each other than this, in sizes of the font, are one piece. */
    static final double WIDE = 0.9;

    /** A foot stands so far, in sizes of the font, below the columns, and has so many lines at most. */
    private static final double APART = 2.5;

    private static final int LONGEST_FOOT = 2;

    private static final Comparator<Piece> BY_HEIGHT = Comparator.<Piece>comparingDouble(
                    piece -> piece.words().y())
            .thenComparingDouble(piece -> piece.words().left());

    /**
     * Words that stand together.
     *
     * @param words with where they stand
     * @param line the number of the line as the file has it, which may run through all columns
     */
    record Piece(PdfLine words, int line) {}

    private record Row(List<Piece> pieces, double y, double size) {
        boolean crosses(double x) {
            return pieces.stream()
                    .anyMatch(piece ->
                            piece.words().left() < x - 1 && piece.words().right() > x + 1);
        }

        /** The gap around x between two pieces, if there is one. */
        boolean hasGap(double x) {
            return !crosses(x)
                    && pieces.stream().anyMatch(piece -> piece.words().right() <= x + 1)
                    && pieces.stream().anyMatch(piece -> piece.words().left() >= x - 1);
        }
    }

    /** The lines of one page in reading order. */
    static List<PdfLine> inOrder(List<Piece> pieces) {
        List<PdfLine> lines = new ArrayList<>();
        order(pieces, lines);
        return lines;
    }

    private static void order(List<Piece> pieces, List<PdfLine> lines) {
        List<Row> rows = rows(pieces);
        double gutter = gutter(rows);
        if (Double.isNaN(gutter)) {
            join(pieces, lines);
            return;
        }
        int foot = foot(rows);
        List<Piece> region = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.crosses(gutter) || i >= foot) {
                columns(region, gutter, lines);
                join(row.pieces(), lines);
            } else {
                region.addAll(row.pieces());
            }
        }
        columns(region, gutter, lines);
    }

    /** What stands left of the gutter, then what stands right of it; either may have columns again. */
    private static void columns(List<Piece> region, double gutter, List<PdfLine> lines) {
        List<Piece> left =
                region.stream().filter(piece -> piece.words().left() < gutter).toList();
        List<Piece> right =
                region.stream().filter(piece -> piece.words().left() >= gutter).toList();
        region.clear();
        if (!left.isEmpty()) {
            order(left, lines);
        }
        if (!right.isEmpty()) {
            order(right, lines);
        }
    }

    /** Adds pieces as lines; those of one line of the file are one again. */
    private static void join(List<Piece> pieces, List<PdfLine> lines) {
        PdfLine open = null;
        int number = -1;
        for (Piece piece : pieces) {
            if (open != null && piece.line() == number) {
                open = open.with(piece.words());
            } else {
                if (open != null) {
                    lines.add(open);
                }
                open = piece.words();
                number = piece.line();
            }
        }
        if (open != null) {
            lines.add(open);
        }
    }

    private static List<Row> rows(List<Piece> pieces) {
        List<Row> rows = new ArrayList<>();
        for (Piece piece : pieces.stream().sorted(BY_HEIGHT).toList()) {
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            PdfLine words = piece.words();
            if (last != null && words.y() - last.y() < 0.3 * Math.max(last.size(), words.size())) {
                last.pieces().add(piece);
            } else {
                rows.add(new Row(new ArrayList<>(List.of(piece)), words.y(), words.size()));
            }
        }
        rows.forEach(row -> row.pieces()
                .sort(Comparator.comparingDouble(piece -> piece.words().left())));
        return rows;
    }

    /** The middle of the gap that most lines share; no number where too few do, or where what it divides is a table. */
    private static double gutter(List<Row> rows) {
        double best = Double.NaN;
        int most = FEWEST_LINES - 1;
        for (Row row : rows) {
            for (int i = 1; i < row.pieces().size(); i++) {
                double from = row.pieces().get(i - 1).words().right();
                double x = (from + row.pieces().get(i).words().left()) / 2;
                int count = (int) rows.stream().filter(other -> other.hasGap(x)).count();
                if (count > most && isProse(rows, x)) {
                    most = count;
                    best = x;
                }
            }
        }
        return best;
    }

    private static boolean isProse(List<Row> rows, double x) {
        int[] characters = new int[2];
        int lines = 0;
        for (Row row : rows) {
            if (row.hasGap(x)) {
                lines++;
                for (Piece piece : row.pieces()) {
                    characters[piece.words().left() < x ? 0 : 1] +=
                            piece.words().text().length();
                }
            }
        }
        return characters[0] >= LEAST_CHARACTERS * lines && characters[1] >= LEAST_CHARACTERS * lines;
    }

    /** The first of the last rows that stand apart from those above, as the foot of a page does; the number of rows where none do. */
    private static int foot(List<Row> rows) {
        for (int i = rows.size() - 1; i > 0 && i >= rows.size() - LONGEST_FOOT; i--) {
            if (rows.get(i).y() - rows.get(i - 1).y() > APART * rows.get(i - 1).size()) {
                return i;
            }
        }
        return rows.size();
    }

    private PdfColumns() {}
}
