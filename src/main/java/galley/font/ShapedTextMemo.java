package galley.font;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Remembers short texts that were shaped lately: words, above all.
 *
 * <p>Two generations: when the young one is full it becomes the old one, and what is asked for again moves up. Threads
 * may shape a text twice; they get equal values.
 */
final class ShapedTextMemo {
    private static final int LONGEST_TEXT = 48;
    private static final int GENERATION = 8192;

    /** Compared by hand: what a record brings for that takes a while to start, before the first word is set. */
    private record Key(String text, FontSpec spec) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && text.equals(that.text) && spec.equals(that.spec);
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + spec.hashCode();
        }
    }

    private volatile Map<Key, ShapedText> young = new ConcurrentHashMap<>();
    private volatile Map<Key, ShapedText> old = Map.of();

    ShapedText get(String text, FontSpec spec, BiFunction<String, FontSpec, ShapedText> shape) {
        if (text.length() > LONGEST_TEXT) {
            return shape.apply(text, spec);
        }
        Key key = new Key(text, spec);
        ShapedText known = young.get(key);
        if (known != null) {
            return known;
        }
        ShapedText aged = old.get(key);
        ShapedText shaped = aged == null ? shape.apply(text, spec) : aged;
        if (young.size() >= GENERATION) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(key, shaped);
        return shaped;
    }
}
