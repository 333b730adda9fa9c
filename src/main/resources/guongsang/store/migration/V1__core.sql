create table t (id uuid primary key, name text not null);
