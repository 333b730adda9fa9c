package guongsang.cli;

import guongsang.service.Workspace;
import java.io.PrintStream;
import java.util.concurrent.Callable;

/// What every command shares: the root's options, the streams and the opened data folder.
abstract class Task implements Callable<Integer> {
    static final int DONE = 0;
    static final int FAILED = 1;

    private final Root root;

    Task(Root root) {
        this.root = root;
    }

    Root root() {
        return root;
    }

    PrintStream out() {
        return root.surroundings().out();
    }

    Words words() {
        return root.words();
    }

    /// Opens the data folder; close it when done. Throws [guongsang.domain.Refused] when it is open elsewhere.
    Workspace open() {
        Surroundings around = root.surroundings();
        return Workspace.open(root.dataFolder(), around.clock(), around.user());
    }
}
