package galley.export.docx.template;

import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** An element of a part as it stands there, prefixes and all, for parts that are changed in few places. */
final class Element implements Node {
    private final String prefix;
    private final String local;
    private final String namespace;
    private final List<Attribute> attributes;
    private final List<Node> children = new ArrayList<>();

    /**
     * An attribute, or the declaration of a prefix.
     *
     * @param prefix before the colon; empty for none
     * @param local after the colon
     * @param namespace what the prefix stands for; empty for none, and for declarations
     * @param value its value
     */
    record Attribute(String prefix, String local, String namespace, String value) {
        String name() {
            return prefix.isEmpty() ? local : prefix + ":" + local;
        }
    }

    Element(String prefix, String local, String namespace, List<Attribute> attributes) {
        this.prefix = prefix;
        this.local = local;
        this.namespace = namespace;
        this.attributes = new ArrayList<>(attributes);
    }

    /** Whether it is the element of WordprocessingML of that name. */
    boolean is(String name) {
        return local.equals(name) && namespace.equals(Namespaces.W);
    }

    /** Its name without prefix, in any vocabulary. */
    String local() {
        return local;
    }

    String namespace() {
        return namespace;
    }

    List<Node> nodes() {
        return children;
    }

    /** The elements among its children. */
    List<Element> elements() {
        return children.stream().flatMap(node -> node.element().stream()).toList();
    }

    /** The children of that name in WordprocessingML. */
    List<Element> all(String name) {
        return elements().stream().filter(child -> child.is(name)).toList();
    }

    /** The first child of that name in WordprocessingML. */
    Optional<Element> child(String name) {
        return elements().stream().filter(child -> child.is(name)).findFirst();
    }

    /** The first element of that name within it, in any vocabulary. */
    Optional<Element> within(String name) {
        for (Element child : elements()) {
            Optional<Element> found = child.local.equals(name) ? Optional.of(child) : child.within(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The attribute of WordprocessingML of that name, or the one without a namespace; empty where it has neither. */
    String attribute(String name) {
        return attribute(Namespaces.W, name).or(() -> attribute("", name)).orElse("");
    }

    Optional<String> attribute(String space, String name) {
        return attributes.stream()
                .filter(one -> one.local.equals(name) && one.namespace.equals(space) && !one.prefix.equals("xmlns"))
                .map(Attribute::value)
                .findFirst();
    }

    /** The value of a child, as WordprocessingML has most settings; empty where it has none. */
    String value(String name) {
        return child(name).map(found -> found.attribute("val")).orElse("");
    }

    /** Whether a property that is there or not (ISO/IEC 29500-1, 17.17.4) is there; empty where nothing says so. */
    Optional<Boolean> toggle(String name) {
        return child(name).map(found -> !Set.of("0", "false", "off").contains(found.attribute("val")));
    }

    /** Sets or adds an attribute of WordprocessingML. */
    void set(String name, String value) {
        attributes.removeIf(one -> one.local.equals(name) && one.namespace.equals(Namespaces.W));
        attributes.add(new Attribute(prefix, name, Namespaces.W, value));
    }

    /** Takes out every attribute like this, here and below. */
    void strip(Predicate<Attribute> unwanted) {
        attributes.removeIf(unwanted);
        elements().forEach(child -> child.strip(unwanted));
    }

    /** Takes out every element like this below. */
    void prune(Predicate<Element> unwanted) {
        children.removeIf(node -> node.element().filter(unwanted).isPresent());
        elements().forEach(child -> child.prune(unwanted));
    }

    /** Makes markup of ours possible within it: the prefix stands for the vocabulary here, or nowhere. */
    boolean declare(String name, String uri) {
        Optional<Attribute> there = attributes.stream()
                .filter(one -> one.prefix.equals("xmlns") && one.local.equals(name))
                .findFirst();
        if (there.isEmpty()) {
            attributes.add(new Attribute("xmlns", name, "", uri));
        }
        return there.isEmpty() || there.get().value.equals(uri);
    }

    /** Lets older programs pass over a vocabulary whose prefix is declared (ISO/IEC 29500-3, 7.2). */
    void ignorable(String name) {
        String now = attribute(Namespaces.MC, "Ignorable").orElse("");
        if (!List.of(now.split(" ", -1)).contains(name) && declare("mc", Namespaces.MC)) {
            attributes.removeIf(one -> one.local.equals("Ignorable") && one.namespace.equals(Namespaces.MC));
            attributes.add(new Attribute("mc", "Ignorable", Namespaces.MC, (now + " " + name).strip()));
        }
    }

    /** Writes it as it stands. */
    @Override
    public void write(Xml xml) {
        String[] written = new String[attributes.size() * 2];
        for (int i = 0; i < attributes.size(); i++) {
            written[2 * i] = attributes.get(i).name();
            written[2 * i + 1] = attributes.get(i).value();
        }
        xml.open(prefix.isEmpty() ? local : prefix + ":" + local, written);
        children.forEach(child -> child.write(xml));
        xml.close();
    }

    /** Writes it into a part of ours: WordprocessingML alone, under the prefix that we use. */
    void writePlain(Xml xml) {
        if (!namespace.equals(Namespaces.W)) {
            return;
        }
        List<String> written = new ArrayList<>();
        for (Attribute attribute : attributes) {
            if (attribute.namespace.equals(Namespaces.W) && !attribute.local.startsWith("rsid")) {
                written.add("w:" + attribute.local);
                written.add(attribute.value);
            }
        }
        xml.open("w:" + local, written.toArray(String[]::new));
        elements().forEach(child -> child.writePlain(xml));
        xml.close();
    }

    @Override
    public Optional<Element> element() {
        return Optional.of(this);
    }
}
