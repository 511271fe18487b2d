package dk.raadslag.shape.culprits;

import java.time.LocalDate;
import java.time.ZoneId;

public class HurriedSpeaker {

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }
}
