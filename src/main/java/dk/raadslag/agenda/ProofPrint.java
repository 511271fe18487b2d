package dk.raadslag.agenda;

import dk.raadslag.access.Reader;
import dk.raadslag.meeting.Meeting;
import dk.raadslag.publication.NewEdition;
import dk.raadslag.publication.PictureAddress;
import dk.raadslag.publication.StoredFile;
import dk.raadslag.publication.print.Printout;
import dk.raadslag.web.Language;
import dk.raadslag.web.Vocabulary;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints an agenda as it would be if it were sent out now; nothing is kept. */
@Component
public class ProofPrint {

    private final Agendas agendas;
    private final AgendaContent content;
    private final Vocabulary vocabulary;

    ProofPrint(Agendas agendas, AgendaContent content, Vocabulary vocabulary) {
        this.agendas = agendas;
        this.content = content;
        this.vocabulary = vocabulary;
    }

    /** Empty when nobody has begun the agenda. */
    public Optional<Printout> of(Reader secretary, Meeting meeting, Locale language, String municipality) {
        String note = vocabulary.in(Language.DA).text("agendas.proof");
        return agendas.of(secretary, meeting)
                .map(agenda -> content.proof(secretary, agenda))
                .map(draft -> Printout.of(draft.content(), language, municipality)
                        .noted(note)
                        .with(source -> picture(draft, source)));
    }

    private static byte @Nullable [] picture(NewEdition draft, String source) {
        Map<UUID, StoredFile> pictures = draft.pictures();
        return PictureAddress.of(source)
                .map(PictureAddress::picture)
                .filter(pictures::containsKey)
                .map(pictures::get)
                .map(StoredFile::bytes)
                .orElse(null);
    }
}
