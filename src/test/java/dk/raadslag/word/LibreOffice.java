package dk.raadslag.word;

import com.sun.star.beans.PropertyValue;
import com.sun.star.bridge.UnoUrlResolver;
import com.sun.star.comp.helper.Bootstrap;
import com.sun.star.connection.NoConnectException;
import com.sun.star.container.XNameReplace;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XDesktop;
import com.sun.star.frame.XDispatchHelper;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XModel;
import com.sun.star.lang.DisposedException;
import com.sun.star.lang.XComponent;
import com.sun.star.lang.XMultiComponentFactory;
import com.sun.star.lang.XMultiServiceFactory;
import com.sun.star.text.XTextDocument;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.XChangesBatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/** A LibreOffice of the test's own, driven over its API. */
public final class LibreOffice implements AutoCloseable {

    private static final String PROGRAM = Objects.requireNonNullElse(System.getenv("RAADSLAG_SOFFICE"), "soffice");
    private static final int MOST_WAITS = 600;

    private final Path folder;
    private final Process process;
    private final XComponentContext context;

    public LibreOffice() {
        try {
            folder = Files.createTempDirectory("libreoffice");
            int port = freePort();
            process = new ProcessBuilder(
                            PROGRAM,
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--norestore",
                            "--nologo",
                            "--accept=socket,host=127.0.0.1,port=" + port + ";urp;")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            context = context(port);
        } catch (IOException e) {
            throw new UncheckedIOException("LibreOffice is needed (Debian: libreoffice-writer-nogui)", e);
        }
    }

    /** Opened and saved by a LibreOffice that shows nothing: one that is driven falls over comments. */
    public static byte[] saved(byte[] docx) {
        try {
            Path folder = Files.createTempDirectory("libreoffice");
            Path out = Files.createDirectory(folder.resolve("out"));
            Path file = Files.write(folder.resolve("sag.docx"), docx);
            Process process = new ProcessBuilder(
                            PROGRAM,
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "docx:MS Word 2007 XML",
                            "--outdir",
                            out.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
            byte[] saved = Files.readAllBytes(out.resolve("sag.docx"));
            FileSystemUtils.deleteRecursively(folder);
            return saved;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private XComponentContext context(int port) {
        String address = "uno:socket,host=127.0.0.1,port=" + port + ";urp;StarOffice.ComponentContext";
        try {
            var resolver = UnoUrlResolver.create(Bootstrap.createInitialComponentContext(null));
            for (int n = 0; n < MOST_WAITS && process.isAlive(); n++) {
                try {
                    return UnoRuntime.queryInterface(XComponentContext.class, resolver.resolve(address));
                } catch (NoConnectException e) {
                    Thread.sleep(100);
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("LibreOffice does not answer");
    }

    /** A service of this LibreOffice as what it can do. */
    <T> T service(Class<T> kind, String name) {
        try {
            XMultiComponentFactory services = context.getServiceManager();
            return UnoRuntime.queryInterface(kind, services.createInstanceWithContext(name, context));
        } catch (com.sun.star.uno.Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever writes from now on. */
    void become(String name) {
        try {
            XMultiServiceFactory settings =
                    service(XMultiServiceFactory.class, "com.sun.star.configuration.ConfigurationProvider");
            Object profile = settings.createInstanceWithArguments(
                    "com.sun.star.configuration.ConfigurationUpdateAccess",
                    new Object[] {property("nodepath", "/org.openoffice.UserProfile/Data")});
            XNameReplace data = UnoRuntime.queryInterface(XNameReplace.class, profile);
            data.replaceByName("givenname", name);
            data.replaceByName("sn", "");
            UnoRuntime.queryInterface(XChangesBatch.class, profile).commitChanges();
        } catch (com.sun.star.uno.Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does what a menu or a key does. */
    void dispatch(XModel document, String command, PropertyValue... with) {
        XDispatchProvider frame = UnoRuntime.queryInterface(
                XDispatchProvider.class, document.getCurrentController().getFrame());
        service(XDispatchHelper.class, "com.sun.star.frame.DispatchHelper")
                .executeDispatch(frame, command, "", 0, with);
    }

    public WriterDocument open(byte[] docx) {
        try {
            Path file = Files.write(Files.createTempFile(folder, "sag", ".docx"), docx);
            PropertyValue hidden = property("Hidden", true);
            XComponent document = service(XComponentLoader.class, "com.sun.star.frame.Desktop")
                    .loadComponentFromURL(file.toUri().toString(), "_blank", 0, new PropertyValue[] {hidden});
            return new WriterDocument(this, folder, UnoRuntime.queryInterface(XTextDocument.class, document));
        } catch (IOException | com.sun.star.uno.Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static PropertyValue property(String name, Object value) {
        PropertyValue property = new PropertyValue();
        property.Name = name;
        property.Value = value;
        return property;
    }

    @Override
    public void close() {
        // What is on the path is a script; the program is its child.
        List<ProcessHandle> all = process.descendants().toList();
        try {
            service(XDesktop.class, "com.sun.star.frame.Desktop").terminate();
        } catch (DisposedException e) {
            // It hangs up while it says yes.
        }
        try {
            process.waitFor();
            for (int n = 0; n < MOST_WAITS && all.stream().anyMatch(ProcessHandle::isAlive); n++) Thread.sleep(100);
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
