package dk.raadslag.help;

import dk.raadslag.access.Reader;
import dk.raadslag.web.Guide;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads from each page to the task it is for. */
@Component
class TaskGuide implements Guide {

    private static final String INDEX = "/hjaelp";

    @Override
    public String addressFor(String route, Reader reader) {
        List<Task> explaining =
                Tasks.ALL.stream().filter(task -> task.routes().contains(route)).toList();
        if (explaining.isEmpty()) return below(route, reader);
        return explaining.stream()
                .filter(task -> task.chapter().isOf(reader))
                .findFirst()
                .orElse(explaining.getFirst())
                .address();
    }

    private String below(String route, Reader reader) {
        int last = route.lastIndexOf('/');
        return last < 1 ? INDEX : addressFor(route.substring(0, last), reader);
    }
}
