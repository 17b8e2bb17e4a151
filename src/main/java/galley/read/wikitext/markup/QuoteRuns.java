package galley.read.wikitext.markup;

import galley.read.wikitext.expand.Remark;
import galley.read.wikitext.expand.Remarks;
import galley.read.wikitext.expand.Traced;
import java.util.HashMap;
import java.util.Map;

/** The runs of apostrophes in a stretch of text, line by line; those in the texts of links are theirs. */
final class QuoteRuns {
    private final Traced traced;
    private final String text;
    private final Links links;
    private final Remarks remarks;
    private final Map<Integer, Quotes.Run> runs = new HashMap<>();

    QuoteRuns(Traced traced, Links links, Remarks remarks) {
        this.traced = traced;
        this.text = traced.text();
        this.links = links;
        this.remarks = remarks;
    }

    /** The runs by the index where they begin. */
    Map<Integer, Quotes.Run> within(int from, int end) {
        settle(from, end);
        return runs;
    }

    private void settle(int from, int end) {
        int line = from;
        while (line < end) {
            int feed = text.indexOf('\n', line);
            int stop = feed < 0 || feed >= end ? end : feed;
            settleLine(line, stop);
            line = stop + 1;
        }
    }

    private void settleLine(int from, int end) {
        Quotes quotes = new Quotes(text);
        int i = from;
        while (i < end) {
            int close = text.charAt(i) == '[' ? links.close(i) : -1;
            if (close >= 0) {
                i = close + 2;
                continue;
            }
            int start = i;
            while (i < end && text.charAt(i) == '\'') {
                i++;
            }
            if (i - start >= 2) {
                quotes.add(start, i);
            }
            i = Math.max(i, start + 1);
        }
        for (Quotes.Run run : quotes.settled()) {
            runs.put(run.start(), run);
        }
        if (quotes.uneven()) {
            remarks.add(Remark.UNBALANCED_QUOTES, traced.origin(from));
        }
    }
}
