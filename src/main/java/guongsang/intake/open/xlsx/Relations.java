package guongsang.intake.open.xlsx;

import guongsang.intake.open.zip.Parts;
import guongsang.intake.open.zip.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What a part of an Office Open XML file points to. Targets outside the file are left out.
public record Relations(List<Relation> all) {
    public Relations {
        all = List.copyOf(all);
    }

    /// `type`: the last word of its type ("worksheet"); `part`: the name of the part it points to.
    public record Relation(String id, String type, String part) {}

    /// Of the part of that name; "" for the file itself. None where the file says none.
    public static Relations of(Parts parts, String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> all = new ArrayList<>();
        if (!parts.has(name)) {
            return new Relations(all);
        }
        try (InputStream in = parts.read(name)) {
            XMLStreamReader xml = Xml.read(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && !"External".equals(Xml.attribute(xml, "TargetMode"))) {
                    String id = Xml.attribute(xml, "Id");
                    String type = Objects.requireNonNullElse(Xml.attribute(xml, "Type"), "");
                    String target = Xml.attribute(xml, "Target");
                    if (target != null) {
                        all.add(new Relation(
                                id == null ? "" : id,
                                type.substring(type.lastIndexOf('/') + 1),
                                resolve(folder, target.replace('\\', '/'))));
                    }
                }
            }
        }
        return new Relations(all);
    }

    public Optional<Relation> byId(String id) {
        return all.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    public Optional<String> byType(String type) {
        return all.stream()
                .filter(r -> r.type().equals(type))
                .map(Relation::part)
                .findFirst();
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                int end = base.lastIndexOf('/', base.length() - 2);
                base = end < 0 ? "" : base.substring(0, end + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return base + rest;
    }
}
