-- Before a child is eighteen somebody reviews what goes on after it.
alter table protection.step drop constraint step_kind_check;
alter table protection.step add constraint step_kind_check check (kind in ('APPROACHED', 'DETERMINED', 'PLANNED', 'PROPOSED', 'MOVED',
    'JUDGED', 'AGREED', 'FOLLOWED_UP', 'HEARD', 'REPRESENTED', 'PLACED', 'SERVED', 'INSCRIPTION_ASKED', 'INSCRIBED', 'AGE_REVIEWED',
    'ENDED'));
