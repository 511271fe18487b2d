package dk.raadslag.importing.exported;

import dk.raadslag.foreign.XmlElement;
import dk.raadslag.importing.Finding;
import java.util.List;

/**
 * An XML file as a tree.
 *
 * @param findings what was odd about its characters
 */
public record XmlFile(XmlElement root, List<Finding> findings) {

    public XmlFile {
        findings = List.copyOf(findings);
    }
}
