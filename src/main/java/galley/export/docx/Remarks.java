package galley.export.docx;

import galley.check.Finding;
import galley.check.Spot;
import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.CharacterStyles;
import galley.export.docx.styles.ParagraphStyles;
import galley.model.Article;
import galley.source.Place;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the check found, as comments at the words that it concerns. A finding about two places is a comment at each of
 * them; one without a place stands at the title.
 */
final class Remarks {
    private static final String AUTHOR = "galley";
    private static final String INITIALS = "g";

    private final List<Remark> all = new ArrayList<>();
    private final Map<Place, List<Remark>> waiting = new LinkedHashMap<>();

    /**
     * A comment.
     *
     * @param id its number, from 0
     * @param words what it is about; empty where that is not known
     * @param finding what it says
     */
    record Remark(int id, String words, Finding finding) {
        /** Where the words begin that it is about. */
        void begin(Xml xml) {
            xml.empty("w:commentRangeStart", "w:id", Integer.toString(id));
        }

        /** Where they end; the sign there is in a style. */
        void end(Xml xml, String styleId) {
            xml.empty("w:commentRangeEnd", "w:id", Integer.toString(id));
            xml.open("w:r").open("w:rPr").value("w:rStyle", styleId).close();
            xml.empty("w:commentReference", "w:id", Integer.toString(id)).close();
        }
    }

    /** The comments of findings about an article. */
    Remarks(Article article, List<Finding> findings) {
        if (!findings.isEmpty()) {
            NavigableSet<Place> pieces = BlockPlaces.of(article);
            findings.forEach(finding -> add(finding, pieces));
        }
    }

    private void add(Finding finding, NavigableSet<Place> pieces) {
        if (finding.spots().isEmpty()) {
            add(new Remark(all.size(), "", finding), Place.UNKNOWN);
        }
        for (Spot spot : finding.spots()) {
            Place piece = spot.place().known() ? pieces.floor(spot.place()) : null;
            add(new Remark(all.size(), spot.text(), finding), piece == null ? Place.UNKNOWN : piece);
        }
    }

    private void add(Remark remark, Place piece) {
        all.add(remark);
        waiting.computeIfAbsent(piece, any -> new ArrayList<>()).add(remark);
    }

    /** Whether there is anything to remark. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The comments on the piece of text at a place, which are now taken. */
    List<Remark> take(Place place) {
        List<Remark> here = waiting.remove(place);
        return here == null ? List.of() : here;
    }

    /** The comments part. Word asks for a date of no comment; there is one where the edition has one. */
    Xml write(Draft draft) {
        Xml xml = Namespaces.root(draft.part(), "w:comments");
        Optional<Instant> issued = draft.edition().issued();
        for (Remark remark : all) {
            List<String> attributes = new ArrayList<>(
                    List.of("w:id", Integer.toString(remark.id), "w:author", AUTHOR, "w:initials", INITIALS));
            issued.ifPresent(date -> attributes.addAll(
                    List.of("w:date", date.truncatedTo(ChronoUnit.SECONDS).toString())));
            xml.open("w:comment", attributes.toArray(String[]::new)).open("w:p");
            xml.open("w:pPr")
                    .value("w:pStyle", draft.styleId(ParagraphStyles.COMMENT))
                    .close();
            xml.open("w:r")
                    .open("w:rPr")
                    .value("w:rStyle", draft.styleId(CharacterStyles.COMMENT))
                    .close();
            xml.empty("w:annotationRef").close();
            InlineWriter.inBody(draft, xml).plain(said(remark.finding));
            xml.close().close();
        }
        return xml.close();
    }

    /** The message with its rule and the lines of the source that it concerns. */
    private static String said(Finding finding) {
        List<String> lines = finding.places().stream()
                .filter(Place::known)
                .map(place -> Integer.toString(place.line()))
                .distinct()
                .toList();
        String where = lines.isEmpty()
                ? ""
                : (lines.size() == 1 ? ", line " : ", lines ") + lines.stream().collect(Collectors.joining(", "));
        String message = finding.message();
        int first = message.isEmpty() ? 0 : message.offsetByCodePoints(0, 1);
        String begun = message.substring(0, first).toUpperCase(Locale.ROOT) + message.substring(first);
        return begun + " (" + finding.ruleId() + where + ")";
    }
}
