package guongsang.store;

import static guongsang.store.jooq.Tables.EXEMPLAR;
import static guongsang.store.jooq.Tables.REGISTRATION;
import static guongsang.store.jooq.Tables.STAGE_CHANGE;
import static guongsang.store.jooq.Tables.UNIT;

import guongsang.domain.journal.BackupInfo;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Questions that a whole register answers with nothing: what foreign keys alone do not hold, because rows are
/// deleted softly.
public final class Integrity {
    private final Database database;

    public Integrity(Database database) {
        this.database = database;
    }

    public BackupInfo.Counts counts() {
        return database.read(dsl -> dsl.connectionResult(Backup::counts));
    }

    /// What is wrong, in Vietnamese sentences.
    public List<String> problems() {
        return database.read(dsl -> {
            List<String> problems = new ArrayList<>();
            problems.addAll(references(dsl));
            int twice = dsl.fetchCount(dsl.select(REGISTRATION.YEAR_NO, REGISTRATION.NUMBER)
                    .from(REGISTRATION)
                    .where(REGISTRATION.DELETED.isFalse())
                    .groupBy(REGISTRATION.YEAR_NO, REGISTRATION.NUMBER)
                    .having(DSL.count().gt(1)));
            if (twice > 0) {
                problems.add("%d số hồ sơ bị trùng trong một năm.".formatted(twice));
            }
            var last = STAGE_CHANGE.as("last");
            int apart = dsl.fetchCount(dsl.selectOne()
                    .from(REGISTRATION)
                    .where(REGISTRATION.DELETED.isFalse())
                    .and(DSL.exists(dsl.selectOne()
                            .from(last)
                            .where(last.REGISTRATION_ID.eq(REGISTRATION.ID), last.DELETED.isFalse())))
                    .and(DSL.notExists(dsl.selectOne()
                            .from(last)
                            .where(
                                    last.REGISTRATION_ID.eq(REGISTRATION.ID),
                                    last.DELETED.isFalse(),
                                    last.TO_STAGE.eq(REGISTRATION.STAGE)))));
            if (apart > 0) {
                problems.add("%d hồ sơ đứng ở khâu mà quá trình chuyển khâu không có.".formatted(apart));
            }
            return problems;
        });
    }

    /// Live rows that refer to deleted ones, in Vietnamese sentences; also asked before an undo is committed.
    static List<String> references(DSLContext dsl) {
        List<String> problems = new ArrayList<>();
        int orphans = dsl.fetchCount(dsl.selectOne()
                .from(REGISTRATION)
                .join(EXEMPLAR)
                .on(EXEMPLAR.ID.eq(REGISTRATION.EXEMPLAR_ID))
                .where(REGISTRATION.DELETED.isFalse(), EXEMPLAR.DELETED.isTrue()));
        if (orphans > 0) {
            problems.add("%d đăng ký thuộc hồ sơ đã xóa.".formatted(orphans));
        }
        int unitless = dsl.fetchCount(dsl.selectOne()
                .from(REGISTRATION)
                .join(UNIT)
                .on(UNIT.ID.eq(REGISTRATION.UNIT_ID))
                .where(REGISTRATION.DELETED.isFalse(), UNIT.DELETED.isTrue()));
        if (unitless > 0) {
            problems.add("%d đăng ký thuộc đơn vị đã xóa.".formatted(unitless));
        }
        return problems;
    }
}
