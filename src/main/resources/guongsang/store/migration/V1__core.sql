-- The core of the register. Portable SQL only (H2 today, PostgreSQL when several clerks share).
-- Every editable table has: id (uuid), version (optimistic lock), deleted (soft delete; nothing the clerk enters is destroyed).
-- Dates of people and things that may be known by year alone are text: '1975' or '1975-03-08'.

create table office_profile (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    tier varchar(20) not null,
    name varchar(300) not null,
    short_name varchar(300) not null,
    superior varchar(300),
    issuer varchar(600) not null,
    symbol varchar(40) not null,
    place varchar(100) not null,
    receiving_body varchar(300),
    recipients text,
    regime varchar(20) not null,
    area_name varchar(200) not null,
    sample boolean not null,
    valid_from date,
    valid_to date
);
comment on table office_profile is 'The office that uses the program: letterhead, symbol, place name, recipients; the row valid on a document''s date is printed on it';
comment on column office_profile.tier is 'PROVINCE, DISTRICT or COMMUNE';
comment on column office_profile.short_name is 'The office as it names itself in running text: Phòng Nội vụ huyện …';
comment on column office_profile.superior is 'Cơ quan chủ quản trực tiếp as printed, capitals: UBND HUYỆN …';
comment on column office_profile.issuer is 'Cơ quan ban hành as printed, capitals, one printed line a line';
comment on column office_profile.symbol is 'Abbreviation in numbers of documents: PNV in Số: 05/BC-PNV';
comment on column office_profile.place is 'Địa danh before the date';
comment on column office_profile.receiving_body is 'Whom lists and reports going up are addressed to';
comment on column office_profile.recipients is 'Nơi nhận, one a line, without dash and semicolon; the last is the archive line';
comment on column office_profile.regime is 'HEAD (thủ trưởng) or COLLECTIVE (tập thể: signs TM.)';
comment on column office_profile.area_name is 'The area the office looks after: huyện …';
comment on column office_profile.sample is 'True for the invented district of the demo';

create table signer (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    name varchar(200) not null,
    authority_lines varchar(600) not null,
    valid_from date,
    valid_to date,
    preferred boolean not null
);
comment on table signer is 'Who may sign, under which authority form, from when to when';
comment on column signer.authority_lines is 'What is printed above the name, one line a line: KT. TRƯỞNG PHÒNG, PHÓ TRƯỞNG PHÒNG (NĐ 30 PL I mục II.7)';

create table bloc (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    name varchar(300) not null,
    sort_order integer not null
);
comment on table bloc is 'Cụm, khối thi đua';

create table unit (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    name varchar(300) not null,
    short_name varchar(200) not null,
    unit_key varchar(300) not null,
    kind varchar(30) not null,
    sector varchar(30),
    bloc_id uuid references bloc (id),
    sort_order integer not null,
    valid_from date,
    valid_to date
);
comment on table unit is 'Đơn vị: communes and agencies that register exemplars, with the dates between which the name is valid';
comment on column unit.unit_key is 'Folded name for comparison: X. Tân Lập, UBND xã Tân Lập and xã Tân Lập give one key';
comment on column unit.kind is 'COMMUNE, TOWN, WARD, SPECIAL_ZONE, AGENCY, PARTY_BODY, FRONT, ORGANISATION';
comment on column unit.sector is 'POLICE, MILITARY, EDUCATION or HEALTH where a plan sets that sector a quota of its own (S3 IV.1)';

create table unit_alias (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    unit_id uuid not null references unit (id),
    name varchar(300) not null,
    unit_key varchar(300) not null
);
comment on table unit_alias is 'Other ways lists write a unit''s name';
create index unit_alias_key on unit_alias (unit_key);

create table field (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    name varchar(300) not null,
    short_name varchar(100) not null,
    sort_order integer not null,
    source varchar(300)
);
comment on table field is 'Lĩnh vực';

create table movement (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    name varchar(400) not null,
    field_id uuid references field (id),
    sort_order integer not null,
    source varchar(300)
);
comment on table movement is 'Phong trào thi đua';

create table plan (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    code varchar(100) not null,
    tag varchar(20),
    number varchar(60) not null,
    issued_on date,
    issuer varchar(300) not null,
    tier varchar(20) not null,
    title varchar(600) not null,
    from_year integer not null,
    to_year integer not null,
    parent varchar(300),
    in_force boolean not null
);
comment on table plan is 'Kế hoạch: the plans whose quotas and deadlines are checked';
comment on column plan.tag is 'Short name that answers for other programs cite it by: S3';
comment on column plan.parent is 'Number of the plan it follows, also when that plan itself is not in the register';

