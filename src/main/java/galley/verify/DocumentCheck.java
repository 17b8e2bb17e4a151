package galley.verify;

import galley.model.Article;
import galley.model.Field;
import galley.model.PlainText;
import galley.source.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares documents (PDF, DOCX, JSON) with the article, each with what its format promises. */
final class DocumentCheck {
    private static final List<String> SUBTITLE = List.of("type", "location", "date");

    /** Lines of a colophon that the article does not state. */
    private static final Pattern OF_EDITION = Pattern.compile("Origin not stated|Made on: .*");

    private static final String ORIGINAL = "original article";
    private static final String POINT = " · ";

    /** Stands beside a value that the text gives only as what somebody says. */
    private static final String AS_GIVEN = " as given in the infobox";

    private static final String NO_VALUE = "–";

    private final Made made;
    private final Statements statements;
    private final EventStatements events;

    DocumentCheck(Made made) {
        this.made = made;
        this.statements = Statements.of(made.article());
        this.events = new EventStatements(made.timeline());
    }

    FileReport pdf(String file, byte[] bytes) throws IOException {
        Optional<String> subtitle = subtitle(made.article());
        ReadBack back = PdfReading.of(bytes, subtitle.isPresent());
        Comparison comparison = new Comparison(back.omissions());
        comparison.setInLines();
        text(comparison, Statement::inFirstWords, back);
        subtitle(comparison, subtitle, back);
        facts(comparison, back);
        if (made.showsTimeline()) {
            comparison.inOrder(events.onPages(), back.events());
        } else if (!made.timeline().events().isEmpty()) {
            comparison.inOrder(List.of(), back.events());
            comparison.notPrinted("the timeline, which this style does not show");
        }
        notes(comparison, back);
        comparison.inAnyOrder(links(), back.links());
        comparison.inOrder(
                SourceLines.onPages(made),
                back.source().stream()
                        .filter(line ->
                                !OF_EDITION.matcher(Wording.spaced(line.text())).matches())
                        .toList());
        return comparison.report(file);
    }

    FileReport docx(String file, byte[] bytes) throws IOException {
        ReadBack back = DocxReading.of(bytes);
        Comparison comparison = new Comparison(Omissions.none());
        text(comparison, Statement::inOtherWords, back);
        subtitle(comparison, subtitle(made.article()), back);
        comparison.inOrder(statements.facts(), back.facts());
        comparison.inOrder(events.inReport(made.article().language()), back.events());
        comparison.inOrder(statements.notes(), back.notes());
        comparison.inAnyOrder(links(), back.links());
        comparison.inOrder(statements.stored(), back.stored());
        comparison.inOrder(SourceLines.inReport(made), back.source());
        return comparison.report(file);
    }

    FileReport json(String file, byte[] bytes) throws IOException {
        ReadBack back = JsonReading.of(bytes);
        Comparison comparison = new Comparison(Omissions.none());
        text(comparison, Statement::inOtherWords, back);
        comparison.inOrder(statements.writtenFacts(), back.facts());
        comparison.inOrder(events.asData(), back.events());
        comparison.inOrder(statements.notes(), back.notes());
        comparison.inAnyOrder(statements.targets(), back.links());
        comparison.inOrder(SourceLines.asData(made), back.source());
        return comparison.report(file);
    }

    /** Pages say what a picture shows; reports and data name it. */
    private void text(Comparison comparison, UnaryOperator<Statement> words, ReadBack back) {
        String sha256 = made.origin().sha256();
        for (Said digest : back.digests()) {
            String beginning =
                    sha256.substring(0, Math.min(sha256.length(), digest.text().length()));
            comparison.one(Statement.of(Kind.SOURCE, "SHA-256 at the foot", beginning, Place.UNKNOWN), digest);
        }
        comparison.inOrder(statements.text().stream().map(words).toList(), back.text());
    }

    /** The line under the title repeats three facts. */
    private static void subtitle(Comparison comparison, Optional<String> subtitle, ReadBack back) {
        subtitle.ifPresent(words -> comparison.one(
                Statement.of(Kind.DETAIL, "line of facts under the title", pointless(words), Place.UNKNOWN),
                back.subtitle()
                        .map(said -> new Said(pointless(said.text()), said.where()))
                        .orElse(new Said("", ""))));
    }

    /** No point is left hanging where the line is broken between two facts; a break may be a blank or nothing. */
    private static String pointless(String line) {
        return Wording.key(line.replace(POINT, " "));
    }

    private static Optional<String> subtitle(Article article) {
        String line = SUBTITLE.stream()
                .flatMap(label -> article.infoboxes().stream()
                        .flatMap(infobox -> infobox.fields().stream())
                        .filter(field ->
                                field.label().strip().toLowerCase(Locale.ROOT).equals(label))
                        .map(DocumentCheck::value)
                        .filter(value -> !value.isBlank())
                        .limit(1))
                .collect(Collectors.joining(POINT));
        return Optional.of(line).filter(words -> !words.isEmpty());
    }

    private static String value(Field field) {
        return field.items().stream()
                .map(item -> PlainText.of(item.text()).strip())
                .collect(Collectors.joining(", "));
    }

    /** A field that only repeats the title is not printed, and one without a value has a dash. */
    private void facts(Comparison comparison, ReadBack back) {
        List<Statement> printed = new ArrayList<>();
        for (Statement fact : statements.facts()) {
            int cell = fact.text().indexOf(Wording.CELL);
            String label = fact.text().substring(0, cell);
            String value = Wording.spaced(fact.text().substring(cell + 1));
            boolean title = label.strip().toLowerCase(Locale.ROOT).equals("title")
                    && value.equals(Wording.spaced(made.article().title()));
            if (title) {
                comparison.notPrinted("the fact “" + label + "”, which repeats the title");
            } else if (value.isEmpty()) {
                printed.add(fact.or(label + Wording.CELL + NO_VALUE));
            } else {
                printed.add(fact.or(fact.text() + AS_GIVEN));
            }
        }
        comparison.inOrder(printed, back.facts());
    }

    /** A style for paper may add notes of its own: the addresses that links lead to. */
    private void notes(Comparison comparison, ReadBack back) {
        Set<String> addresses = new HashSet<>();
        statements.links().forEach(link -> addresses.add(shown(link)));
        Set<String> own = statements.notes().stream()
                .map(note -> Wording.key(note.text()))
                .collect(Collectors.toSet());
        List<Said> notes = back.notes().stream()
                .filter(note -> own.contains(Wording.key(note.text())) || !addresses.contains(Wording.key(note.text())))
                .toList();
        comparison.inOrder(statements.notes(), notes);
    }

    /** The address of a link as paper shows it. */
    private static String shown(Statement link) {
        String words = link.otherwise().get(0);
        return Wording.key(words.substring(0, words.indexOf(Wording.CELL)));
    }

    /** The article's, and that to the original article, which the colophon has. */
    private List<Statement> links() {
        List<Statement> links = new ArrayList<>(statements.links());
        made.article()
                .metadata()
                .sourceUrl()
                .filter(Asides::isAddress)
                .ifPresent(url -> links.add(
                        Statement.of(Kind.LINK, "link to the original article", Asides.linked(url, url), Place.UNKNOWN)
                                .or(Asides.linked(ORIGINAL, url))));
        return links;
    }
}
