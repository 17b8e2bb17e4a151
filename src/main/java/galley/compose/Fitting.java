package galley.compose;

import galley.compose.Portion.LeftOut;
import galley.compose.Portion.Weight;
import galley.source.Diagnostic;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Makes a document of no more than so many pages: as much of it as there is room for, in the order that
 * {@link Selection} declares, at the sizes of its style. Events at the side take no room from the text, so there are as
 * many of them as the side column has room for, and sections go in all the same.
 */
final class Fitting {
    /** No part is so small that a page has room for more of them. */
    private static final int MOST_PARTS_A_PAGE = 120;

    private final Request request;
    private final Wording wording;
    private final int pages;
    private final Maker maker;
    private int mostEvents = Integer.MAX_VALUE;
    private boolean beside;

    Fitting(Request request, Wording wording, int pages, Maker maker) {
        this.request = request;
        this.wording = wording;
        this.pages = pages;
        this.maker = maker;
    }

    /** Makes up a portion into pages. */
    interface Maker {
        /** With facts and timeline where they look best. */
        Composed asUsual(Portion portion);

        /** With both at the side, even on pages that have nothing else. */
        Composed beside(Portion portion);

        /** Whether the style has a side column. */
        boolean hasSide();
    }

    /** The document with as many of its parts as fit. */
    Composed composed() {
        int all = Selection.parts(request);
        int most = (int) Math.min(all, (long) MOST_PARTS_A_PAGE * pages);
        if (most == all) {
            Composed whole = maker.asUsual(Portion.whole(request));
            if (fits(whole)) {
                return whole;
            }
        }
        chooseEvents();
        int taken = most(most, parts -> fits(made(first(parts))));
        return told(first(taken));
    }

    /** Finds how many events have room at the side. */
    private void chooseEvents() {
        if (maker.hasSide() && besideFits(0)) {
            beside = true;
            int events = request.timeline().events().size();
            mostEvents = most(events, this::besideFits);
        }
    }

    private boolean besideFits(int events) {
        return fits(maker.beside(Selection.beside(events, request)));
    }

    /** The most that fits: none, or fewer than so many, halved until there is nothing between. */
    private static int most(int tooMany, IntPredicate fits) {
        if (fits.test(tooMany)) {
            return tooMany;
        }
        int low = 0;
        int high = tooMany;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (fits.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Portion first(int parts) {
        return Selection.first(parts, mostEvents, request, wording);
    }

    private Composed made(Portion portion) {
        return beside ? maker.beside(portion) : maker.asUsual(portion);
    }

    private boolean fits(Composed composed) {
        return composed.composition().pages().size() <= pages;
    }

    private Composed told(Portion portion) {
        Composed composed = made(portion);
        List<Diagnostic> diagnostics = new ArrayList<>(composed.diagnostics());
        for (LeftOut part : portion.leftOut()) {
            String message = "left out to fit " + wording.pages(pages) + ": " + part.words();
            diagnostics.add(
                    part.weight() == Weight.BODY
                            ? Diagnostic.note("P309", part.place(), message)
                            : Diagnostic.warning("P310", part.place(), message));
        }
        if (!fits(composed)) {
            int made = composed.composition().pages().size();
            diagnostics.add(Diagnostic.warning(
                            "P311",
                            Place.UNKNOWN,
                            "even without all that can be left out it takes " + wording.pages(made) + ", not "
                                    + wording.pages(pages))
                    .withHint("ask for more pages, larger paper or a style with smaller type"));
        }
        return new Composed(composed.composition(), diagnostics);
    }
}
