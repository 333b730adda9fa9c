-- What is remembered of lists that came in: which column was which, where each record came from, who might be the same.

create table intake_mapping (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    unit_key varchar(300) not null,
    layout varchar(64) not null,
    titles text not null,
    columns text not null
);
comment on table intake_mapping is 'Columns that a person matched by hand, for the same layout from the same sender';
comment on column intake_mapping.unit_key is 'Folded name of the sender';
comment on column intake_mapping.layout is 'Hash of the folded titles in their order';
comment on column intake_mapping.columns is 'One a line: number of the column from 0 = attribute, or nothing where it is to be left out';
create index intake_mapping_layout on intake_mapping (layout);

create table intake_row (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    submission_id uuid references submission (id),
    file_name varchar(300) not null,
    sheet varchar(300) not null,
    row_no integer not null,
    outcome varchar(20) not null,
    exemplar_id uuid not null references exemplar (id),
    registration_id uuid not null references registration (id),
    read_values text not null,
    before_values text
);
comment on table intake_row is 'Where a record came from: the row of a list that made or changed it. Several rows of several units may stand behind one record';
comment on column intake_row.outcome is 'NEW, UPDATED or SAME (the row said nothing new)';
comment on column intake_row.read_values is 'What the row said, as JSON';
comment on column intake_row.before_values is 'What the row''s values replaced, as JSON; absent for a new record';
create index intake_row_registration on intake_row (registration_id);
create index intake_row_submission on intake_row (submission_id);

create table likeness (
    id uuid primary key,
    version integer not null,
    deleted boolean not null,
    exemplar_id uuid not null references exemplar (id),
    other_id uuid not null references exemplar (id),
    reasons text not null,
    verdict varchar(20) not null
);
comment on table likeness is 'Two exemplars that may be one';
comment on column likeness.verdict is 'OPEN (to be decided later) or DIFFERENT (not to be asked again); the same ones are merged';
create index likeness_exemplar on likeness (exemplar_id);
create index likeness_other on likeness (other_id);
