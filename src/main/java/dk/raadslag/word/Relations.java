package dk.raadslag.word;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a part of the file points to, and the ids it does so by. */
final class Relations {

    /** @param type the last word of its address */
    record Target(String type, String address, boolean outside) {}

    private final Map<Target, String> ids = new LinkedHashMap<>();

    String to(String type, String part) {
        return id(new Target(type, part, false));
    }

    String outside(String address) {
        return id(new Target("hyperlink", address, true));
    }

    private String id(Target target) {
        return ids.computeIfAbsent(target, _ -> "rId" + (ids.size() + 1));
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    byte[] bytes() {
        Xml xml = new Xml("Relationships", "xmlns", Names.PACKAGE + "relationships");
        ids.forEach((target, id) -> {
            xml.open("Relationship", "Id", id, "Type", type(target.type()), "Target", target.address());
            if (target.outside()) xml.attribute("TargetMode", "External");
            xml.close();
        });
        return xml.bytes();
    }

    private static String type(String name) {
        return switch (name) {
            case "core-properties" -> Names.PACKAGE + "relationships/metadata/" + name;
            case "commentsExtended" -> "http://schemas.microsoft.com/office/2011/relationships/" + name;
            default -> Names.RELATIONSHIPS + "/" + name;
        };
    }
}
