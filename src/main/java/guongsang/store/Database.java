package guongsang.store;

import guongsang.domain.journal.ActionName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// The embedded H2 database of one data folder: a thread of its own for writing, one for reading, neither ever
/// interrupted,
/// because with WRITE_DELAY=0 a commit on an interrupted thread closes the database for everyone.
public final class Database implements AutoCloseable {
    static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                    + ";TRACE_LEVEL_FILE=0";
    /// The newest migration this program knows; held equal to the migration files by a test.
    static final int SCHEMA = 5;

    private final Connection writeConnection;
    private final Connection readConnection;
    private final DSLContext write;
    private final DSLContext read;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(named("database-writer"));
    private final ExecutorService reader = Executors.newSingleThreadExecutor(named("database-reader"));
    private final Clock clock;
    private final String user;
    private final List<Consumer<Map<String, Set<UUID>>>> listeners = new CopyOnWriteArrayList<>();

    private Database(Connection writeConnection, Connection readConnection, Clock clock, String user) {
        this.writeConnection = writeConnection;
        this.readConnection = readConnection;
        this.write = context(writeConnection);
        this.read = context(readConnection);
        this.clock = clock;
        this.user = user;
    }

    /// Opens or creates the database of the folder and brings it to the present schema; an older file is copied to
    /// `backups` first.
    /// Throws [StoreException] with a sentence when the file is broken, foreign, in use or made by a newer program.
    public static Database open(DataFolder folder, Clock clock, String user) {
        Path file = folder.database();
        if (file.toString().contains(";")) {
            throw new StoreException(
                    "folder.name", "Tên thư mục dữ liệu không được có dấu chấm phẩy: %s.".formatted(folder.path()));
        }
        Backup.finishOrUndoRestore(folder);
        boolean exists = Files.exists(folder.databaseFile());
        String url = url(file);
        @Nullable Connection first = null;
        try {
            if (exists && Files.size(folder.databaseFile()) == 0) {
                throw new StoreException("database.open", damaged(folder));
            }
            if (!exists) {
                migrateAside(folder, false);
            }
            first = DriverManager.getConnection(url, "sa", "");
            int found = schemaOf(first);
            if (found > SCHEMA) {
                throw new StoreException(
                        "schema.newer",
                        "Dữ liệu trong %s do bản Gương Sáng mới hơn tạo ra: hãy cài bản mới nhất rồi mở lại."
                                .formatted(folder.path()));
            }
            if (found < SCHEMA) {
                first.close();
                keepBeforeMigration(folder, found, clock);
                migrateAside(folder, true);
                first = DriverManager.getConnection(url, "sa", "");
            }
            Connection second = DriverManager.getConnection(url, "sa", "");
            return new Database(first, second, clock, user);
        } catch (SQLException | FlywayException | IOException e) {
            close(first);
            throw new StoreException("database.open", sentence(e, folder), e);
        } catch (StoreException e) {
            close(first);
            throw e;
        }
    }

    private static String url(Path file) {
        return "jdbc:h2:file:" + file + OPTIONS;
    }

    /// Migrates a new file, or a copy of the present one, beside it and moves it into place when it is whole: H2
    /// commits each statement of a migration, so one that stops half-way must never be the clerk's own file.
    private static void migrateAside(DataFolder folder, boolean copy) throws IOException {
        Path aside = folder.path().resolve("migration-in-progress");
        Path file = folder.path().resolve("migration-in-progress.mv.db");
        Files.deleteIfExists(file);
        if (copy) {
            Files.copy(folder.databaseFile(), file);
        }
        Flyway.configure()
                .dataSource(url(aside), "sa", "")
                .locations("classpath:guongsang/store/migration")
                .load()
                .migrate();
        Backup.force(file);
        Files.move(file, folder.databaseFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static int schemaOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_name = 'flyway_schema_history'")) {
            tables.next();
            if (tables.getInt(1) == 0) {
                try (var any = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_schema = 'public'")) {
                    any.next();
                    if (any.getInt(1) > 0) {
                        throw new StoreException(
                                "database.foreign",
                                "Tệp guong-sang.mv.db trong thư mục dữ liệu không phải của Gương Sáng: hãy chọn thư mục khác.");
                    }
                }
                return 0;
            }
            try (var newest = statement.executeQuery(
                    "select max(cast(\"version\" as integer)) from flyway_schema_history where \"success\"")) {
                newest.next();
                return newest.getInt(1);
            }
        }
    }

