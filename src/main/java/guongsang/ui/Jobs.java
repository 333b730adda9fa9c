package guongsang.ui;

import guongsang.domain.Refused;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs every call to a service away from the FX thread and brings the result back to it.
/// Jobs are never interrupted (an interrupted commit would close the database): cancelling asks, and the job looks.
public final class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    /// Work in the background. It may report progress and look whether it was cancelled.
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /// What a running job tells.
    public interface Progress {
        /// `done` of `total` steps, and a sentence; a negative total: unknown.
        void at(long done, long total, String message);

        boolean cancelled();
    }

    private final ExecutorService pool = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("job-", 0).factory());
    private final ObservableList<Task<?>> lasting = FXCollections.observableArrayList();
    private final AtomicInteger running = new AtomicInteger();
    private final Consumer<Problem> problems;

    /// What went wrong, in a sentence for a person. `code` is short enough to read over the telephone; details are in
    /// the log under it.
    public record Problem(String sentence, String code) {}

    /// `problems` shows what went wrong, on the FX thread.
    public Jobs(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /// Jobs that last and are worth showing, for the status bar.
    public ObservableList<Task<?>> lasting() {
        return lasting;
    }

    /// How many jobs run now; their results may still be on the way to the FX thread.
    public int running() {
        return running.get();
    }

    /// A short call; `done` gets the result on the FX thread, problems are shown.
    public <T> void run(Work<T> work, Consumer<T> done) {
        run(work, done, problems);
    }

    /// A short call with its own way to show a problem (beside the field, for example).
    public <T> void run(Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
        start(task(null, work, done, failed));
    }

    /// A job that lasts: shown in the status bar under its title, with progress and cancel.
    public <T> Task<T> runLasting(String title, Work<T> work, Consumer<T> done) {
        return runLasting(title, work, done, problems);
    }

    /// The same with its own way to show a problem.
    public <T> Task<T> runLasting(String title, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
        Task<T> task = task(title, work, done, failed);
        lasting.add(task);
        start(task);
        return task;
    }

    private void start(Task<?> task) {
        running.incrementAndGet();
        try {
            pool.execute(() -> {
                try {
                    task.run();
                } finally {
                    running.decrementAndGet();
                }
            });
        } catch (RejectedExecutionException e) {
            running.decrementAndGet();
            // The window has closed: what would be read now is not shown any more; edits were waited for.
            lasting.remove(task);
        }
    }

    private <T> Task<T> task(@Nullable String title, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
        Task<T> task = new Task<>() {
            {
                if (title != null) {
                    updateTitle(title);
                }
            }

            @Override
            protected T call() throws Exception {
                return work.run(new Progress() {
                    @Override
                    public void at(long step, long total, String message) {
                        updateProgress(step, total);
                        updateMessage(message);
                    }

                    @Override
                    public boolean cancelled() {
                        return isCancelled();
                    }
                });
            }

            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                return super.cancel(false);
            }
        };
        task.setOnSucceeded(_ -> {
            lasting.remove(task);
            done.accept(task.getValue());
        });
        task.setOnFailed(_ -> {
            lasting.remove(task);
            failed.accept(problem(task.getException()));
        });
        task.setOnCancelled(_ -> lasting.remove(task));
        return task;
    }

    /// Turns what was thrown into a sentence; what nobody foresaw goes to the log under a code.
    public static Problem problem(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            LOG.info("refused: {}", refused.code());
            return new Problem(refused.sentence(), refused.code());
        }
        String code = "%08x".formatted(java.util.Arrays.hashCode(thrown.getStackTrace()));
        LOG.error("unforeseen, code {}", code, thrown);
        return new Problem(Messages.t("problem.unforeseen"), code);
    }

    /// Lets running jobs end, and those that their answers start (an edit that waited for the one before); called
    /// when
    /// the window closes, not on the FX thread.
    public void close() {
        if (!Platform.isFxApplicationThread()) {
            drain();
        }
        pool.shutdown();
        try {
            pool.awaitTermination(5, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Quiet is when nothing ran before and after everything on the way to the FX thread arrived there, twice.
    private void drain() {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        int quiet = 0;
        try {
            while (quiet < 2 && System.nanoTime() < end) {
                boolean before = running() == 0;
                CountDownLatch arrived = new CountDownLatch(1);
                Platform.runLater(arrived::countDown);
                if (!arrived.await(5, TimeUnit.SECONDS)) {
                    return;
                }
                quiet = before && running() == 0 ? quiet + 1 : 0;
                if (quiet == 0) {
                    Thread.sleep(5);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException e) {
            LOG.debug("the toolkit is gone, nothing is on the way");
        }
    }

    /// Runs on the FX thread, now if this is it.
    public static void onFx(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
