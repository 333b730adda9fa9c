package guongsang.service;

import guongsang.store.AttachmentStore;
import guongsang.store.CatalogueStore;
import guongsang.store.CriterionStore;
import guongsang.store.DataFolder;
import guongsang.store.Database;
import guongsang.store.DocumentStore;
import guongsang.store.ExemplarStore;
import guongsang.store.FigureStore;
import guongsang.store.HistoryStore;
import guongsang.store.IntakeStore;
import guongsang.store.Integrity;
import guongsang.store.Journal;
import guongsang.store.MergeStore;
import guongsang.store.OfficeStore;
import guongsang.store.PlanStore;
import guongsang.store.RegisterStore;
import guongsang.store.SelectionStore;
import guongsang.store.UnitStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// One opened data folder with every service on it; closing it closes the database and lets the folder go.
public final class Workspace implements AutoCloseable {
    private final DataFolder folder;
    private final Database database;
    private final Clock clock;
    private final String user;
    private final CatalogueService catalogue;
    private final UnitService units;
    private final RegisterService register;
    private final PlanService plans;
    private final DossierService dossiers;
    private final StageService stages;
    private final FigureService figures;
    private final BoardService board;
    private final CriteriaService criteria;
    private final SelectionService selection;
    private final OfficeService office;
    private final TemplateService templates;
    private final DocumentService documents;
    private final IntakeService intake;
    private final IntakePapers intakePapers;
    private final MergeService merges;
    private final IntakeFolder intakeFolder;
    private final ReminderService reminders;
    private final JournalService journal;
    private final DemoService demo;
    private final BackupService backups;
    private final CheckService check;

    private Workspace(DataFolder folder, Database database, Clock clock, String user) {
        this.folder = folder;
        this.database = database;
        this.clock = clock;
        this.user = user;
        ExemplarStore exemplars = new ExemplarStore(database);
        RegisterStore registerStore = new RegisterStore(database);
        HistoryStore history = new HistoryStore(database);
        DocumentStore documentStore = new DocumentStore(database);
        AttachmentStore attachments = new AttachmentStore(database, folder);
        Journal journalStore = new Journal(database);
        CatalogueStore catalogueStore = new CatalogueStore(database);
        UnitStore unitStore = new UnitStore(database);
        this.catalogue = new CatalogueService(database, catalogueStore, unitStore);
        this.units = new UnitService(database, unitStore, catalogue);
        this.register = new RegisterService(registerStore, catalogue);
        this.plans = new PlanService(database, new PlanStore(database), register, catalogue, catalogueStore);
        SelectionStore selectionStore = new SelectionStore(database);
        this.dossiers = new DossierService(
                database, exemplars, history, attachments, journalStore, catalogue, plans, selectionStore);
        this.stages = new StageService(database, exemplars, history);
        this.figures = new FigureService(new FigureStore(database), new PlanStore(database), plans, catalogue, clock);
        this.board = new BoardService(history);
        this.office = new OfficeService(database, new OfficeStore(database));
        CriterionStore criterionStore = new CriterionStore(database);
        this.criteria = new CriteriaService(database, criterionStore, register, catalogue, plans);
        this.selection =
                new SelectionService(database, selectionStore, register, criteria, plans, office, history, catalogue);
        this.templates = new TemplateService(database, documentStore, catalogue, office, plans, exemplars);
        Headings headings = new Headings(office, clock);
        Issuing issuing = new Issuing(database, documentStore, attachments);
        this.documents = new DocumentService(
                exemplars,
                documentStore,
                attachments,
                catalogue,
                figures,
                plans,
                templates,
                headings,
                issuing,
                new UnitLists(catalogue, plans, register, attachments, clock));
        this.reminders = new ReminderService(database, new OfficeStore(database), plans, headings, issuing);
        IntakeStore intakeStore = new IntakeStore(database);
        IntakeLook look = new IntakeLook(
                database,
                exemplars,
                intakeStore,
                catalogue,
                units,
                office,
                templates,
                new IntakeWarnings(plans, register, office, catalogue),
                history);
        this.intake = new IntakeService(
                database,
                exemplars,
                catalogueStore,
                unitStore,
                new PlanStore(database),
                attachments,
                intakeStore,
                catalogue,
                plans,
                look);
        this.intakePapers = new IntakePapers(templates, headings, issuing, clock, user);
        this.merges = new MergeService(database, exemplars, new MergeStore(), intakeStore);
        this.intakeFolder = new IntakeFolder(office, folder.path());
        this.journal = new JournalService(journalStore);
        this.demo = new DemoService(
                database, catalogueStore, unitStore, criterionStore, catalogue, plans, office, register);
        this.backups = new BackupService(database, folder);
        this.check = new CheckService(new Integrity(database), journalStore, attachments);
        database.onChange(catalogue::changed);
        database.onChange(register::changed);
        database.onChange(look::changed);
        database.onChange(plans::changed);
    }

    /// Opens or creates the data folder. Throws [guongsang.domain.Refused] with a sentence when that cannot be done.
    /// `user` is whom the journal names.
    public static Workspace open(Path path, Clock clock, String user) {
        DataFolder folder = DataFolder.open(path);
        try {
            return new Workspace(folder, Database.open(folder, clock, user), clock, user);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /// Called after each committed action, not on the FX thread, with the changed rows by table; an empty map:
    /// anything may have changed.
    public void onChange(Consumer<Map<String, Set<UUID>>> listener) {
        database.onChange(listener);
    }

    public Path folder() {
        return folder.path();
    }

    /// Whom the journal names.
    public String user() {
        return user;
    }

    public Clock clock() {
        return clock;
    }

    public CatalogueService catalogue() {
        return catalogue;
    }

    public UnitService units() {
        return units;
    }

    public RegisterService register() {
        return register;
    }

    public PlanService plans() {
        return plans;
    }

    public DossierService dossiers() {
        return dossiers;
    }

    public StageService stages() {
        return stages;
    }

    public FigureService figures() {
        return figures;
    }

    public BoardService board() {
        return board;
    }

    public CriteriaService criteria() {
        return criteria;
    }

    public SelectionService selection() {
        return selection;
    }

    public OfficeService office() {
        return office;
    }

    public TemplateService templates() {
        return templates;
    }

    public DocumentService documents() {
        return documents;
    }

    public ReminderService reminders() {
        return reminders;
    }

    public IntakeService intake() {
        return intake;
    }

    public IntakePapers intakePapers() {
        return intakePapers;
    }

    public MergeService merges() {
        return merges;
    }

    /// The folder that is watched for lists, if the office wants one.
    public IntakeFolder intakeFolder() {
        return intakeFolder;
    }

    public JournalService journal() {
        return journal;
    }

    public BackupService backups() {
        return backups;
    }

    public CheckService check() {
        return check;
    }

    public DemoService demo() {
        return demo;
    }

    @Override
    public void close() {
        intakeFolder.close();
        database.close();
        folder.close();
    }
}
