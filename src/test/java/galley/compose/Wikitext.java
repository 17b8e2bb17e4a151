package galley.compose;

import galley.model.Block;
import galley.model.Inline;
import galley.model.ListItem;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running text, headings, lists and notes out of a page of a wiki; templates, tables and pictures are left out. No
 * reader, only enough of one to have pages of what people wrote.
 */
final class Wikitext {
    private static final Pattern LEFT_OUT = Pattern.compile("(?s)<!--.*?-->|<ref[^<>]*/>|"
            + "<(gallery|math|source|syntaxhighlight|timeline|imagemap|noinclude|score)\\b.*?</\\1\\s*>");

    private static final Pattern NOTE = Pattern.compile("(?is)<ref\\b[^<>]*>(.*?)</ref\\s*>");
    private static final Pattern HEADING = Pattern.compile("(={2,6})\\s*(.+?)\\s*\\1");
    private static final Pattern LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)*([^\\[\\]|]*)]]");
    private static final Pattern NAMESPACE = Pattern.compile("^\\[\\[\\s*[\\p{L} _-]{2,24}:(?!\\s).*", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("\\[(?:https?:|ftp:)?//\\S+\\s*([^\\[\\]]*)]");
    private static final Pattern NAMED =
            Pattern.compile("\\|\\s*(?:title|author|publisher|work|date)\\s*=\\s*([^|{}]+)");

    /** Stands in the text where a note is called; its number follows, and the same once more. */
    private static final String CALL = "\u0001";

    private final List<Inline.Note> notes = new ArrayList<>();

    /** What a page is made of. */
    interface Draft {
        void heading(int level, String text);

        void block(Block block);
    }

    /** Tells a draft what the text of a page is made of, from top to bottom. */
    static void read(String text, Draft draft) {
        new Wikitext().readAll(text, draft);
    }

    private void readAll(String text, Draft draft) {
        String known = withNotes(LEFT_OUT.matcher(text.replace("\r", "")).replaceAll(""));
        List<ListItem> items = new ArrayList<>();
        for (String line : plain(known).split("\n", -1)) {
            String stripped = line.strip();
            boolean isItem = stripped.matches("[*#:;]+.*");
            if (!isItem && !items.isEmpty()) {
                draft.block(new Block.BulletList(items, Place.UNKNOWN));
                items.clear();
            }
            Matcher heading = HEADING.matcher(stripped);
            if (heading.matches()) {
                draft.heading(heading.group(1).length(), withoutCalls(heading.group(2)));
            } else if (isItem && hasLetters(stripped)) {
                items.add(new ListItem(List.of(paragraph(stripped.replaceFirst("[*#:;]+\\s*", "")))));
            } else if (!isItem && hasLetters(stripped)) {
                draft.block(paragraph(stripped));
            }
        }
        if (!items.isEmpty()) {
            draft.block(new Block.BulletList(items, Place.UNKNOWN));
        }
    }

    private static boolean hasLetters(String line) {
        return withoutCalls(line).codePoints().anyMatch(Character::isLetter);
    }

    private static String withoutCalls(String text) {
        return text.replaceAll(CALL + "\\d+" + CALL, "").strip();
    }

    private Block paragraph(String text) {
        List<Inline> inlines = new ArrayList<>();
        String[] parts = text.split(CALL, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                inlines.add(notes.get(Integer.parseInt(parts[i])));
            } else if (!parts[i].isEmpty()) {
                inlines.add(Articles.text(parts[i]));
            }
        }
        return new Block.Paragraph(inlines, Place.UNKNOWN);
    }

    private String withNotes(String text) {
        Matcher note = NOTE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (note.find()) {
            String words = words(note.group(1));
            boolean worthIt = words.codePoints().anyMatch(Character::isLetter);
            note.appendReplacement(out, worthIt ? CALL + notes.size() + CALL : "");
            if (worthIt) {
                notes.add(new Inline.Note("", List.of(Articles.text(words))));
            }
        }
        return note.appendTail(out).toString();
    }

    /** The words of a note: what stands outside of templates, or else what the parameters of one say. */
    private static String words(String note) {
        String outside = plain(note).replace('\n', ' ').strip();
        if (outside.codePoints().anyMatch(Character::isLetter)) {
            return outside;
        }
        List<String> said = new ArrayList<>();
        Matcher named = NAMED.matcher(LINK.matcher(note).replaceAll("$1"));
        while (named.find()) {
            said.add(plain(named.group(1)).replace('\n', ' ').strip());
        }
        return String.join(". ", said);
    }

    private static String plain(String text) {
        String prose = withoutNested(withoutNested(text, "{{", "}}", false), "{|", "|}", false);
        String linked = LINK.matcher(withoutNested(prose, "[[", "]]", true)).replaceAll("$1");
        return ADDRESS.matcher(linked)
                .replaceAll("$1")
                .replaceAll("<[^<>\n]*>", "")
                .replaceAll("'''?|__[A-Z]+__", "")
                .replace("&nbsp;", "\u00A0")
                .replace("&ndash;", "–")
                .replace("&mdash;", "—")
                .replace("&amp;", "&");
    }

    /** Leaves out what stands between two signs and all within; of links only those to pictures and categories. */
    private static String withoutNested(String text, String open, String close, boolean onlyNamespaces) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.startsWith(open, at)) {
                start = depth++ == 0 ? at : start;
                at++;
            } else if (depth > 0 && text.startsWith(close, at)) {
                at++;
                String whole = --depth == 0 ? text.substring(start, at + 1) : "";
                out.append(onlyNamespaces && !NAMESPACE.matcher(whole).matches() ? whole : "");
            } else if (depth == 0) {
                out.append(text.charAt(at));
            }
        }
        return out.toString();
    }
}
