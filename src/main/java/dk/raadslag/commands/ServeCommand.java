package dk.raadslag.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code raadslag serve [--port N] [--data DIR] [--empty]} */
@Command(name = "serve", description = "Starter Raadslag.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private Commands commands;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", description = "Porten på 127.0.0.1 (ellers ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(names = "--data", paramLabel = "MAPPE", description = "Hvor data ligger (ellers mappen data).")
    private @Nullable Path data;

    @Option(names = "--empty", description = "Begynd uden Bakkedal Kommune, den opdigtede kommune.")
    private boolean empty;

    @Option(
            names = "--municipality",
            paramLabel = "NAVN",
            defaultValue = "${env:RAADSLAG_MUNICIPALITY}",
            description = "Kommunens navn, som det står på siderne; ellers RAADSLAG_MUNICIPALITY.")
    private @Nullable String municipality;

    @Option(
            names = "--contact",
            paramLabel = "ADRESSE",
            defaultValue = "${env:RAADSLAG_CONTACT}",
            description = "E-mail eller side, hvor man kan skrive om tilgængelighed; ellers RAADSLAG_CONTACT.")
    private @Nullable String contact;

    @Option(
            names = "--public-address",
            paramLabel = "ADRESSE",
            defaultValue = "${env:RAADSLAG_PUBLIC_ADDRESS}",
            description =
                    "Adressen, som mails henviser til, fx https://dagsorden.kommune.dk; ellers RAADSLAG_PUBLIC_ADDRESS.")
    private @Nullable String publicAddress;

    @Override
    public Integer call() throws InterruptedException {
        spec.commandLine().getOut().println("Raadslag starter ...");
        CountDownLatch stopped = new CountDownLatch(1);
        ApplicationListener<ContextClosedEvent> end = closed -> stopped.countDown();
        new SpringApplicationBuilder(commands.application())
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .listeners(end)
                .run(arguments());
        stopped.await();
        return 0;
    }

    private String[] arguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add("--server.port=" + port);
        if (data != null) arguments.add("--raadslag.data=" + data);
        if (!empty) arguments.add("--raadslag.demo=true");
        if (municipality != null) arguments.add("--raadslag.municipality=" + municipality);
        else if (empty) arguments.add("--raadslag.municipality=Kommunen");
        if (contact != null) arguments.add("--raadslag.contact=" + contact);
        else if (!empty) arguments.add("--raadslag.contact=tilgaengelighed@bakkedal.example");
        if (publicAddress != null) arguments.add("--raadslag.public-address=" + publicAddress);
        return arguments.toArray(String[]::new);
    }
}