    private static void keepBeforeMigration(DataFolder folder, int from, Clock clock) throws IOException {
        Files.createDirectories(folder.backups());
        String time = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now(clock));
        Files.copy(
                folder.databaseFile(),
                folder.backups().resolve("before-migration-from-%d-%s.mv.db".formatted(from, time)),
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static String sentence(Exception e, DataFolder folder) {
        int code = e instanceof SQLException sql ? sql.getErrorCode() : 0;
        return switch (code) {
            case 90020 ->
                "Dữ liệu trong %s đang được chương trình khác mở: hãy đóng chương trình đó rồi làm lại."
                        .formatted(folder.path());
            default -> damaged(folder);
        };
    }

    private static String damaged(DataFolder folder) {
        return "Tệp dữ liệu trong %s không đọc được (hỏng, hoặc không phải của Gương Sáng) và được giữ nguyên: hãy khôi phục bản sao lưu gần nhất, hoặc chọn thư mục khác."
                .formatted(folder.path());
    }

    private static DSLContext context(Connection connection) {
        return DSL.using(
                connection,
                SQLDialect.H2,
                new Settings().withRenderSchema(false).withExecuteWithOptimisticLocking(false));
    }

    private static java.util.concurrent.ThreadFactory named(String name) {
        return runnable -> {
            Thread thread = new Thread(runnable, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    public Clock clock() {
        return clock;
    }

    /// Called after each committed action, on the thread that asked for it, with the rows it touched by table; an
    /// empty map says that everything may have changed.
    public void onChange(Consumer<Map<String, Set<UUID>>> listener) {
        listeners.add(listener);
    }

    /// Who the journal says did it.
    String user() {
        return user;
    }

    /// Runs on the reading thread; sees everything that was committed before.
    public <T> T read(Function<DSLContext, T> query) {
        return wait(submit(reader, () -> query.apply(read)));
    }

    /// Runs in one transaction on the writing thread, forced to disk before it returns. An exception takes everything
    /// back.
    <T> T write(Function<DSLContext, T> work) {
        Callable<T> task = () -> {
            T result = write.transactionResult(configuration -> work.apply(configuration.dsl()));
            write.execute("checkpoint sync");
            return result;
        };
        return wait(submit(writer, task));
    }

    /// One thing the user did: its changes and their journal rows are committed together, then forced to disk.
    public <T> T act(ActionName name, String about, Function<Changes, T> work) {
        AtomicReference<Map<String, Set<UUID>>> touched = new AtomicReference<>(Map.of());
        T result = write(dsl -> {
            Changes changes = new Changes(dsl, clock, user, name, about);
            T value = work.apply(changes);
            changes.finish();
            touched.set(changes.touched());
            return value;
        });
        listeners.forEach(listener -> tell(listener, touched.get()));
        return result;
    }

    /// What was committed stays said to be committed: a listener that fails is told that anything may have changed.
    private static void tell(Consumer<Map<String, Set<UUID>>> listener, Map<String, Set<UUID>> touched) {
        try {
            listener.accept(touched);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Database.class).error("after a change", e);
            listener.accept(Map.of());
        }
    }

    /// Work on the writing thread outside a transaction, with no change in between, for backup and export.
    <T> T together(Function<DSLContext, T> work) {
        return wait(submit(writer, () -> work.apply(write)));
    }

    private static <T> Future<T> submit(ExecutorService thread, Callable<T> work) {
        try {
            return thread.submit(work);
        } catch (RejectedExecutionException e) {
            throw new StoreException("database.closed", "Dữ liệu đã đóng: hãy mở lại chương trình rồi làm lại.", e);
        }
    }

    private static <T> T wait(Future<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    // The database thread finishes what it began; the caller keeps its interruption.
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case StoreException known -> throw known;
                case RuntimeException other -> throw translated(other);
                case Error error -> throw error;
                default -> throw new StoreException("database.failed", failed(), e.getCause());
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException translated(RuntimeException e) {
        if (e.getCause() instanceof StoreException known) {
            return known;
        }
        return e instanceof org.jooq.exception.DataAccessException
                ? new StoreException("database.failed", failed(), e)
                : e;
    }

    private static String failed() {
        return "Dữ liệu không ghi hoặc đọc được, thay đổi vừa rồi chưa được lưu: hãy kiểm tra ổ đĩa còn chỗ rồi làm lại.";
    }

    private static void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            LoggerFactory.getLogger(Database.class).warn("closing the database: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        reader.shutdown();
        writer.shutdown();
        try {
            reader.awaitTermination(60, TimeUnit.SECONDS);
            writer.awaitTermination(10, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close(readConnection);
        close(writeConnection);
    }
}
