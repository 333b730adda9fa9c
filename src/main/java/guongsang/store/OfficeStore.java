package guongsang.store;

import static guongsang.store.jooq.Tables.OFFICE_PROFILE;
import static guongsang.store.jooq.Tables.SETTING;
import static guongsang.store.jooq.Tables.SIGNER;

import guongsang.domain.office.AuthorityForm;
import guongsang.domain.office.OfficeProfile;
import guongsang.domain.office.Signer;
import guongsang.domain.plan.Tier;
import guongsang.store.jooq.tables.records.OfficeProfileRecord;
import guongsang.store.jooq.tables.records.SettingRecord;
import guongsang.store.jooq.tables.records.SignerRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;

/// The office's profile, its signers and its settings.
public final class OfficeStore {
    private final Database database;

    public OfficeStore(Database database) {
        this.database = database;
    }

    /// All profiles, the earliest first.
    public List<OfficeProfile> profiles() {
        return database.read(dsl -> dsl.selectFrom(OFFICE_PROFILE)
                .where(OFFICE_PROFILE.DELETED.isFalse())
                .orderBy(OFFICE_PROFILE.VALID_FROM.asc().nullsFirst())
                .fetch(OfficeStore::toProfile));
    }

    private static OfficeProfile toProfile(OfficeProfileRecord r) {
        return new OfficeProfile(
                r.getId(),
                r.getVersion(),
                Tier.valueOf(r.getTier()),
                r.getName(),
                r.getShortName(),
                r.getSuperior(),
                r.getIssuer().lines().toList(),
                r.getSymbol(),
                r.getPlace(),
                r.getReceivingBody(),
                r.getRecipients() == null
                        ? List.of()
                        : r.getRecipients().lines().toList(),
                r.getRegime().equals("COLLECTIVE"),
                r.getAreaName(),
                r.getSample(),
                r.getValidFrom(),
                r.getValidTo(),
                r.getCouncilName(),
                r.getSealHolder());
    }

    public void remove(Changes changes, OfficeProfile profile) {
        changes.remove(OFFICE_PROFILE, profile.id(), profile.version());
    }

    public UUID add(Changes changes, OfficeProfile profile) {
        return changes.insert(row(profile));
    }

    static OfficeProfileRecord row(OfficeProfile profile) {
        OfficeProfileRecord row = new OfficeProfileRecord();
        values(profile).forEach((field, value) -> row.set(unchecked(field), value));
        return row;
    }

    public int edit(Changes changes, OfficeProfile profile) {
        return changes.update(OFFICE_PROFILE, profile.id(), profile.version(), values(profile));
    }

    @SuppressWarnings("unchecked")
    private static Field<Object> unchecked(Field<?> field) {
        return (Field<Object>) field;
    }

    private static Map<Field<?>, Object> values(OfficeProfile p) {
        Map<Field<?>, Object> values = new HashMap<>();
        values.put(OFFICE_PROFILE.TIER, p.tier().name());
        values.put(OFFICE_PROFILE.NAME, p.name());
        values.put(OFFICE_PROFILE.SHORT_NAME, p.shortName());
        values.put(OFFICE_PROFILE.SUPERIOR, p.superior());
        values.put(OFFICE_PROFILE.ISSUER, String.join("\n", p.issuer()));
        values.put(OFFICE_PROFILE.SYMBOL, p.symbol());
        values.put(OFFICE_PROFILE.PLACE, p.place());
        values.put(OFFICE_PROFILE.RECEIVING_BODY, p.receivingBody());
        values.put(OFFICE_PROFILE.RECIPIENTS, String.join("\n", p.recipients()));
        values.put(OFFICE_PROFILE.REGIME, p.collective() ? "COLLECTIVE" : "HEAD");
        values.put(OFFICE_PROFILE.AREA_NAME, p.areaName());
        values.put(OFFICE_PROFILE.SAMPLE, p.sample());
        values.put(OFFICE_PROFILE.VALID_FROM, p.validFrom());
        values.put(OFFICE_PROFILE.VALID_TO, p.validTo());
        values.put(OFFICE_PROFILE.COUNCIL_NAME, p.councilName());
        values.put(OFFICE_PROFILE.SEAL_HOLDER, p.sealHolder());
        return values;
    }

    /// The preferred signer first.
    public List<Signer> signers() {
        return database.read(dsl -> dsl.selectFrom(SIGNER)
                .where(SIGNER.DELETED.isFalse())
                .orderBy(SIGNER.PREFERRED.desc(), SIGNER.NAME)
                .fetch(r -> new Signer(
                        r.getId(),
                        r.getVersion(),
                        r.getName(),
                        r.getAuthorityLines().lines().toList(),
                        r.getValidFrom(),
                        r.getValidTo(),
                        r.getPreferred(),
                        r.getForm() == null ? null : AuthorityForm.valueOf(r.getForm()),
                        r.getPost(),
                        r.getAgencyPost())));
    }

    public UUID add(Changes changes, Signer signer) {
        return changes.insert(row(signer));
    }

    static SignerRecord row(Signer signer) {
        SignerRecord row = new SignerRecord();
        values(signer).forEach((field, value) -> row.set(unchecked(field), value));
        return row;
    }

    public int edit(Changes changes, Signer signer) {
        return changes.update(SIGNER, signer.id(), signer.version(), values(signer));
    }

    private static Map<Field<?>, Object> values(Signer signer) {
        Map<Field<?>, Object> values = new HashMap<>();
        values.put(SIGNER.NAME, signer.name());
        values.put(SIGNER.AUTHORITY_LINES, String.join("\n", signer.authorityLines()));
        values.put(SIGNER.VALID_FROM, signer.validFrom());
        values.put(SIGNER.VALID_TO, signer.validTo());
        values.put(SIGNER.PREFERRED, signer.preferred());
        values.put(SIGNER.FORM, signer.form() == null ? null : signer.form().name());
        values.put(SIGNER.POST, signer.post());
        values.put(SIGNER.AGENCY_POST, signer.agencyPost());
        return values;
    }

    public void remove(Changes changes, Signer signer) {
        changes.remove(SIGNER, signer.id(), signer.version());
    }

    public Map<String, String> settings() {
        return database.read(dsl ->
                dsl.selectFrom(SETTING).where(SETTING.DELETED.isFalse()).fetchMap(SETTING.NAME, SETTING.TEXT_VALUE));
    }

    public void set(Changes changes, String name, String value) {
        SettingRecord now = changes.dsl().fetchOne(SETTING, SETTING.NAME.eq(name));
        if (now == null) {
            SettingRecord row = new SettingRecord();
            row.setName(name);
            row.setTextValue(value);
            changes.insert(row);
        } else {
            changes.overwrite(SETTING, now, Map.of(SETTING.TEXT_VALUE, value, SETTING.DELETED, false));
        }
    }
}
