package galley.read.wikitext.markup;

import galley.model.Block;
import galley.model.Inline;
import galley.read.wikitext.expand.Deposit;
import galley.read.wikitext.expand.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Links to pictures: the file, how it is shown, and the caption, which is the last part that is no option. */
final class Pictures {
    /** Options in the languages of the larger wikis that stand without a value. */
    private static final Pattern OPTION =
            Pattern.compile("(?iU)(thumb|thumbnail|frame|framed|frameless|border|left|right"
                    + "|center|centre|none|baseline|middle|sub|super|top|text-top|bottom|text-bottom|upright|mini|miniatur|hochkant"
                    + "|links|rechts|zentriert|rahmenlos|vignette|gauche|droite|centré|redresse|cadre|miniatura|derecha|izquierda"
                    + "|centro|miniaturadeimagen|destra|sinistra|мини|миниатюра|справа|слева|центр|безрамки|праворуч|ліворуч"
                    + "|міні|đúng|phải|trái|thumbtime.*|تصغير|يمين|يسار|بندانگشتی|چپ|راست|وسط|섬네일|왼쪽|오른쪽|가운데|缩略图|縮圖|左|右"
                    + "|居中|μικρογραφία|δεξιά|αριστερά|अंगूठाकार|दाएँ|बाएँ|მინი|მარჯვნივ|მარცხნივ|нобай|оңға|солға"
                    + "|\\d*x?\\d+\\s*(px|пкс|piksel|p|픽셀|像素|პქ)+)");

    /** Options with a value. */
    private static final Pattern ASSIGNMENT = Pattern.compile(
            "(?iU)(alt|link|lang|page|upright|class|thumbtime|start|end|thumb|thumbnail|alternativtext|verweis|lien"
                    + "|enlace|hochkant|redresse|альт|ссылка|sprache|langue|seite|align|frame|title)\\s*=.*",
            Pattern.DOTALL);

    private static final Pattern FRAMED =
            Pattern.compile("(?iU)(thumb|thumbnail|frame|framed|mini|miniatur|vignette|cadre"
                    + "|miniatura|miniaturadeimagen|gerahmt|мини|миниатюра|міні|تصغير|بندانگشتی|섬네일|缩略图|縮圖|μικρογραφία"
                    + "|अंगूठाकार|მინი|нобай|enmarcado|rám|náhled|petit|kép|bélyegkép|pienoiskuva|mini)");

    private Pictures() {}

    /** Whether a picture has a place of its own beside the text. */
    static boolean isFramed(Deposit.Picture picture) {
        return parts(picture.link()).stream()
                .skip(1)
                .anyMatch(part -> FRAMED.matcher(part.text().strip()).matches());
    }

    /** The file's name; what cannot be part of one ends it. */
    static String file(Deposit.Picture picture) {
        String link = picture.link().text();
        int end = 0;
        while (end < link.length() && "|[]{}<>\n\uFDD0".indexOf(link.charAt(end)) < 0) {
            end++;
        }
        return link.substring(0, end).replace('_', ' ').strip();
    }

    static Block.Figure figure(Markup markup, Deposit.Picture picture) {
        List<Traced> parts = parts(picture.link());
        Optional<String> alternative = Optional.empty();
        List<Inline> caption = List.of();
        for (Traced part : parts.subList(1, parts.size())) {
            String said = part.text().strip();
            if (said.toLowerCase(Locale.ROOT).startsWith("alt") && said.indexOf('=') > 0) {
                String words = said.substring(said.indexOf('=') + 1).strip();
                alternative = Optional.of(words).filter(Pictures::isPlain);
            } else if (!said.isEmpty()
                    && !OPTION.matcher(said).matches()
                    && !ASSIGNMENT.matcher(said).matches()) {
                caption = markup.inlines(part);
            }
        }
        return new Block.Figure(
                file(picture), caption, alternative, markup.place(picture.link().origin(0)));
    }

    private static boolean isPlain(String words) {
        return !words.isEmpty() && words.chars().noneMatch(c -> "[]{}<>\uFDD0".indexOf(c) >= 0);
    }

    /** The parts between bars; bars in links within the caption are theirs. */
    private static List<Traced> parts(Traced link) {
        List<Traced> parts = new ArrayList<>();
        String text = link.text();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean twice = i + 1 < text.length() && text.charAt(i + 1) == c;
            if (c == '[' && twice) {
                depth++;
                i++;
            } else if (c == ']' && twice) {
                depth--;
                i++;
            } else if (c == '|' && depth <= 0) {
                parts.add(link.slice(from, i));
                from = i + 1;
            }
        }
        parts.add(link.slice(from, text.length()));
        return parts;
    }
}
