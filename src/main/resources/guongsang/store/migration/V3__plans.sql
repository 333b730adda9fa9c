-- Plans as whole documents: what they rest on, whom they go to, stages, fields with their leads, criteria, every clause
-- that asks something; deadlines by quarter and occasion, with exceptions for a year; selection; succession of units.

alter table plan add column parent_id uuid references plan (id);
alter table plan add column bases text;
alter table plan add column recipients text;
alter table plan add column note text;
alter table plan add column precedence integer default 0 not null;
alter table plan alter column to_year drop not null;
comment on column plan.to_year is 'Absent where the plan does not say until when (S0: only the first page is known)';
comment on column plan.note is 'What is not known of it, and the office''s own remarks';
comment on column plan.precedence is 'The office''s choice which plan binds where two contradict each other: the greater one; 0: not chosen';
comment on column plan.parent is 'Number and date of the plan it follows, as written, also when that plan is not in the register';
comment on column plan.parent_id is 'The plan it follows, where that is in the register';
comment on column plan.bases is 'Căn cứ: legal and political bases, one a line';
comment on column plan.recipients is 'Nơi nhận, one a line, without dash and semicolon';

alter table quota add column movement_leads boolean default false not null;
alter table quota add column unit_ids text;
alter table quota add column reading varchar(20);
comment on column quota.movement_leads is 'For the units that lead a movement or field of the plan (S2 IV.1.d), by plan_lead';
comment on column quota.unit_ids is 'Units it is for by name, the office''s own choice, separated by commas; goes before kinds and sectors';
comment on column quota.reading is 'RANGE (more than the maximum is a breach) or MINIMUM (it is not): the reading chosen for an ambiguous wording; absent: MINIMUM with "ít nhất", else RANGE';

alter table deadline alter column due_month drop not null;
alter table deadline alter column due_day drop not null;
alter table deadline add column rule varchar(20) default 'YEARLY' not null;
alter table deadline add column quarter_from integer;
alter table deadline add column quarter_to integer;
alter table deadline add column occasion varchar(300);
alter table deadline add column movement_leads boolean default false not null;
comment on column deadline.rule is 'YEARLY (due_month, due_day), ONCE (with year_only), QUARTERS (quarter_from to quarter_to) or OCCASION (named; a date where the plan gives one)';
comment on column deadline.movement_leads is 'For the units that lead a movement or field of the plan';

create table deadline_exception (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    deadline_id uuid not null references deadline (id),
    year_no integer not null,
    due_on date not null,
    strict boolean not null,
    source varchar(600) not null
);
comment on table deadline_exception is 'Another date for one year: what the plan says for its first year (S2 IV.1.d), or a later letter';

create table deadline_done (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    deadline_id uuid not null references deadline (id),
    year_no integer not null,
    done_on date not null,
    note text
);
comment on table deadline_done is 'When the office did in a year what it owes itself (hội nghị, khen thưởng), where no record of the register says so';

create table plan_stage (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    plan_id uuid not null references plan (id),
    stage varchar(20) not null,
    name varchar(200) not null,
    clause varchar(60) not null,
    wording text not null,
    year_no integer,
    from_month integer,
    to_month integer
);
comment on table plan_stage is 'What a plan calls a stage, asks for in it and when in the year';

create table plan_field (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    plan_id uuid not null references plan (id),
    code varchar(20) not null,
    clause varchar(60) not null,
    name varchar(600) not null,
    movements text,
    kinds varchar(100),
    objects varchar(300),
    one_off boolean not null,
    sort_order integer not null
);
comment on table plan_field is 'Lĩnh vực of a plan, with its movements (one a line) and whom it is for';
comment on column plan_field.code is 'Stays the same over the years while the name follows the plan';
comment on column plan_field.objects is 'Whom it is for, in the plan''s words: chi bộ, đảng viên';

create table plan_lead (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    plan_field_id uuid not null references plan_field (id),
    body varchar(300) not null,
    wording varchar(20) not null,
    chairs boolean not null,
    movement varchar(600),
    unit_id uuid references unit (id),
    successor varchar(300),
    successor_source varchar(600),
    sort_order integer not null
);
comment on table plan_lead is 'Cơ quan chủ trì of a field: many bodies a field, many fields a body';
comment on column plan_lead.wording is 'ASSIGN (Giao) or REQUEST (Đề nghị): S4 requests Party bodies, the Front and mass organisations';
comment on column plan_lead.chairs is 'False where the plan does not say "chủ trì"';
comment on column plan_lead.movement is 'The movement it leads, where it does not lead the whole field';
comment on column plan_lead.successor is 'The body that took its work over, where that is known';

create table criterion (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    plan_id uuid references plan (id),
    clause varchar(60) not null,
    wording text not null,
    scope varchar(20) not null,
    field varchar(600),
    kinds varchar(100),
    measure varchar(300),
    evidence varchar(600),
    unit_id uuid references unit (id),
    year_no integer,
    sort_order integer not null
);
comment on table criterion is 'Tiêu chí: general, of a field, or a unit''s own';
comment on column criterion.scope is 'GENERAL, FIELD or OWN';
comment on column criterion.field is 'The field or model it is for, as the plan names it';

create table criterion_mark (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    registration_id uuid not null references registration (id),
    criterion_id uuid not null references criterion (id),
    met boolean not null,
    note text
);
comment on table criterion_mark is 'How a registered exemplar stands against a criterion: đạt or chưa đạt, with what shows it';
create index criterion_mark_registration on criterion_mark (registration_id);

create table plan_clause (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    plan_id uuid not null references plan (id),
    clause varchar(60) not null,
    topic varchar(30) not null,
    who varchar(300),
    wording text not null,
    year_no integer,
    sort_order integer not null
);
comment on table plan_clause is 'What else a plan says: who does what, for whom, awards, money, outreach, visits, inspection, reports';

create table waiver (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    rule_id uuid not null,
    unit_id uuid references unit (id),
    year_no integer not null,
    reason text not null
);
comment on table waiver is 'Why a broken quota or deadline (rule_id) is let stand for a unit in a year';

create table shortlist (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    registration_id uuid not null references registration (id),
    place integer not null,
    verdict varchar(20) not null,
    reason text
);
comment on table shortlist is 'Registrations considered for the list to the level above; those selected also carry registration.selected';
comment on column shortlist.verdict is 'OPEN, SELECTED or DECLINED; a declined one has a reason';
create index shortlist_registration on shortlist (registration_id);

create table unit_succession (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    from_unit_id uuid not null references unit (id),
    to_unit_id uuid not null references unit (id),
    succeeded_on date not null,
    decision varchar(600)
);
comment on table unit_succession is 'Which unit took over from which, from what day on, by what decision; one to many and many to one';

alter table bloc add column head_unit_id uuid references unit (id);
alter table bloc add column in_charge varchar(200);
comment on column bloc.head_unit_id is 'Trưởng cụm, khối';
comment on column bloc.in_charge is 'The council member who looks after it (S4 IV.2)';

alter table office_profile add column council_name varchar(300);
alter table office_profile add column seal_holder varchar(300);
comment on column office_profile.council_name is 'Hội đồng thi đua, khen thưởng as it is called here';
comment on column office_profile.seal_holder is 'Whose seal goes on: the office''s own, or the agency whose seal the council uses';

alter table signer add column form varchar(10);
alter table signer add column post varchar(200);
comment on column signer.form is 'Authority form: OWN, TM, KT, TL, TUQ or Q; absent where authority_lines were written by hand';
comment on column signer.post is 'The signer''s own post in capitals: PHÓ TRƯỞNG PHÒNG';
