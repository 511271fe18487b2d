package dk.raadslag.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.paper.file.FileKind;
import dk.raadslag.publication.AttachedFile;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentWordsTest {

    private static String type(String name, FileKind kind) {
        return DocumentWords.fileType(new AttachedFile(new UUID(0, 0), name, true, kind.mediaType(), 1));
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_that_may_be_attached_has_a_short_name(FileKind kind) {
        assertThat(type("Notat", kind)).hasSizeBetween(3, 4).isUpperCase();
        assertThat(type("Notat.docx", kind)).isEqualTo("DOCX");
    }
}
