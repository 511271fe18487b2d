package dk.raadslag.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application behind a command: its doors, without pages, on the database of the data folder. */
record Application(Class<?> type, @Nullable Path data) {

    int use(ToIntFunction<ConfigurableApplicationContext> work) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(type)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run(arguments())) {
            return work.applyAsInt(context);
        }
    }

    private String[] arguments() {
        List<String> arguments = new ArrayList<>();
        if (data != null) arguments.add("--raadslag.data=" + data);
        return arguments.toArray(String[]::new);
    }
}
