package galley.read.wikitext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page of a wiki holds, counted by means of its own that share nothing with the reader: regular expressions and
 * a count of braces.
 */
final class SourceCount {
    private static final Pattern HIDDEN = Pattern.compile(
            "(?is)<!--.*?(-->|$)|<(nowiki|pre|math|source|syntaxhighlight|timeline|score|ce|chem|graph)\\b[^>/]*>.*?</\\2\\s*>"
                    + "|<includeonly>.*?</includeonly>|<nowiki\\s*/>");

    private static final Pattern HEADING = Pattern.compile("={1,6}[^=].*?=+\\s*|={3,}\\s*");
    private static final Pattern NOTE = Pattern.compile("(?is)<ref(\\s[^<>]*?)?(/>|>(.*?)</ref\\s*>)");
    private static final Pattern NAME = Pattern.compile("(?i)name\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'/>]+)");
    private static final Pattern BOX = Pattern.compile(
            "(?iU)\\{\\{\\s*(infobox|taxobox|geobox|infoboks|speciesbox|automatic taxobox"
                    + "|ficha de|جعبه اطلاعات|ინფოდაფა|елді мекен|도시 정보|paraphyletic group|enzyme|u\\.s\\. cabinet)[^{}|]*\\|");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    /** Templates that say a number in running text, and the number: {{convert}} and its like. */
    private static final Pattern SAYING =
            Pattern.compile("(?iU)\\{\\{\\s*(?:convert|cvt|formatnum:|val|unité|nobr|inflation\\|[^|]*"
                    + "|us\\$|a\\$|gbp|inr|€|£|¥|as of|as of\\|[^|]*=[^|]*|since|gaps|frac|number|nts|increase|pop density|circa|c\\.)"
                    + "\\|?\\s*(?:[A-Za-z-]+=[^|{}]*\\|)*([0-9][0-9.,]*)\\s*[|}]");

    private final String text;
    private final int[] depths;

    SourceCount(String page) {
        this.text = HIDDEN.matcher(page.replace("\r", "").replace("\\\"", "\"")).replaceAll("");
        this.depths = depths(text);
    }

