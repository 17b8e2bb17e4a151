package galley.check;

import galley.claims.Passage;
import galley.source.Severity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markup of wikis and web pages that stands in the text as characters. */
final class MarkupRule implements Rule {
    private static final String TAGS = "ref|references|br|div|span|small|big|sup|sub|nowiki|gallery|blockquote|center"
            + "|table|tr|td|th|ul|ol|li|font|math|code|pre|poem|timeline|includeonly|noinclude|onlyinclude|img|strong|em";

    private static final String ENTITIES =
            "nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip|thinsp|ensp|emsp|minus|times|deg|shy|zwnj|lrm|rlm"
                    + "|lsquo|rsquo|ldquo|rdquo|bull|middot|eacute|agrave|egrave|uuml|ouml|auml|szlig|copy|reg|pound|euro";

    /** No quantifier stands within another, so that each takes time in proportion to the text. */
    private static final Pattern MARKUP = Pattern.compile("\\{\\{|\\}\\}|\\[\\[|\\]\\]|'''|\\{\\||\\|\\}|<!--|-->"
            + "|</?(?:" + TAGS + ")(?=[\\s/>])"
            + "|&(?:" + ENTITIES + "|#\\d{1,6}|#x[0-9a-fA-F]{1,5});"
            + "|\\[https?://|\\]\\(https?://|__(?:NO)?TOC__|\\[\\[?(?:File|Image|Category):");

    @Override
    public String id() {
        return "G101";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        Quoted found = new Quoted();
        for (Passage passage : manuscript.passages()) {
            Matcher matcher = MARKUP.matcher(passage.text());
            while (matcher.find()) {
                if (!passage.quietAt(matcher.start())) {
                    int begin = matcher.start();
                    int end = matcher.end();
                    found.add(Quoted.of(matcher.group()), () -> manuscript.spot(passage, begin, end));
                }
            }
        }
        return found.isEmpty()
                ? List.of()
                : List.of(finding("markup stands in the text: " + found.list(), found.spots()));
    }
}
