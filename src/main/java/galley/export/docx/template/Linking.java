package galley.export.docx.template;

import galley.export.docx.styles.Naming;
import java.util.Optional;

/** Our lists are linked with those styles alone that are ours: the house's belong to lists of its own. */
record Linking(House house) implements Naming {
    @Override
    public String style(String id) {
        return house.style(id);
    }

    @Override
    public Optional<String> linked(String id) {
        return house.added().contains(id) ? Optional.of(house.style(id)) : Optional.empty();
    }

    @Override
    public String name(String id, String name) {
        return house.name(id, name);
    }

    @Override
    public int list(int list) {
        return house.list(list);
    }
}
