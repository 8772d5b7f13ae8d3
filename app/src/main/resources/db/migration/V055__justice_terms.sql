-- The complementary investigation has a term, and an end (CNPP 321, 323, 324).
alter table justice.step drop constraint step_kind_check;
alter table justice.step add constraint step_kind_check check (kind in
    ('ACCUSED', 'MOVED', 'TERM_SET', 'CLOSED', 'DETERMINED', 'PASSED', 'ANSWERED'));

-- Whether an accused adolescent is a victim may be answered by a screening of the case (LGPSEDMTP 37).
alter table justice.step add column interview uuid references screening.interview (id);
alter table justice.step add constraint step_interview_check check (interview is null or kind = 'ANSWERED');
comment on column justice.step.interview is 'internal: screening that answered it; empty for none';
