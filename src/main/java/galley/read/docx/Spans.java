package galley.read.docx;

import galley.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes running text of spans: what several of them share is put around them once. */
final class Spans {
    private Spans() {}

    static List<Inline> inlines(List<Span> spans) {
        return links(spans);
    }

    private static List<Inline> links(List<Span> spans) {
        List<Inline> inlines = new ArrayList<>();
        for (List<Span> group : groups(spans, Span::target)) {
            String target = group.get(0).target();
            List<Inline> inner = languages(group);
            inlines.addAll(target.isEmpty() ? inner : List.of(new Inline.Link(target, inner)));
        }
        return inlines;
    }

    private static List<Inline> languages(List<Span> spans) {
        List<Inline> inlines = new ArrayList<>();
        for (List<Span> group : groups(spans, Span::language)) {
            String language = group.get(0).language();
            List<Inline> inner = traits(group, List.of(Trait.values()));
            inlines.addAll(language.isEmpty() ? inner : List.of(new Inline.Foreign(language, inner)));
        }
        return inlines;
    }

    private static List<Inline> traits(List<Span> spans, List<Trait> left) {
        if (left.isEmpty()) {
            return texts(spans);
        }
        Trait trait = left.get(0);
        List<Inline> inlines = new ArrayList<>();
        for (List<Span> group : groups(spans, span -> span.traits().contains(trait))) {
            List<Inline> inner = traits(group, left.subList(1, left.size()));
            boolean set = group.get(0).traits().contains(trait);
            inlines.addAll(set ? List.of(around(trait, inner, group)) : inner);
        }
        return inlines;
    }

    private static Inline around(Trait trait, List<Inline> inner, List<Span> spans) {
        return switch (trait) {
            case STRONG -> new Inline.Strong(inner);
            case EMPHASIS -> new Inline.Emphasis(inner);
            case SUPERSCRIPT -> new Inline.Superscript(inner);
            case SUBSCRIPT -> new Inline.Subscript(inner);
            case CODE -> new Inline.Code(text(spans));
            case FORMULA -> new Inline.Formula(text(spans));
        };
    }

    private static List<Inline> texts(List<Span> spans) {
        List<Inline> inlines = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(span.text());
            if (span.whole().isPresent()) {
                flush(text, inlines);
                inlines.add(span.whole().get());
            }
        }
        flush(text, inlines);
        return inlines;
    }

    private static void flush(StringBuilder text, List<Inline> inlines) {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static <K> List<List<Span>> groups(List<Span> spans, Function<Span, K> key) {
        List<List<Span>> groups = new ArrayList<>();
        for (Span span : spans) {
            boolean sameAsLast = !groups.isEmpty()
                    && key.apply(groups.get(groups.size() - 1).get(0)).equals(key.apply(span));
            if (!sameAsLast) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(span);
        }
        return groups;
    }
}
