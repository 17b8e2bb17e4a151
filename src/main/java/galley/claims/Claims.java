package galley.claims;

import galley.claims.Passage.Kind;
import galley.model.Article;
import galley.model.Field;
import galley.model.Infobox;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** All that an article claims in numbers, the infobox first, then in the order of the text. English alone. */
public final class Claims {

    private Claims() {}

    /**
     * The claims of an article.
     *
     * @param passages its passages, as {@link Passages} gives them
     * @param sentences the sentences of those of them that are running text, in order
     */
    public static List<Claim> of(Article article, List<Passage> passages, List<Sentence> sentences) {
        List<Claim> claims = new ArrayList<>();
        Iterator<Passage> boxes =
                passages.stream().filter(it -> it.kind() == Kind.FIELD).iterator();
        BoxClaims box = new BoxClaims(article.language());
        for (Infobox infobox : article.infoboxes()) {
            infobox.fields().forEach(field -> box(field, boxes, box, claims));
        }
        for (Sentence sentence : sentences) {
            claims.addAll(Tolls.in(sentence));
            claims.addAll(Stock.in(sentence));
        }
        return claims;
    }

    private static void box(Field field, Iterator<Passage> boxes, BoxClaims box, List<Claim> claims) {
        claims.addAll(box.in(field, boxes.next()));
        field.fields().forEach(inner -> box(inner, boxes, box, claims));
    }
}
