-- Units of more kinds, and signers for the council.

alter table signer add column agency_post varchar(200);
comment on column signer.agency_post is 'Post in the agency whose seal the council uses, in capitals, printed right above the name: CHỦ TỊCH UBND HUYỆN (NĐ 30 PL I mục II.7); present only for who signs for the council';

comment on column unit.kind is 'COMMUNE, TOWN, WARD, SPECIAL_ZONE, DISTRICT, CITY, AGENCY, PARTY_BODY, FRONT, ORGANISATION, SCHOOL, HEALTH_FACILITY, ENTERPRISE, COOPERATIVE';
