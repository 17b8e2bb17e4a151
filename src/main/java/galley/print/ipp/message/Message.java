package galley.print.ipp.message;

import java.util.List;

/**
 * A request or an answer (RFC 8010, 3.1), without the document behind it.
 *
 * @param version major and minor in a byte each: 0x0200
 * @param code the operation of a request, the status of an answer
 * @param id the same in a request and its answer
 * @param groups in order
 */
public record Message(int version, int code, int id, List<Group> groups) {
    /** Copies the list. */
    public Message {
        groups = List.copyOf(groups);
    }

    /** The attributes of every group of that tag, as one. */
    public Attributes attributes(int tag) {
        return new Attributes(groups.stream()
                .filter(group -> group.tag() == tag)
                .flatMap(group -> group.attributes().all().stream())
                .toList());
    }

    /** The groups of that tag, one for each object. */
    public List<Attributes> each(int tag) {
        return groups.stream()
                .filter(group -> group.tag() == tag)
                .map(Group::attributes)
                .toList();
    }

    /** Attributes that belong together. */
    public record Group(int tag, Attributes attributes) {}
}
