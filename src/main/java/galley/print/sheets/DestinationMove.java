package galley.print.sheets;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** Lets bookmarks, names and links lead to where their pages went; those whose page is gone lead nowhere. */
final class DestinationMove {
    private static final COSName XYZ = COSName.getPDFName("XYZ");
    private static final COSName FIT = COSName.getPDFName("Fit");
    private static final List<String> HOLDERS = List.of("Outlines", "Names", "Dests", "OpenAction");

    private final Moves moves;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSDictionary> oldPages = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    DestinationMove(Moves moves, List<SourcePage> pages) {
        this.moves = moves;
        pages.forEach(page -> oldPages.add(page.dictionary()));
    }

    void move(COSDictionary catalog, COSDictionary pages) throws IOException {
        COSDictionary holders = new COSDictionary();
        for (String name : HOLDERS) {
            COSBase value = catalog.getItem(COSName.getPDFName(name));
            if (value != null) {
                holders.setItem(COSName.getPDFName(name), value);
            }
        }
        COSArray kids = pages.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary page && page.getCOSArray(COSName.ANNOTS) != null) {
                holders.setItem(COSName.getPDFName("Annots" + i), page.getItem(COSName.ANNOTS));
            }
        }
        open.add(holders);
        while (!open.isEmpty()) {
            COSBase holder = open.pop();
            if (holder instanceof COSDictionary dictionary) {
                walk(dictionary);
            } else if (holder instanceof COSArray array) {
                walk(array);
            }
        }
        for (String name : HOLDERS) {
            if (holders.getItem(COSName.getPDFName(name)) == null) {
                catalog.removeItem(COSName.getPDFName(name));
            }
        }
    }

    private void walk(COSDictionary dictionary) throws IOException {
        for (COSName key : List.copyOf(dictionary.keySet())) {
            COSBase value = dictionary.getDictionaryObject(key);
            boolean isPageOrUp = key.equals(COSName.P) || key.equals(COSName.PG) || key.equals(COSName.PARENT);
            if (value == null || isPageOrUp) {
                continue;
            }
            boolean leadsNowhere = isLost(value)
                    || (value instanceof COSDictionary action && isLost(action.getDictionaryObject(COSName.D)));
            if (leadsNowhere) {
                dictionary.removeItem(key);
            } else {
                enter(value);
            }
        }
        // A destination in the structure tree would have to be moved too; the one on the page says the same.
        dictionary.removeItem(COSName.getPDFName("SD"));
        dictionary.removeItem(COSName.getPDFName("SE"));
    }

    private void walk(COSArray array) throws IOException {
        for (int i = 0; i < array.size(); i++) {
            COSBase value = array.getObject(i);
            if (isLost(value)) {
                array.set(i, COSNull.NULL);
            } else if (value != null) {
                enter(value);
            }
        }
    }

    private void enter(COSBase value) throws IOException {
        boolean isHolder = value instanceof COSArray || value instanceof COSDictionary;
        if (!isHolder || !seen.add(value)) {
            return;
        }
        Optional<COSDictionary> page = page(value);
        if (page.isPresent() && value instanceof COSArray destination) {
            Optional<Moves.Move> move = moves.of(page.get());
            if (move.isPresent()) {
                rewrite(destination, move.get());
            }
        } else {
            open.push(value);
        }
    }

    private static void rewrite(COSArray destination, Moves.Move move) throws IOException {
        boolean isPoint = XYZ.equals(destination.getObject(1));
        boolean hasPoint =
                destination.getObject(2) instanceof COSNumber && destination.getObject(3) instanceof COSNumber;
        double x = Numbers.at(destination, 2);
        double y = Numbers.at(destination, 3);
        destination.clear();
        destination.add(move.side());
        destination.add(isPoint ? XYZ : FIT);
        if (isPoint) {
            destination.add(Numbers.number(hasPoint ? move.place().x(x, y) : move.seenLeft()));
            destination.add(Numbers.number(hasPoint ? move.place().y(x, y) : move.seenTop()));
            destination.add(COSNull.NULL);
        }
    }

    private boolean isLost(@Nullable COSBase value) {
        return value != null
                && page(value).filter(page -> moves.of(page).isEmpty()).isPresent();
    }

    /** The old page that an explicit destination begins with. */
    private Optional<COSDictionary> page(COSBase value) {
        return value instanceof COSArray array
                        && array.size() > 1
                        && array.getObject(0) instanceof COSDictionary page
                        && oldPages.contains(page)
                ? Optional.of(page)
                : Optional.empty();
    }
}