create table quota (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    plan_id uuid not null references plan (id),
    clause varchar(60) not null,
    wording varchar(600) not null,
    what varchar(30) not null,
    unit_kinds varchar(300),
    sectors varchar(200),
    min_count integer,
    max_count integer,
    at_least boolean not null
);
comment on table quota is 'Chỉ tiêu: how many a unit has to register; mô hình, tập thể, cá nhân, hộ are counted together';
comment on column quota.what is 'registrations or selection';
comment on column quota.unit_kinds is 'Kinds of unit it is for, separated by commas; absent: all';
comment on column quota.sectors is 'Sectors it is for, separated by commas; a quota for a sector goes before one for a kind of unit';
comment on column quota.at_least is 'The plan says "ít nhất": more than max_count is no breach';

create table deadline (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    plan_id uuid not null references plan (id),
    clause varchar(60) not null,
    wording varchar(600) not null,
    what varchar(30) not null,
    unit_kinds varchar(300),
    year_only integer,
    due_month integer not null,
    due_day integer not null,
    strict boolean not null
);
comment on table deadline is 'Thời hạn';
comment on column deadline.what is 'unit-list, unit-plan, upward-list, unit-report, award or conference';
comment on column deadline.year_only is 'The one year it is for; absent: every year of the plan';
comment on column deadline.strict is '"Trước ngày": late from that day on; else late from the day after';

create table exemplar (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    kind varchar(20) not null,
    name varchar(500) not null,
    given_name varchar(100),
    name_key varchar(2000) not null,
    search_text text not null,
    gender varchar(10),
    birth varchar(10),
    position varchar(500),
    workplace varchar(500),
    address varchar(500),
    social_group varchar(30),
    direct_labour boolean,
    hard_area boolean,
    ethnicity varchar(100),
    religion varchar(100),
    party_member boolean,
    citizen_id varchar(12),
    phone varchar(30),
    leader varchar(300),
    members integer,
    women integer,
    household_size integer,
    workers integer,
    trade text,
    income bigint,
    culture_family varchar(300),
    lead_unit varchar(300),
    started varchar(10),
    scale text,
    method text,
    result text,
    replicability text
);
comment on table exemplar is 'Điển hình tiên tiến: mô hình, tập thể, cá nhân, hộ gia đình, with the attributes of its kind (domain.md 2.1)';
comment on column exemplar.kind is 'MODEL, COLLECTIVE, INDIVIDUAL or HOUSEHOLD';
comment on column exemplar.given_name is 'The tên where it is not the last word of the name';
comment on column exemplar.name_key is 'Sorts in Vietnamese name order when compared letter by letter';
comment on column exemplar.search_text is 'Folded name, position, workplace, address, leader for accent-blind search';
comment on column exemplar.birth is 'Birth of the person or the head of the household: year or full date';
comment on column exemplar.income is 'Average income of the household in a year, đồng';
comment on column exemplar.started is 'When the model began: year or full date';

create table registration (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    exemplar_id uuid not null references exemplar (id),
    year_no integer not null,
    number integer not null,
    plan_id uuid references plan (id),
    unit_id uuid not null references unit (id),
    field_id uuid references field (id),
    movement_id uuid references movement (id),
    registered_on date not null,
    source varchar(20),
    summary text,
    awards text,
    content text,
    note text,
    stage varchar(20) not null,
    stage_since date not null,
    state varchar(20) not null,
    selected boolean not null
);
comment on table registration is 'Đăng ký: an exemplar, in a year, under a plan, by a unit';
comment on column registration.number is 'Number within the year; the file is called year-number: 2022-0147';
comment on column registration.stage is 'Khâu: DISCOVER, NURTURE, REVIEW or REPLICATE';
comment on column registration.state is 'active or stopped';
comment on column registration.selected is 'On the list that goes to the level above';
comment on column registration.source is 'NEW, or PRAISED: already praised at a conference (S2 II.2.a)';
create index registration_year on registration (year_no);
create index registration_exemplar on registration (exemplar_id);

create table stage_change (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    registration_id uuid not null references registration (id),
    kind varchar(20) not null,
    from_stage varchar(20) not null,
    to_stage varchar(20) not null,
    changed_on date not null,
    reason text,
    evidence text,
    skipped boolean not null
);
comment on table stage_change is 'Each step through the four stages, also returns and stops';
comment on column stage_change.kind is 'ADVANCE, RETURN, STOP or RESUME';
comment on column stage_change.skipped is 'True when a stage was jumped over';
create index stage_change_registration on stage_change (registration_id);

