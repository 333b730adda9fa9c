package guongsang.domain.journal;

/// Everything the journal can say a user did. `undoable`: Ctrl+Z takes it back.
public enum ActionName {
    EXEMPLAR_ADD(true),
    EXEMPLAR_EDIT(true),
    EXEMPLAR_REMOVE(true),
    REGISTRATION_EDIT(true),
    REGISTRATION_ADD(true),
    STAGE_MOVE(true),
    SELECTION(true),
    SHORTLIST_ADD(true),
    SHORTLIST_REMOVE(true),
    SHORTLIST_RANK(true),
    SHORTLIST_DECLINE(true),
    SHORTLIST_REOPEN(true),
    CRITERION_MARK(true),
    CRITERION_ADD(true),
    CRITERION_EDIT(true),
    CRITERION_REMOVE(true),
    COMMENDATION_ADD(true),
    COMMENDATION_EDIT(true),
    COMMENDATION_REMOVE(true),
    ACTIVITY_ADD(true),
    ACTIVITY_EDIT(true),
    ACTIVITY_REMOVE(true),
    SUBMISSION_ADD(true),
    SUBMISSION_REMOVE(true),
    ATTACHMENT_ADD(true),
    ATTACHMENT_REMOVE(true),
    UNIT_EDIT(true),
    UNIT_REMOVE(true),
    UNIT_MERGE(true),
    UNIT_SPLIT(true),
    SUCCESSION_EDIT(true),
    FIELD_EDIT(true),
    MOVEMENT_EDIT(true),
    BLOC_EDIT(true),
    AWARD_TYPE_EDIT(true),
    TEMPLATE_EDIT(true),
    OFFICE_EDIT(true),
    SIGNER_EDIT(true),
    SETTING_EDIT(true),
    PLAN_ADOPT(true),
    PLAN_WITHDRAW(true),
    PLAN_EDIT(true),
    PLAN_REMOVE(true),
    PLAN_COPY(true),
    PLAN_PRECEDENCE(true),
    DEADLINE_DONE(true),
    WAIVER_EDIT(true),
    IMPORT(true),
    IMPORT_ROW_UNDO(true),
    EXEMPLAR_MERGE(true),
    EXEMPLAR_DIFFERENT(true),
    DOCUMENT_ISSUE(true),
    REMINDER_EDIT(true),
    DEMO(false),
    SETUP(false);

    private final boolean undoable;

    ActionName(boolean undoable) {
        this.undoable = undoable;
    }

    public boolean undoable() {
        return undoable;
    }

    /// As the journal stores it: exemplar.edit.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }

    /// The constant for a stored code.
    public static ActionName of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
    }
}
