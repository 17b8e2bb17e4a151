package galley.read.wikitext.expand;

import galley.read.wikitext.templates.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is printed of templates that the book does not know: words they are told, if these can be meant for readers. */
final class Unknown {
    /** More arguments are parts of a form, not of a sentence. */
    private static final int MOST_WORDS = 4;

    private static final int LONGEST_WORDS = 60;

    /** File names, measures and colours. */
    private static final Pattern LOOK = Pattern.compile(
            "(?i).*\\.(svg|png|jpe?g|gif|og[agv]|opus|wav|mp3|webm)|[0-9x]+ ?px|#[0-9a-f]{3,6}|(left|right|center|none)");

    /** Templates of French pages that raise the ending of a number: their names are what they print. */
    private static final Pattern ORDINAL = Pattern.compile("(?U)([0-9]{1,3}|[IVXLC]+)(er|re|de|d|es|e)( \\w.{0,20})?");

    private Unknown() {}

    /** The last rule for templates: unnamed arguments of plain text are printed, all else is left out. */
    static String inText(WikiCall call, boolean alone) {
        String lines = alone ? lines(call) : "";
        if (!lines.isEmpty()) {
            call.tell(Loss.UNKNOWN_UNWRAPPED, "");
            return lines;
        }
        if (call.keys().isEmpty() && ORDINAL.matcher(call.writtenName()).matches()) {
            return told(call, call.writtenName());
        }
        List<String> said = said(call);
        String only = call.positionalCount() == 1 && said.size() == 1 ? said.get(0) : "";
        if (alone) {
            boolean sentence = only.length() > 40 && only.indexOf(' ') > 0;
            return told(call, sentence ? only : "");
        }
        return told(call, only.isEmpty() ? words(call, said) : only);
    }

    /** In a value, templates without arguments often stand for their names. */
    static String inValue(WikiCall call) {
        if (call.positionalCount() == 0) {
            boolean bare = call.keys().isEmpty()
                    && call.writtenName().length() <= LONGEST_WORDS / 2
                    && !call.name().endsWith("icon");
            return told(call, bare ? call.writtenName() : "");
        }
        List<String> said = said(call);
        String words = said.size() == 1 ? said.get(0) : words(call, said);
        return told(call, words.isEmpty() ? String.join(", ", said) : words);
    }

    private static String told(WikiCall call, String text) {
        call.tell(text.isEmpty() ? Loss.UNKNOWN_DROPPED : Loss.UNKNOWN_UNWRAPPED, "");
        return text;
    }

    private static List<String> said(WikiCall call) {
        List<String> said = new ArrayList<>();
        for (int i = 1; i <= call.positionalCount(); i++) {
            String value = call.value(Integer.toString(i)).orElse("");
            boolean letters = value.codePoints().anyMatch(Character::isLetterOrDigit);
            if (letters && !value.startsWith("#") && !LOOK.matcher(value).matches()) {
                said.add(value);
            }
        }
        return said;
    }

    /** A few short arguments in a row: a number and its unit, a code and a number. */
    private static String words(WikiCall call, List<String> said) {
        String words = String.join(" ", said);
        boolean few = call.positionalCount() <= MOST_WORDS && words.length() <= LONGEST_WORDS;
        return few && words.indexOf('\n') < 0 ? words : "";
    }

    /** All values of a template of which one is a list: such a frame holds a part of the page. */
    private static String lines(WikiCall call) {
        StringBuilder lines = new StringBuilder();
        boolean list = false;
        for (String key : call.keys()) {
            String value = call.value(key).orElse("");
            list |= value.startsWith("*") || value.contains("\n*");
            lines.append('\n').append(value).append('\n');
        }
        return list ? lines.toString() : "";
    }

    /** A template in a note stands for a work that is cited: its name and all that it is told. */
    static String source(WikiCall call) {
        List<String> said = new ArrayList<>();
        for (String key : call.keys()) {
            String value = call.value(key).orElse("");
            if (!value.isEmpty() && value.indexOf('\n') < 0) {
                said.add(value);
            }
        }
        call.tell(Loss.UNKNOWN_UNWRAPPED, "");
        boolean text = said.size() == 1 && said.get(0).indexOf(' ') > 0;
        return text
                ? said.get(0)
                : said.isEmpty() ? call.writtenName() : call.writtenName() + ": " + String.join(", ", said);
    }
}