create table activity (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    registration_id uuid references registration (id),
    unit_id uuid references unit (id),
    year_no integer not null,
    kind varchar(20) not null,
    held_on date not null,
    content text not null,
    difficulty text,
    resolved_on date,
    result text,
    influence varchar(20),
    place varchar(300),
    people integer,
    cost bigint
);
comment on table activity is 'What was done for an exemplar or in the year: bồi dưỡng, kiểm tra, đánh giá, tuyên truyền, tham quan, nơi áp dụng';
comment on column activity.kind is 'NURTURE, INSPECTION, ASSESSMENT, OUTREACH, VISIT or ADOPTION';
comment on column activity.difficulty is 'A difficulty found; open until resolved_on is given';
comment on column activity.place is 'Channel of outreach, place visited, place that took the model over';
comment on column activity.cost is 'Money spent, đồng';
create index activity_year on activity (year_no);
create index activity_registration on activity (registration_id);

create table award_type (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    name varchar(300) not null,
    form varchar(20) not null,
    level varchar(20) not null,
    kinds varchar(100) not null,
    sort_order integer not null,
    valid_from date,
    valid_to date,
    source varchar(300)
);
comment on table award_type is 'Danh hiệu, hình thức khen thưởng (domain.md 3.2)';
comment on column award_type.form is 'TITLE (danh hiệu) or FORM (hình thức)';
comment on column award_type.level is 'STATE, GOVERNMENT, PROVINCE, DISTRICT or COMMUNE: who decides';

create table commendation (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    exemplar_id uuid not null references exemplar (id),
    year_no integer not null,
    award_type_id uuid not null references award_type (id),
    decision_number varchar(60),
    decided_on date,
    decided_by varchar(300),
    reason text
);
comment on table commendation is 'Khen thưởng: one award of one decision to one exemplar';
create index commendation_exemplar on commendation (exemplar_id);
create index commendation_year on commendation (year_no);

create table submission (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    year_no integer not null,
    plan_id uuid references plan (id),
    unit_id uuid not null references unit (id),
    what varchar(30) not null,
    number varchar(60),
    dated date,
    received_on date not null,
    note text
);
comment on table submission is 'What a unit sent: list, plan, result report';
comment on column submission.what is 'unit-list, unit-plan or unit-report';
create index submission_year on submission (year_no);

create table issued_document (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    year_no integer not null,
    kind varchar(30) not null,
    title varchar(600) not null,
    number varchar(60),
    issued_on date,
    sha256 varchar(64),
    made_at timestamp with time zone not null
);
comment on table issued_document is 'Văn bản đã phát hành; its file is kept among the attachments';

create table attachment (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    owner_table varchar(30) not null,
    owner_id uuid not null,
    name varchar(300) not null,
    sha256 varchar(64) not null,
    size_bytes bigint not null,
    added_on date not null
);
comment on table attachment is 'A kept file; its bytes lie in the data folder under the hash of their content';
create index attachment_owner on attachment (owner_id);

create table list_template (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    code varchar(60) not null,
    title varchar(600) not null,
    columns text not null
);
comment on table list_template is 'Columns of the lists that go out, editable';
comment on column list_template.columns is 'One column a line: attribute | heading | weight';

create table setting (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    name varchar(100) not null unique,
    text_value text not null
);
comment on table setting is 'Choices of this office';

create table action (
    id uuid primary key,
    seq bigint not null unique,
    at timestamp with time zone not null,
    who varchar(200) not null,
    kind varchar(10) not null,
    name varchar(60) not null,
    about varchar(600),
    target_id uuid,
    undoable boolean not null
);
comment on table action is 'One thing the user did; its journal rows were committed together';
comment on column action.kind is 'DO, UNDO or REDO';
comment on column action.target_id is 'The action that an UNDO took back or a REDO did again';

create table journal (
    seq bigint primary key,
    action_id uuid not null references action (id),
    table_name varchar(60) not null,
    row_id uuid not null,
    operation varchar(10) not null,
    before_values text,
    after_values text,
    previous_hash varchar(64) not null,
    hash varchar(64) not null
);
comment on table journal is 'Every changed row: what it was, what it became; each row is chained to the one before by hash';
comment on column journal.operation is 'INSERT or UPDATE (a deletion is an update of deleted)';
create index journal_action on journal (action_id);
create index journal_row on journal (row_id);
