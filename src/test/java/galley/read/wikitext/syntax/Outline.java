package galley.read.wikitext.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** Nodes as text: {@code T(name|1|key=value)}, {@code P(name|default)}, {@code X[ref: attributes](content)}. */
final class Outline implements Node.Visitor<String> {
    private final String text;

    private Outline(String text) {
        this.text = text;
    }

    static String of(String text) {
        return new Outline(text).of(Preprocessor.cut(text).nodes());
    }

    private String of(List<Node> nodes) {
        return nodes.stream().map(node -> node.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String text(Node.Text node) {
        return text.substring(node.start(), node.end());
    }

    @Override
    public String template(Node.Template template) {
        StringBuilder out = new StringBuilder("T(").append(of(template.name()));
        for (Argument argument : template.arguments()) {
            out.append('|');
            argument.name().ifPresent(name -> out.append(of(name)).append("→"));
            out.append(of(argument.value()));
        }
        return out.append(')').toString();
    }

    @Override
    public String parameter(Node.Parameter parameter) {
        return "P(" + of(parameter.name()) + (parameter.hasDefault() ? "|" + of(parameter.otherwise()) : "") + ")";
    }

    @Override
    public String extension(Node.Extension extension) {
        return "X[" + extension.name() + ":" + extension.attributes().of(text) + "]("
                + extension.content().of(text) + ")";
    }
}
