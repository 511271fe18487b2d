package dk.raadslag.paper.web;

import dk.raadslag.paper.Attachment;
import dk.raadslag.paper.AttachmentAddress;
import dk.raadslag.paper.Paper;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is attached to a paper, as it is shown to somebody.
 *
 * @param all also what is removed
 * @param names of those who added and removed, by their ids
 * @param writes whether whoever looks may change it
 */
public record AttachedView(Paper paper, List<Attachment> all, Map<Long, String> names, boolean writes) {

    /** A file that was not taken. */
    public record Refusal(String file, String rule) {}

    /** @param same the name of an earlier one that is the same file, empty when none is */
    public record Added(String name, String same) {

        /** Those from the place on; two files are the same when their bytes are. */
        static List<Added> after(List<Attachment> all, int before) {
            return IntStream.range(before, all.size())
                    .mapToObj(at -> new Added(all.get(at).name(), same(all.subList(0, at), all.get(at))))
                    .toList();
        }

        private static String same(List<Attachment> earlier, Attachment one) {
            return earlier.stream()
                    .filter(each -> each.current().sha256().equals(one.current().sha256()))
                    .map(Attachment::name)
                    .findFirst()
                    .orElse("");
        }
    }

    public List<Attachment> there() {
        return all.stream().filter(each -> !each.removed()).toList();
    }

    public List<Attachment> removed() {
        return all.stream().filter(Attachment::removed).toList();
    }

    public String address() {
        return "/sager/" + paper.id() + "/bilag";
    }

    public String address(Attachment attachment) {
        return address() + "/" + attachment.id();
    }

    public String file(Attachment attachment) {
        return AttachmentAddress.of(paper.id(), attachment);
    }

    public String name(long person) {
        return names.getOrDefault(person, "");
    }
}
