package galley.cli;

import galley.unit.PaperSize;

/** The page that stands twice on a sheet. */
final class HalfSheet {
    private HalfSheet() {}

    /** Half of a sheet: A5 of A4, and of other papers a size of its own. */
    static PaperSize of(PaperSize sheet) {
        return PaperSize.NAMED.stream()
                .filter(half -> Math.abs(half.width().points() * 2
                                        - sheet.height().points())
                                < 3
                        && Math.abs(half.height().points() - sheet.width().points()) < 1)
                .findFirst()
                .orElse(new PaperSize("half " + sheet.name(), sheet.height().times(0.5), sheet.width()));
    }
}
