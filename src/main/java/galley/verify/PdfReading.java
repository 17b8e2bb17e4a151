package galley.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in the structure tree of a brief what it says of its article. */
final class PdfReading {
    private static final Pattern BULLET = Pattern.compile("\\s*([•–◦▪·-]|\\d+\\.)\\s*");
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d+(\\.\\d+)*([\\s\\p{Z}]{2,}|[\\u2002\\u2003])");
    private static final String SOURCE = "Source: ";
    private static final String DIGEST = "SHA-256: ";
    private static final String YEARS = "Years in [brackets] stand elsewhere in the article";

    private final ReadBack back = new ReadBack();
    private final boolean hasSubtitle;
    private boolean inFact;

    private PdfReading(boolean hasSubtitle) {
        this.hasSubtitle = hasSubtitle;
    }

    /**
     * What a file says.
     *
     * @param hasSubtitle whether a line of facts stands under the title
     */
    static ReadBack of(byte[] bytes, boolean hasSubtitle) throws IOException {
        TaggedPdf.Contents contents = TaggedPdf.read(bytes);
        Tagged root = contents.root();
        PdfReading reading = new PdfReading(hasSubtitle);
        reading.document(root.kids("Document").stream().findFirst().orElse(root).kids());
        contents.furniture().forEach(said -> reading.back.furniture(said.text(), said.where()));
        return reading.back;
    }

    private void document(List<Tagged> kids) throws IOException {
        int title = 0;
        while (title < kids.size() && !kids.get(title).isHeading()) {
            title++;
        }
        if (title == kids.size()) {
            throw new IOException("it has no title, so it was not made by galley, or was changed since");
        }
        int colophon = colophon(kids);
        int text = title + 1;
        walk(kids.get(title));
        if (hasSubtitle && text < colophon && kids.get(text).is("P")) {
            back.subtitle(kids.get(text).text(), where(kids.get(text)));
            text++;
        }
        int end = colophon;
        while (end > text && isRemark(kids.get(end - 1))) {
            end--;
        }
        kids.subList(text, end).forEach(this::part);
        kids.subList(colophon, kids.size()).forEach(this::colophonLine);
    }

