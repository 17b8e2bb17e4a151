package galley.check;

import galley.claims.Passage;
import galley.claims.Passage.Kind;
import galley.source.Severity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a web page says about itself rather than about its subject: edit links, editors' tags, marks of references. */
final class LitterRule implements Rule {
    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    /** Words begin without a boundary of the library's, which looks back over all marks of a letter at each of them. */
    private static final Pattern LITTER = Pattern.compile(
            "\\[(?:edit|edit source|citation needed|clarification needed|dubious[^\\]\\n]{0,20}|who\\?|when\\?|where\\?"
                    + "|which\\?|why\\?|by whom\\?|according to whom\\?|failed verification|page needed|dead link"
                    + "|not in citation given|original research\\??|unreliable source\\??|update|vague|note \\d{1,3}|nb \\d{1,3})\\]"
                    + "|(?<=\\p{L}\\p{L}|[\\p{N}.,;:!?”\"')])\\[\\d{1,3}\\](?![\\p{L}\\p{N}])"
                    + "|(?<![A-Za-z])Jump to (?:navigation|search|content)\\b"
                    + "|(?<![A-Za-z])From Wikipedia, the free encyclopedia\\b"
                    + "|(?<![A-Za-z])Retrieved (?:on )?(?:\\d{1,2} (?:" + MONTHS + ") \\d{4}|(?:" + MONTHS
                    + ") \\d{1,2}, \\d{4}|\\d{4}-\\d\\d-\\d\\d)(?=\\.?(?:\\s*$|\\s*\\^))"
                    + "|(?<![A-Za-z])Retrieved from [\"“]?https?:"
                    + "|(?<![A-Za-z])Archived from the original\\b"
                    + "|(?<![A-Za-z])This (?:article|section) (?:needs additional citations|does not cite any sources|is a stub)"
                    + "|(?<![A-Za-z])You can help Wikipedia\\b"
                    + "|(?<![A-Za-z])This page was last edited\\b",
            Pattern.MULTILINE);

    /**
     * One of these stands in all that is litter, and in few passages: the pattern is slow, and searched for there
     * alone.
     */
    private static final List<String> SIGNS = List.of(
            "[",
            "Jump to ",
            "From Wikipedia",
            "Retrieved ",
            "Archived from",
            "This article ",
            "This section ",
            "You can help",
            "This page was");

    @Override
    public String id() {
        return "G102";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        Quoted found = new Quoted();
        for (Passage passage : manuscript.passages()) {
            boolean possible = passage.kind() != Kind.NOTE && SIGNS.stream().anyMatch(passage.text()::contains);
            Matcher matcher = LITTER.matcher(passage.text());
            while (possible && matcher.find()) {
                if (!passage.quietAt(matcher.start())) {
                    int begin = matcher.start();
                    int end = matcher.end();
                    found.add(Quoted.of(matcher.group()), () -> manuscript.spot(passage, begin, end));
                }
            }
        }
        return found.isEmpty()
                ? List.of()
                : List.of(finding("words of a web page stand in the text: " + found.list(), found.spots()));
    }
}
