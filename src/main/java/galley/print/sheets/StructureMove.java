package galley.print.sheets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * Takes the structure tree along: its elements name marked content of forms instead of pages (ISO 32000-2, 14.7.5.2),
 * in their order, which is that of reading, wherever on the sheets the pages went. Elements of which nothing is left
 * leave the tree.
 */
final class StructureMove {
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName OBJ = COSName.getPDFName("Obj");
    private static final COSName STM = COSName.getPDFName("Stm");
    private static final COSName MCID = COSName.getPDFName("MCID");
    private static final COSName REF = COSName.getPDFName("Ref");

    private final Moves moves;
    private final Set<COSDictionary> kept = Collections.newSetFromMap(new IdentityHashMap<>());

    StructureMove(Moves moves) {
        this.moves = moves;
    }

    void move(COSDictionary root) {
        List<COSDictionary> elements = elementsParentsFirst(root);
        kept.add(root);
        for (int i = elements.size() - 1; i >= 0; i--) {
            move(elements.get(i), elements.get(i) == root);
        }
        elements.forEach(element -> element.removeItem(REF));
        COSDictionary parents = root.getCOSDictionary(COSName.PARENT_TREE);
        if (parents != null) {
            root.setItem(COSName.PARENT_TREE, tree(parents, COSName.NUMS));
        }
        COSDictionary identifiers = root.getCOSDictionary(COSName.ID_TREE);
        if (identifiers != null) {
            root.setItem(COSName.ID_TREE, tree(identifiers, COSName.NAMES));
        }
    }

    /** A tree may be deeper than Java's stack: it is walked through with one of its own. */
    private static List<COSDictionary> elementsParentsFirst(COSDictionary root) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<COSDictionary> elements = new ArrayList<>();
        Deque<COSDictionary> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            COSDictionary element = open.pop();
            if (seen.add(element)) {
                elements.add(element);
                for (COSBase kid : kids(element)) {
                    if (resolved(kid) instanceof COSDictionary child && isElement(child)) {
                        open.push(child);
                    }
                }
            }
        }
        return elements;
    }

    private void move(COSDictionary element, boolean isRoot) {
        List<COSBase> kids = kids(element);
        Optional<COSDictionary> page = Optional.ofNullable(element.getCOSDictionary(COSName.PG));
        COSArray moved = new COSArray();
        for (COSBase kid : kids) {
            moved(kid, page).ifPresent(moved::add);
        }
        boolean wasHere = page.isEmpty() || moves.of(page.get()).isPresent();
        if (moved.size() > 0 || isRoot || (kids.isEmpty() && wasHere)) {
            kept.add(element);
        }
        if (!kids.isEmpty()) {
            element.setItem(COSName.K, moved.size() == 1 ? moved.get(0) : moved);
        }
        element.removeItem(COSName.PG);
        page.flatMap(moves::of).ifPresent(move -> element.setItem(COSName.PG, move.side()));
    }

    private Optional<COSBase> moved(COSBase kid, Optional<COSDictionary> page) {
        COSBase value = resolved(kid);
        if (value instanceof COSInteger number) {
            return page.flatMap(moves::of).map(move -> content(new COSDictionary(), move, number));
        }
        if (!(value instanceof COSDictionary dictionary)) {
            return Optional.empty();
        }
        Optional<COSDictionary> own =
                Optional.ofNullable(dictionary.getCOSDictionary(COSName.PG)).or(() -> page);
        if (MCR.equals(dictionary.getCOSName(COSName.TYPE))) {
            COSInteger number = COSInteger.get(dictionary.getInt(MCID, 0));
            return own.flatMap(moves::of).map(move -> content(dictionary, move, number));
        }
        if (OBJR.equals(dictionary.getCOSName(COSName.TYPE))) {
            return object(dictionary, own);
        }
        return kept.contains(dictionary) ? Optional.of(kid) : Optional.empty();
    }

    private static COSBase content(COSDictionary reference, Moves.Move move, COSInteger number) {
        reference.setItem(COSName.TYPE, MCR);
        reference.setItem(COSName.PG, move.side());
        reference.setItem(MCID, number);
        // Content of a form that the page itself showed keeps its form.
        if (reference.getItem(STM) == null) {
            reference.setItem(STM, move.form());
        }
        return reference;
    }

    private Optional<COSBase> object(COSDictionary reference, Optional<COSDictionary> page) {
        COSDictionary object = reference.getCOSDictionary(OBJ);
        if (object == null) {
            return Optional.empty();
        }
        Optional<Moves.Link> link = moves.ofLink(object);
        if (link.isPresent()) {
            reference.setItem(OBJ, link.get().annotation());
            reference.setItem(COSName.PG, link.get().side());
            return Optional.of(reference);
        }
        boolean isImage = COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))
                || COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE));
        return page.filter(old -> isImage).flatMap(moves::of).map(move -> {
            reference.setItem(COSName.PG, move.side());
            return reference;
        });
    }

    /** A number or name tree in one node, with those entries of which an element is left. */
    private COSDictionary tree(COSDictionary root, COSName leaves) {
        COSArray entries = new COSArray();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            COSDictionary node = open.pop();
            if (!seen.add(node)) {
                continue;
            }
            COSArray pairs = node.getCOSArray(leaves);
            for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
                COSBase key = pairs.getObject(i);
                entry(pairs.get(i + 1)).ifPresent(value -> {
                    entries.add(key);
                    entries.add(value);
                });
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            for (int i = kids == null ? -1 : kids.size() - 1; i >= 0; i--) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    open.push(kid);
                }
            }
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(leaves, entries);
        return tree;
    }

    private Optional<COSBase> entry(COSBase value) {
        COSBase target = resolved(value);
        if (target instanceof COSDictionary element) {
            return kept.contains(element) ? Optional.of(value) : Optional.empty();
        }
        if (!(target instanceof COSArray elements)) {
            return Optional.empty();
        }
        boolean any = false;
        for (int i = 0; i < elements.size(); i++) {
            boolean stays = elements.getObject(i) instanceof COSDictionary element && kept.contains(element);
            any |= stays;
            if (!stays) {
                elements.set(i, COSNull.NULL);
            }
        }
        return any ? Optional.of(value) : Optional.empty();
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase item = element.getItem(COSName.K);
        COSBase value = resolved(item);
        List<COSBase> kids = new ArrayList<>();
        if (value instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kids.add(array.get(i));
            }
        } else if (value != null && item != null) {
            kids.add(item);
        }
        return kids;
    }

    private static boolean isElement(COSDictionary kid) {
        return kid.getItem(COSName.S) != null;
    }

    private static @Nullable COSBase resolved(@Nullable COSBase item) {
        return item instanceof COSObject reference ? reference.getObject() : item;
    }
}