    /** Where the lines begin that say where the article comes from; the end if there are none. */
    private static int colophon(List<Tagged> kids) {
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (kids.get(i).is("P") && kids.get(i).text().startsWith(SOURCE)) {
                return i;
            }
        }
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (kids.get(i).is("P") && kids.get(i).text().startsWith(DIGEST)) {
                return i;
            }
        }
        return kids.size();
    }

    private boolean isRemark(Tagged kid) {
        String words = Wording.spaced(kid.text());
        Optional<Omissions> omissions = Omissions.of(words);
        omissions.ifPresent(back::leftOut);
        return kid.is("P") && (words.equals(YEARS) || omissions.isPresent());
    }

    private void colophonLine(Tagged line) {
        links(line);
        back.source(line.text(), where(line));
    }

    private void part(Tagged kid) {
        String heading = kid.heading().map(Tagged::text).map(Wording::spaced).orElse("");
        if (kid.is("Aside")) {
            aside(heading, kid);
        } else if (kid.is("Sect") && !kid.kids("TOC").isEmpty()) {
            return; // the contents repeat the headings
        } else if (kid.is("Sect") && isTimeline(kid)) {
            kid.kids("Table").forEach(this::events);
        } else if (kid.is("Sect") && isNotes(kid)) {
            kid.kids().stream().filter(Tagged::isNote).forEach(this::note);
        } else {
            walk(kid);
        }
    }

    private void aside(String heading, Tagged aside) {
        switch (heading) {
            case "Key facts" -> {
                inFact = true;
                aside.kids().stream().filter(Tagged::isNote).forEach(this::note);
                aside.kids("Table").forEach(this::facts);
                inFact = false;
            }
            case "Timeline" -> aside.kids("Table").forEach(this::events);
            default -> {
                // what to check is found by rules of galley; the article does not state it
            }
        }
    }

    /** A section of ours, not one of the article under that heading. */
    private static boolean isTimeline(Tagged section) {
        boolean named = section.heading()
                .map(Tagged::text)
                .filter(text -> withoutNumber(text).strip().equals("Timeline"))
                .isPresent();
        return named
                && section.kids("Table").stream()
                        .flatMap(table -> table.kids("TR").stream())
                        .limit(1)
                        .anyMatch(row -> row.kids("TH").stream()
                                .map(head -> head.text().strip())
                                .toList()
                                .equals(List.of("Date", "Event")));
    }

    private static boolean isNotes(Tagged section) {
        return section.kids().size() > 1 && section.kids().stream().allMatch(kid -> kid.isHeading() || kid.isNote());
    }

    private void facts(Tagged table) {
        for (Tagged row : table.kids("TR")) {
            Optional<Tagged> label = row.kids("TH").stream().findFirst();
            Optional<Tagged> cell = row.kids("TD").stream().findFirst();
            if (label.isEmpty() || cell.isEmpty()) {
                continue;
            }
            List<Said> items = new ArrayList<>();
            cell.get().kids().stream()
                    .filter(kid -> !kid.is("Table") && !kid.isNote())
                    .forEach(kid -> {
                        links(kid);
                        items.add(new Said(kid.text(), where(kid)));
                    });
            cell.get().kids().stream().filter(Tagged::isNote).forEach(this::note);
            String value = String.join(
                    String.valueOf(Wording.ITEM), items.stream().map(Said::text).toList());
            back.fact(label.get().text() + Wording.CELL + value, where(label.get()));
            cell.get().kids("Table").forEach(this::facts);
        }
    }

    private void events(Tagged table) {
        for (Tagged row : table.kids("TR")) {
            Optional<Tagged> date = row.kids("TH").stream().findFirst();
            Optional<Tagged> what = row.kids("TD").stream().findFirst();
            if (date.isPresent() && what.isPresent()) {
                // A year that the text does not state itself is shown in brackets.
                String when = date.get().text().replace("[", "").replace("]", "");
                StringBuilder words = new StringBuilder();
                what.get()
                        .kids()
                        .forEach(kid -> words.append(kid.isInline() ? "" : " ").append(kid.text()));
                back.event(when + Wording.CELL + words, where(row));
            }
        }
    }

    /** The paragraphs of an element: each stretch of ink between elements that are blocks. */
    private void walk(Tagged element) {
        if (element.isNote()) {
            note(element);
            return;
        }
        if (element.is("Aside")) {
            part(element);
            return;
        }
        if (element.is("Figure")) {
            back.text(element.alternative().orElse(element.text()), where(element));
            element.kids("Caption").forEach(this::walk);
            return;
        }
        if (element.is("Lbl")) {
            label(element);
            return;
        }
        StringBuilder text = new StringBuilder();
        int page = 0;
        for (Tagged kid : element.kids()) {
            if (kid.isInline()) {
                links(kid);
                page = page == 0 ? kid.firstPage() : page;
                text.append(kid.text());
            } else {
                flush(element, text, page);
                page = 0;
                walk(kid);
            }
        }
        flush(element, text, page);
    }

    private void flush(Tagged element, StringBuilder text, int page) {
        String words = element.isHeading() ? withoutNumber(text.toString()) : text.toString();
        back.text(words, "page " + Math.max(page, 1));
        text.setLength(0);
    }

    /** A bullet or number, or the term of a definition. */
    private void label(Tagged label) {
        links(label);
        if (!BULLET.matcher(label.text()).matches()) {
            back.text(label.text(), where(label));
        }
    }

    /** The links in a piece of text, and its calls of notes. */
    private void links(Tagged piece) {
        if (piece.is("Reference")) {
            back.call(
                    piece.kids().stream()
                            .map(Tagged::text)
                            .reduce("", String::concat)
                            .strip(),
                    where(piece),
                    inFact);
            return;
        }
        if (piece.is("Link")) {
            String words = piece.text();
            for (Tagged area : piece.kids(Tagged.TARGET)) {
                String target = area.words();
                back.link(words, target, where(piece));
            }
        }
        piece.kids().forEach(this::links);
    }

    private void note(Tagged note) {
        String number = note.kids("Lbl").stream().map(Tagged::text).reduce("", String::concat);
        note.kids().stream().filter(kid -> !kid.is("Lbl")).forEach(this::links);
        String words = note.kids().stream()
                .filter(kid -> !kid.is("Lbl"))
                .map(Tagged::text)
                .reduce("", String::concat);
        back.note(number.strip(), words);
    }

    /** Styles may number headings: the number stands before two blanks. */
    private static String withoutNumber(String heading) {
        return NUMBER.matcher(heading).replaceFirst("");
    }

    private static String where(Tagged element) {
        return "page " + Math.max(element.firstPage(), 1);
    }
}