    /** How many braces of templates and tables are open before each character; those in a note are the note's own. */
    private static int[] depths(String text) {
        int[] depths = new int[text.length() + 1];
        int depth = 0;
        int noteEnd = -1;
        Matcher note = NOTE.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            if (i >= noteEnd
                    && text.startsWith("<ref", i)
                    && note.region(i, text.length()).lookingAt()) {
                noteEnd = note.end();
            }
            depths[i] = i < noteEnd ? depth + 1 : depth;
            if (i < noteEnd) {
                continue;
            }
            boolean more = text.startsWith("{{", i) || (text.startsWith("{|", i) && lineStart(text, i));
            boolean less = text.startsWith("}}", i) || (text.startsWith("|}", i) && lineStart(text, i));
            if (more || (less && depth > 0)) {
                depth += more ? 1 : -1;
                depths[++i] = depth;
            }
        }
        depths[text.length()] = depth;
        return depths;
    }

    private static boolean lineStart(String text, int index) {
        int i = index;
        while (i > 0 && ": \t".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i == 0 || text.charAt(i - 1) == '\n';
    }

    /** Headings that stand neither in a template nor in a table. */
    int headings() {
        int count = 0;
        int start = 0;
        for (String line : text.split("\n", -1)) {
            count += depths[start] == 0 && HEADING.matcher(line).matches() ? 1 : 0;
            start += line.length() + 1;
        }
        return count;
    }

    /** Beginnings of tables; one that is laid out as an infobox is read as a box, with what is in it. */
    int tables() {
        Matcher table = Pattern.compile("(?m)^[: \t]*\\{\\|(.*)").matcher(text);
        int count = 0;
        int endOfBox = 0;
        while (table.find()) {
            if (table.start() >= endOfBox && table.group(1).matches("(?i).*class *=[^|]*\\binfobox\\b.*")) {
                endOfBox = table.start(1);
                while (endOfBox < text.length() && depths[endOfBox] > depths[table.start()]) {
                    endOfBox++;
                }
            }
            count += table.start() >= endOfBox ? 1 : 0;
        }
        return count;
    }

    /**
     * How often each name of a note is called; the empty name stands for notes without one. Names under which nothing
     * is written on the page do not count.
     */
    Map<String, Integer> notes() {
        Map<String, Integer> notes = new TreeMap<>();
        Set<String> written = new TreeSet<>(Set.of(""));
        Matcher all = NOTE.matcher(text);
        while (all.find()) {
            Matcher name = NAME.matcher(all.group(1) == null ? "" : all.group(1));
            if (name.find() && all.group(3) != null && !all.group(3).isBlank()) {
                written.add(bare(name.group(1)));
            }
        }
        String prose = text.replaceAll("(?is)<references[^>/]*>.*?</references>", "");
        prose = withoutTemplates(
                prose, Pattern.compile("(?i)\\{\\{\\s*(reflist|refs|notelist|references)\\b[^{}]*\\|"));
        Matcher note = NOTE.matcher(prose);
        while (note.find()) {
            String attributes = note.group(1) == null ? "" : note.group(1);
            Matcher name = NAME.matcher(attributes);
            String called = name.find() ? bare(name.group(1)) : "";
            boolean empty = note.group(3) == null || note.group(3).isBlank();
            if (!called.isEmpty() || !empty) {
                notes.merge(called, 1, Integer::sum);
            }
        }
        notes.keySet().retainAll(written);
        return notes;
    }

    private static String bare(String name) {
        return name.replaceAll("^[\"']|[\"']$|\\[\\[|]]", "").strip();
    }

    /** The named arguments of infoboxes that say something, by box; those in fields of others are boxes too. */
    List<Map<String, String>> boxes() {
        List<Map<String, String>> boxes = new ArrayList<>();
        Matcher box = BOX.matcher(text);
        while (box.find()) {
            boxes.add(fields(box.end() - 1));
        }
        return boxes;
    }

    private Map<String, String> fields(int bar) {
        Map<String, String> fields = new LinkedHashMap<>();
        int depth = depths[bar];
        int start = bar + 1;
        int links = 0;
        for (int i = start; i < text.length() && depths[i] >= depth; i++) {
            links += text.startsWith("[[", i) ? 1 : text.startsWith("]]", i) ? -1 : 0;
            boolean end = depths[i] == depth && text.startsWith("}}", i);
            if ((text.charAt(i) == '|' && depths[i] == depth && links <= 0) || end) {
                String argument = text.substring(start, i);
                int equals = argument.indexOf('=');
                if (equals > 0 && !argument.substring(equals + 1).isBlank()) {
                    fields.put(
                            argument.substring(0, equals).strip(),
                            argument.substring(equals + 1).strip());
                }
                start = i + 1;
                links = 0;
            }
            if (end) {
                break;
            }
        }
        return fields;
    }

    /** The numbers that running text states outside of templates, tables and notes, and how often. */
    Map<String, Integer> numbers() {
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean opens = depths[i + 1] > 0 && text.charAt(i) == '{';
            prose.append(depths[i] == 0 && !opens ? text.charAt(i) : '\u0001');
        }
        String plain = NOTE.matcher(prose).replaceAll(" ");
        plain = plain.replaceAll("(?is)<(gallery|references|imagemap)\\b[^>]*>.*?</\\1>", " ");
        plain = plain.replaceAll("\\[\\[[^\\[\\]|]*:[^\\[\\]]*(\\[\\[[^\\[\\]]*]][^\\[\\]]*)*]]", " ");
        plain = plain.replaceAll("\\[\\[[^\\[\\]|]*\\|", " ").replaceAll("\\[?(https?:)?//\\S+", " ");
        plain = plain.replaceAll("<[^<>]*>", " ").replaceAll("&#?\\w+;", " ").replaceAll("#REDIRECT.*", " ");
        Map<String, Integer> numbers = new TreeMap<>();
        count(plain, numbers);
        Matcher saying = SAYING.matcher(text);
        while (saying.find()) {
            if (depths[saying.start()] == 0) {
                numbers.merge(plain(saying.group(1)), 1, Integer::sum);
            }
        }
        return numbers;
    }

    /** Counts the numbers in a text. */
    static void count(String text, Map<String, Integer> numbers) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.merge(plain(number.group()), 1, Integer::sum);
        }
    }

    /** A number without signs between its thousands. */
    private static String plain(String number) {
        return number.replaceAll(",(?=[0-9]{3}(?:[^0-9]|$))", "");
    }

    private static String withoutTemplates(String text, Pattern opening) {
        Matcher matcher = opening.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        int[] depths = depths(text);
        StringBuilder left = new StringBuilder();
        int from = 0;
        do {
            if (matcher.start() < from) {
                continue;
            }
            left.append(text, from, matcher.start());
            int end = matcher.start() + 2;
            while (end < text.length() && depths[end] > depths[matcher.start()]) {
                end++;
            }
            from = end;
        } while (matcher.find());
        return left.append(text.substring(from))
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .isEmpty()
                ? ""
                : left.toString();
    }
}
