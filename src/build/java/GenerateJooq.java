import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;
import org.slf4j.LoggerFactory;

/// Runs every migration on an empty in-memory H2 and writes the jOOQ classes for the result.
/// Arguments: the folder of the migrations, the folder for the classes. Does nothing when no migration changed since
/// last time.
public class GenerateJooq {
    public static void main(String[] args) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Path migrations = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path stamp = target.resolve("migrations.sha256");
        String now = fingerprint(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(now)) {
            return;
        }
        String url =
                "jdbc:h2:mem:codegen;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("filesystem:" + migrations)
                .load()
                .migrate();
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.h2.Driver")
                        .withUrl(url)
                        .withUser("sa")
                        .withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.h2.H2Database")
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history"))
                        .withGenerate(new Generate().withJavaTimeTypes(true).withGlobalObjectReferences(true))
                        .withTarget(new Target()
                                .withPackageName("guongsang.store.jooq")
                                .withDirectory(target.toString()))));
        Files.createDirectories(target);
        Files.writeString(stamp, now);
    }

    private static String fingerprint(Path migrations) throws Exception {
        var digest = java.security.MessageDigest.getInstance("SHA-256");
        List<Path> files;
        try (var all = Files.list(migrations)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            digest.update(file.getFileName().toString().getBytes());
            digest.update(Files.readAllBytes(file));
        }
        digest.update(Files.readAllBytes(Path.of("src/build/java/GenerateJooq.java")));
        return HexFormat.of().formatHex(digest.digest());
    }
}
